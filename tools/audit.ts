/**
 * `deno task audit`: checks the chain of seals over the audit, prints its head, writes the entries out.
 *
 * @module
 */
import { ChainCheck } from "@/lib/platform/audit/chain_check.ts";
import type { KnownHead } from "@/lib/platform/audit/findings.ts";
import {
  countWaiting,
  readChain,
  readEntries,
  readHead,
} from "@/lib/platform/audit/read_chain.ts";
import { openSealing } from "@/lib/platform/audit/seal.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { sayVerdict } from "./audit_report.ts";
import { accent, messages, output, say } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import { exit, runTool, UsageError, withOwner } from "./terminal_tool.ts";

const help = `
Checks that nothing in the audit was altered, removed or moved, and says what was.

  deno task audit verify [--head 812:9f2c…]
  deno task audit head
  deno task audit export [--slug ada] [--since 2026-01-01] > audit.ndjson

  verify            reads every entry and its seal, from the first to the last
  head              prints the number and the seal of the last sealed entry
  export            prints entries, one JSON object a line, the oldest first

  --head <n:seal>   the last seal as \`head\` or the log said it: finds that the end was cut off.
                    Keep one outside of this machine; 16 digits of the seal are enough
  --slug <name>     entries of this tenant only
  --since <date>    entries of that day (UTC) and after
  --json            answer in JSON

Exit codes: 0 nothing is wrong, 1 something was found or could not be done, 2 the arguments are not right.`;

const options = {
  head: { type: "string" },
  slug: { type: "string" },
  since: { type: "string" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      run({ head, slug, since, json = false }, [verb = "", ...rest]) {
        if (rest.length > 0) {
          throw new UsageError(`what is "${rest.join(" ")}"?`);
        }
        if (verb === "verify") return verify(knownHead(head), json);
        if (verb === "head") return printHead(json);
        if (verb === "export") return exportEntries(slug, since);
        throw new UsageError(
          verb ? `what is "${verb}"?` : "say what: verify, head or export",
        );
      },
    }, Deno.args),
  );
}

function knownHead(text: string | undefined): KnownHead | null {
  if (text === undefined) return null;
  const [, seq, seal] = /^([1-9]\d{0,14}):([0-9a-f]{16,64})$/i.exec(text) ?? [];
  if (!seq || !seal) {
    throw new UsageError(
      "--head is a number, a colon, and a seal of 16 to 64 hexadecimal digits",
    );
  }
  return { seq: Number(seq), seal: seal.toLowerCase() };
}

async function verify(head: KnownHead | null, json: boolean): Promise<number> {
  const sealing = await openSealing(await openSecrets(readConfig()));
  return await withOwner(async ({ sql }) => {
    const startedAt = performance.now();
    const check = new ChainCheck(sealing, head);
    const last = await readHead(sql);
    const bar = progressBar(messages, "Checking", "seals");
    for await (const links of readChain(sql)) {
      for (const link of links) check.add(link);
      if (!json) bar.update(links.at(-1)?.seq ?? 0, last?.seq ?? 1);
    }
    bar.end();
    const verdict = check.end();
    const waiting = await countWaiting(sql);
    if (json) say(output, JSON.stringify({ ...verdict, waiting }));
    else {
      const ms = performance.now() - startedAt;
      sayVerdict(output, verdict, { waiting, ms, known: head });
    }
    return verdict.findings.length === 0 ? exit.done : exit.failed;
  });
}

async function printHead(json: boolean): Promise<number> {
  const head = await withOwner(({ sql }) => readHead(sql));
  if (json) say(output, JSON.stringify({ head }));
  else if (head) {
    say(output, `${accent(output, String(head.seq))}:${head.seal}`);
  } else say(messages, "Nothing is sealed yet.");
  return exit.done;
}

async function exportEntries(
  slug: string | undefined,
  since: string | undefined,
): Promise<number> {
  if (since !== undefined && !/^\d{4}-\d\d-\d\d$/.test(since)) {
    throw new UsageError("--since is a date, as in --since 2026-01-31");
  }
  await withOwner(async ({ sql }) => {
    const tenantId = slug === undefined
      ? null
      : (await sql`select id from platform.tenants where slug = ${
        slug.replace(/^@/, "")
      }`)[0]?.id;
    if (tenantId === undefined) {
      throw new AppError("not_found", `Cannot find a site @${slug}`);
    }
    for await (
      const lines of readEntries(sql, { tenantId, since: since ?? null })
    ) {
      output.write(lines.join(""));
    }
  });
  return exit.done;
}
