/**
 * `deno task keys`: the keys that sign access tokens.
 *
 * @module
 */
import { recordAsOwner, recordAuditIn } from "@/lib/platform/audit/record.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { type Db, platformRole } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import {
  listKeys,
  rotateKeys,
  type Transaction,
} from "@/lib/platform/identity/key_rotation.ts";
import {
  published,
  signerAmong,
  type SigningKey,
} from "@/lib/platform/identity/key_times.ts";
import { Vault } from "@/lib/platform/identity/vault.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { reseal } from "./sealed_columns.ts";
import { accent, columns, messages, output, say } from "./terminal.ts";
import { exit, runTool, UsageError, withOwner } from "./terminal_tool.ts";

const help = `
Lists and changes the keys that sign access tokens. A process changes them by itself every 90 days.

  deno task keys             list the keys and what each is good for
  deno task keys rotate      make a new key; it signs 15 minutes from now, when everybody can know it
  deno task keys rotate --now   the same at once, and nobody believes the old ones: for a key in wrong hands

  deno task keys reseal      seal with SECRET_KEY what SECRET_KEY_BEFORE had sealed: seeds of authenticator apps,
                             webhook secrets, GitHub tokens. First set both and start the app again

  --now     sign at once; whoever is signed in gets a new access token by their refresh token
  --json    answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  now: { type: "boolean" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ now: atOnce = false, json = false }, [verb = "list"]) {
        if (verb === "reseal") return await resealAll(json);
        if (verb !== "list" && verb !== "rotate") {
          throw new UsageError(`there is no "keys ${verb}"`);
        }
        const config = readConfig();
        if (config.supabase) {
          throw new AppError(
            "conflict",
            "Cannot change keys: Supabase Auth signs, and its dashboard rotates",
          );
        }
        const vault = await Vault.open(await openSecrets(config));
        const keys = await withOwner(async ({ db }) => {
          const transaction = transactionOf(db, verb);
          if (verb === "rotate") {
            await rotateKeys(transaction, vault, { now: Date.now(), atOnce });
          }
          return await transactionOf(db, "list")(listKeys);
        });
        const rows = keys.map((key) => plain(key, keys));
        if (json) say(output, JSON.stringify({ keys: rows }));
        else show(rows);
        return exit.done;
      },
    }, Deno.args),
  );
}

/** Seals with the key of now; whatever no key opens is told and left alone. */
async function resealAll(json: boolean): Promise<number> {
  const secrets = await openSecrets(readConfig());
  const done = await withOwner(async ({ sql }) => {
    const done = await reseal(sql, secrets);
    await sql.begin((tx) =>
      recordAsOwner(tx, null, {
        action: "platform.secrets.reseal",
        outcome: "done",
      })
    );
    return done;
  });
  if (json) say(output, JSON.stringify(done));
  else {
    say(output, `${done.anew} secrets sealed anew.`);
    if (done.closed > 0) {
      say(
        messages,
        `${done.closed} are opened by neither key, and stay as they are.`,
      );
    }
  }
  return done.closed > 0 ? exit.failed : exit.done;
}

/** One transaction as the identity server; what changes keys leaves its mark in the audit. */
function transactionOf(db: Db, verb: "list" | "rotate"): Transaction {
  const actor = platformRole(db, "app_identity");
  return (work) =>
    db.transaction(actor, "read write", async (sql) => {
      const result = await work(sql);
      if (verb === "rotate") {
        const action = "platform.signing_keys.rotate";
        await recordAuditIn(sql, actor, { action, outcome: "done" });
      }
      return result;
    });
}

function plain(key: SigningKey, keys: SigningKey[]) {
  const now = Date.now();
  const { kid, createdAt, signsFrom } = key;
  return {
    kid,
    made: createdAt.toISOString(),
    signsFrom: signsFrom.toISOString(),
    state: stateOf(key, keys, now),
  };
}

function stateOf(key: SigningKey, keys: SigningKey[], now: number): string {
  if (key.revokedAt) return "revoked";
  if (key === signerAmong(keys, now)) return "signs";
  if (key.signsFrom.getTime() > now) return "signs soon";
  return published(keys, now).includes(key) ? "still believed" : "retired";
}

function show(rows: ReturnType<typeof plain>[]): void {
  if (rows.length === 0) {
    say(output, "There is no key yet: the first start makes one.");
    return;
  }
  const shown = rows.map(({ kid, state, made, signsFrom }) => [
    accent(output, kid),
    state,
    `made ${made.slice(0, 16)}Z`,
    `signs from ${signsFrom.slice(0, 16)}Z`,
  ]);
  for (const line of columns(shown, output)) say(output, line);
}
