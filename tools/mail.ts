/**
 * `deno task mail`: reads the letters that stayed in the database.
 *
 * @module
 */
import { z } from "zod";
import { readConfig } from "@/lib/platform/config.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { letterOf } from "@/lib/platform/mail/schema.ts";
import { asEml } from "@/lib/platform/mail/transport.ts";
import {
  accent,
  columns,
  hanging,
  output,
  printable,
  say,
  soft,
} from "./terminal.ts";
import {
  exit,
  refuseArguments,
  runTool,
  UsageError,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Shows the letters that were written on this machine, the newest last. Without SMTP_URL they all stay here.

  deno task mail [--to ada@example.com] [--limit 10]
  deno task mail --eml <id> > letter.eml

  --to <text>       only letters to an address that holds this text
  --limit <count>   at most so many, 200 at most (default: 10)
  --heads           without their texts
  --json            answer in JSON
  --eml <id>        print one whole, as mail programs open it

A letter is queued, sent, kept here, or failed for good: deno task jobs says why, and tries it again.
Letters that a server took are shown without their text, which is not kept.

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  to: { type: "string", default: "" },
  limit: { type: "string", default: "10" },
  heads: { type: "boolean" },
  json: { type: "boolean" },
  eml: { type: "string" },
} as const;

/** A letter as the terminal shows it. */
interface Shown {
  id: string;
  to: string;
  subject: string;
  state: string;
  createdAt: string;
  text: string | null;
}

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ to, limit: wanted, heads, json, eml }, words) {
        refuseArguments(words);
        if (eml !== undefined) return await printEml(eml);
        const limit = Number(wanted);
        if (!(Number.isInteger(limit) && limit >= 1 && limit <= 200)) {
          throw new UsageError("--limit is a number from 1 to 200");
        }
        const letters = await withOwner(({ sql }) =>
          sql<Shown[]>`
            select id, recipient as "to", subject, body_text as text,
              case when state = 'queued' and exists (
                select from platform.dead_letters as dead
                where dead.task = 'platform.mail.send' and dead.payload ->> 'mailId' = mails.id::text
                  and dead.asked is null
              ) then 'failed' else state end as state,
              to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt"
            from platform.mails
            where position(lower(${to}) in lower(recipient)) > 0
            order by created_at desc, id desc
            limit ${limit}
          `
        );
        letters.reverse();
        if (json) say(output, JSON.stringify({ letters }));
        else if (letters.length === 0) say(output, "No letters.");
        else if (heads) sayHeads(letters);
        else letters.forEach(sayLetter);
        return exit.done;
      },
    }, Deno.args),
  );
}

async function printEml(given: string): Promise<number> {
  const id = z.uuid().safeParse(given).data;
  if (!id) throw new UsageError("--eml is the id of a letter");
  const row = await withOwner(async ({ sql }) => {
    const [row] = await sql`
      select id, recipient, subject, body_text, body_html, reply_to, unsubscribe_url, created_at
      from platform.mails where id = ${id} and body_text is not null`;
    return row;
  });
  if (!row) {
    throw new AppError(
      "not_found",
      "Cannot print letter: there is none with this id, or its text is not kept",
    );
  }
  const bytes = await asEml(letterOf(row), readConfig().mailFrom);
  await Deno.stdout.write(bytes);
  return exit.done;
}

function sayHeads(letters: readonly Shown[]) {
  const rows = letters.map(({ id, createdAt, state, to, subject }) => [
    soft(output, id),
    minute(createdAt),
    state,
    printable(to),
    printable(subject),
  ]);
  for (const line of columns(rows, output)) say(output, line);
}

function sayLetter({ id, createdAt, state, to, subject, text }: Shown) {
  say(output, `${minute(createdAt)}  ${accent(output, printable(subject))}`);
  say(output, soft(output, `  to ${printable(to)}, ${state}, ${id}`));
  for (const line of (text ?? "(its text is not kept)").split("\n")) {
    // a link must be whole to be copied: it is not folded
    say(
      output,
      /https?:/.test(line)
        ? `  ${printable(line)}`
        : hanging("  ", printable(line), output),
    );
  }
  say(output);
}

function minute(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}
