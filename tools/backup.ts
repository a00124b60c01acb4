/**
 * `deno task backup`: one file with everything, taken while the app runs.
 *
 * @module
 */
import { resolve } from "node:path";
import { type Config, readConfig, standingIn } from "@/lib/platform/config.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import { secretId } from "@/lib/platform/secrets.ts";
import { contentOf, sizeOfFolder } from "./backup/embedded.ts";
import { pack } from "./backup/pack.ts";
import { readPassphrase } from "./backup/passphrase.ts";
import type { Manifest } from "./backup/records.ts";
import { appliedIn, dump } from "./backup/server.ts";
import { size } from "./backup/words.ts";
import { accent, messages, output, say, soft } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import { exit, runTool, UsageError, withOwner } from "./terminal_tool.ts";

const help = `
Puts everything in one file, while the app runs: sites, accounts, messages, files, audit.

  deno task backup                          vitrina-<date>.backup in this folder
  deno task backup <file> [--passphrase]

  --passphrase              seals the file; asked for twice. The embedded database's key comes along only then
  --passphrase-file <path>  its first line instead; "-" reads it from a pipe
  --force                   replace a file of that name
  --json                    answer in JSON

On a Postgres server (MIGRATE_URL) pg_dump does it. Files in S3 or Supabase Storage stay there.

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  passphrase: { type: "boolean" },
  "passphrase-file": { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run(values, [name, ...more]) {
        if (more.length > 0) {
          throw new UsageError(`what is "${more.join(" ")}"?`);
        }
        const at = new Date();
        const path = resolve(standingIn(), name ?? defaultName(at));
        const passphrase = await readPassphrase({
          file: values["passphrase-file"],
          ask: values.passphrase === true,
          twice: true,
        });
        const config = readConfig();
        const done = await withOwner((owner) =>
          backUp(owner, config, {
            path,
            at,
            passphrase,
            replace: values.force === true,
          })
        );
        if (values.json) say(output, JSON.stringify(done));
        else tell(done);
        return exit.done;
      },
    }, Deno.args),
  );
}

/** What was done. */
interface Done extends Omit<Manifest, "migrations"> {
  file: string;
  bytes: number;
  sealed: boolean;
  /** Whether the key came along. */
  key: boolean;
}

async function backUp(
  owner: Owner,
  config: Config,
  { path, at, passphrase, replace }: {
    path: string;
    at: Date;
    passphrase: string | null;
    replace: boolean;
  },
): Promise<Done> {
  const { migrateUrl, dataDir } = config;
  const [server] = await owner.sql<{ version: string }[]>`
    select current_setting('server_version') as version
  `;
  const manifest: Manifest = {
    kind: migrateUrl === null ? "embedded" : "server",
    at: at.toISOString(),
    postgres: server?.version ?? "",
    migrations: await appliedIn(owner.sql),
    keyId: await secretId(config),
  };
  const withKey = passphrase !== null && config.secretKey === null &&
    migrateUrl === null;
  const total = migrateUrl === null ? await sizeOfFolder(dataDir) : null;
  const bar = progressBar(messages, "Backing up", "MB");
  let read = 0;
  const copied = (bytes: number) => {
    read += bytes;
    if (total !== null) {
      bar.update(megabytes(read), megabytes(Math.max(total, read)));
    }
  };
  try {
    const { bytes } = await pack(path, {
      manifest,
      content: migrateUrl === null
        ? contentOf(owner, { dataDir, withKey, copied })
        : dump(owner.sql, migrateUrl, { copied }),
      passphrase,
      replace,
    });
    const { migrations: _, ...told } = manifest;
    return {
      ...told,
      file: path,
      bytes,
      sealed: passphrase !== null,
      key: withKey,
    };
  } finally {
    bar.end();
  }
}

function tell({ file, bytes, sealed, key, kind }: Done) {
  say(output, `${accent(output, file)}  ${size(bytes)}`);
  say(
    output,
    soft(
      output,
      sealed
        ? "Sealed: without the passphrase nobody reads it, you neither."
        : "Not sealed: whoever has the file reads messages and addresses. Only you may open it here (mode 0600).",
    ),
  );
  if (key) return;
  say(
    output,
    kind === "server"
      ? "SECRET_KEY is not in it: keep it apart. Without it a restore loses second factors and webhook secrets."
      : "secret.key (or SECRET_KEY) is not in it: keep a copy apart, or back up with --passphrase. Without it a restore loses second factors and webhook secrets.",
  );
}

function defaultName(at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(":", "");
  return `vitrina-${stamp}Z.backup`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
