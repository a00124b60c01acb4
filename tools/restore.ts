/**
 * `deno task restore`: puts a backup in the place of what is there.
 *
 * @module
 */
import { resolve } from "node:path";
import { type Config, readConfig, standingIn } from "@/lib/platform/config.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { readMigrations } from "@/lib/platform/migrations.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { type LedgerLine, readLedger } from "@/lib/platform/privacy/ledger.ts";
import { secretId } from "@/lib/platform/secrets.ts";
import { type Restored, restoreFolder } from "./backup/embedded.ts";
import { isSealed } from "./backup/envelope.ts";
import { bytesOf, verify } from "./backup/pack.ts";
import { readPassphrase } from "./backup/passphrase.ts";
import type { Manifest } from "./backup/records.ts";
import { restoreServer } from "./backup/server.ts";
import { size } from "./backup/words.ts";
import { accent, messages, output, say } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import { exit, runTool, UsageError } from "./terminal_tool.ts";

const help = `
Puts a backup in the place of what is there: all of it, or nothing when anything goes wrong. Stop the app first.

  deno task restore <file>
  deno task restore <file> --verify         reads all of it, checks it, changes nothing

  --force                   replace a database that is there, for good
  --passphrase              ask for the passphrase (it is asked for anyway where one is needed)
  --passphrase-file <path>  its first line instead; "-" reads it from a pipe
  --ledger <path>           erasures since the backup, from \`deno task privacy ledger\`; those in DATA_DIR are known
  --without-key             go on although the key is lost that second factors and webhook secrets are sealed with
  --json                    answer in JSON

Whoever was erased after the backup is erased again. Newer migrations are applied.

Exit codes: 0 done, 1 failed and nothing has changed, 2 the arguments or the file are not right.`;

const options = {
  verify: { type: "boolean" },
  force: { type: "boolean" },
  passphrase: { type: "boolean" },
  "passphrase-file": { type: "string" },
  ledger: { type: "string" },
  "without-key": { type: "boolean" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run(values, [name, ...more]) {
        if (name === undefined) throw new UsageError("which file?");
        if (more.length > 0) {
          throw new UsageError(`what is "${more.join(" ")}"?`);
        }
        const config = readConfig();
        const file = resolve(standingIn(), name);
        const passphrase = await readPassphrase({
          file: values["passphrase-file"],
          ask: values.passphrase === true || await isSealed(bytesOf(file)),
          twice: false,
        });
        const whole = await withProgress(
          "Checking",
          file,
          (onBytes) => verify(file, passphrase, onBytes),
        );
        const { manifest, ending } = whole;
        refuseOthers(manifest, config);
        const about = {
          file,
          at: manifest.at,
          kind: manifest.kind,
          parts: ending.parts,
          bytes: ending.bytes,
        };
        if (values.verify) {
          say(
            output,
            values.json
              ? JSON.stringify({ ...about, whole: true })
              : `${
                accent(output, file)
              } is whole: ${manifest.kind}, ${manifest.at}, ${ending.parts} parts, ${
                size(ending.bytes)
              }`,
          );
          return exit.done;
        }
        const isKeyLost = !whole.hasKey && await lacksKey(manifest, config);
        if (isKeyLost && !values["without-key"]) throw keyLost(config);
        const lines = values.ledger === undefined ? [] : readLedger(
          await Deno.readTextFile(resolve(standingIn(), values.ledger)),
        );
        const restored = await withProgress(
          "Restoring",
          file,
          (onBytes) =>
            restore(config, manifest, {
              file,
              passphrase,
              force: values.force === true,
              isKeyLost,
              lines,
              onBytes,
            }),
        );
        if (values.json) {
          say(output, JSON.stringify({ ...about, ...restored, isKeyLost }));
        } else tell(about, restored, isKeyLost);
        return exit.done;
      },
    }, Deno.args),
  );
}

async function restore(
  config: Config,
  { migrations }: Manifest,
  asked: {
    file: string;
    passphrase: string | null;
    force: boolean;
    isKeyLost: boolean;
    lines: readonly LedgerLine[];
    onBytes(bytes: number): void;
  },
): Promise<Restored> {
  const { migrateUrl, dataDir } = config;
  if (migrateUrl === null) return await restoreFolder(dataDir, asked);
  const owner = await openOwner(config);
  try {
    return await restoreServer(owner, { ...asked, migrations });
  } finally {
    await owner.close();
  }
}

/** Before anything changes: a backup that cannot be brought back here. */
function refuseOthers({ kind, migrations }: Manifest, config: Config) {
  const { databaseUrl, migrateUrl } = config;
  if (databaseUrl !== null && migrateUrl === null) {
    throw new AppError(
      "invalid",
      "Cannot restore: DATABASE_URL is set and MIGRATE_URL is not",
    );
  }
  const here = migrateUrl === null ? "embedded" : "server";
  if (kind !== here) {
    throw new AppError(
      "invalid",
      kind === "server"
        ? "Cannot restore: this backup is of a Postgres server; set MIGRATE_URL and DATABASE_URL"
        : "Cannot restore: this backup is of the embedded database; unset DATABASE_URL and MIGRATE_URL, or bring sites over by `deno task export` and `import`",
    );
  }
  const known = new Set(readMigrations().map(({ version }) => version));
  if (migrations.some((version) => !known.has(version))) {
    throw new AppError(
      "invalid",
      "Cannot restore: a newer version of Vitrina made this backup; update first",
    );
  }
}

async function lacksKey({ keyId }: Manifest, config: Config): Promise<boolean> {
  return keyId !== null && await secretId(config) !== keyId;
}

function keyLost({ secretKey, dataDir }: Config): AppError {
  const where = secretKey === null
    ? `put the secret.key of that time into ${dataDir}`
    : "set SECRET_KEY to the one of that time";
  return new AppError(
    "conflict",
    `Cannot restore: the backup's secrets are sealed with another key; ${where}. With --without-key this is lost: authenticator apps (people sign in with a backup code), webhook secrets (make new ones), GitHub tokens, every session, and the audit's old seals cannot be checked`,
  );
}

async function withProgress<Value>(
  label: string,
  file: string,
  work: (onBytes: (bytes: number) => void) => Promise<Value>,
): Promise<Value> {
  const { size: total } = await Deno.stat(file);
  const bar = progressBar(messages, label, "MB");
  const inMegabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;
  try {
    return await work((bytes) =>
      bar.update(inMegabytes(bytes), Math.max(0.1, inMegabytes(total)))
    );
  } finally {
    bar.end();
  }
}

function tell(
  { file, at }: { file: string; at: string },
  { migrated, erasures }: Restored,
  isKeyLost: boolean,
) {
  say(
    output,
    `Restored ${accent(output, file)} of ${
      at.slice(0, 16).replace("T", " ")
    } UTC.`,
  );
  if (migrated > 0) say(output, `${migrated} newer migrations were applied.`);
  if (erasures.unknown > 0) {
    say(
      output,
      `${erasures.erased} of ${erasures.unknown} erasures since then were done again.`,
    );
  }
  if (isKeyLost) {
    say(
      output,
      "The key is lost: people with an app sign in with a backup code, webhooks need new secrets.",
    );
  }
}
