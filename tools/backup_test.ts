/**
 * A backup is taken while the app serves and brings everything back, and what is no whole backup brings back nothing.
 */
import {
  deepStrictEqual,
  match,
  notStrictEqual,
  ok,
  strictEqual,
} from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";
import { ledgerPath } from "@/lib/platform/privacy/ledger.ts";
import { runTask, startServer } from "@/tests/support/server.ts";
import { importText } from "@/tests/support/site.ts";
import { tableHashes } from "@/tests/support/table_hashes.ts";
import { joined } from "./backup/envelope.ts";

const PHRASE = "correct horse battery staple";
const folder = await Deno.makeTempDir({ prefix: "vitrina-backup-" });
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const phraseFile = at("phrase");
await Deno.writeTextFile(phraseFile, `${PHRASE}\n`);
const withPhrase = ["--passphrase-file", phraseFile];
const file = at("ada.backup");
const sealed = at("sealed.backup");
let before: Record<string, string> = {};

async function task(
  name: "backup" | "restore",
  args: string[],
  dataDir: string,
) {
  return await runTask(name, args, { dataDir });
}

async function inFolder<T>(
  dataDir: string,
  work: (owner: Owner) => Promise<T>,
): Promise<T> {
  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  try {
    return await work(owner);
  } finally {
    await owner.close();
  }
}

Deno.test("a backup of the running app holds one moment, whatever is written meanwhile, and nobody else may read it", async () => {
  const server = await startServer({ dataDir: at("data") });
  try {
    await importText(
      server.dataDir,
      "ada",
      '{"basics":{"name":"Ada"}}',
    );
    await inFolder(server.dataDir, async ({ sql }) => {
      await sql`create table portfolio.pairs_a (id bigserial primary key, text text)`;
      await sql`create table portfolio.pairs_b (id bigserial primary key, text text)`;
    });
    await Deno.mkdir(join(server.dataDir, "files"), { recursive: true });
    const [tenant] = await inFolder(
      server.dataDir,
      ({ sql }) => sql`select id from platform.tenants where slug = 'ada'`,
    );
    const photo = join(server.dataDir, "files", tenant?.id, "photo");
    await Deno.mkdir(photo, { recursive: true });
    await Deno.writeFile(
      join(photo, "source"),
      new Uint8Array(3_000_000).fill(7),
    );

    const writing = new AbortController();
    const writer = inFolder(server.dataDir, async ({ sql }) => {
      while (!writing.signal.aborted) {
        await sql`
          with one as (insert into portfolio.pairs_a (text) select repeat('x', 500) from generate_series(1, 20))
          insert into portfolio.pairs_b (text) select repeat('y', 500) from generate_series(1, 20)
        `;
      }
    });
    const taken = await task(
      "backup",
      [at("busy.backup"), "--json"],
      server.dataDir,
    );
    strictEqual(taken.code, 0, taken.stderr);
    const told = JSON.parse(taken.stdout);
    strictEqual(told.kind, "embedded");
    strictEqual(told.sealed, false);
    strictEqual(told.key, false);
    ok((await fetch(`${server.url}/@ada/`)).ok, "the app serves");
    writing.abort();
    await writer;

    strictEqual((await Deno.stat(at("busy.backup"))).mode! & 0o777, 0o600);
    const again = await task("backup", [at("busy.backup")], server.dataDir);
    strictEqual(again.code, 1);
    match(
      again.stderr,
      /is there already; choose another name, or add --force/,
    );
    const quiet = await task("backup", [sealed, ...withPhrase], server.dataDir);
    strictEqual(quiet.code, 0, quiet.stderr);
    match(quiet.stdout, /Sealed/);
  } finally {
    await server.stop();
  }
  before = await inFolder(at("data"), ({ sql }) => tableHashes(sql));
  const alone = await task("backup", [file], at("data"));
  strictEqual(alone.code, 0, alone.stderr);

  await Deno.mkdir(at("busy"));
  const key = join(at("data"), "secret.key");
  await Deno.copyFile(key, join(at("busy"), "secret.key"));
  const { code, stderr } = await task(
    "restore",
    [at("busy.backup")],
    at("busy"),
  );
  strictEqual(code, 0, stderr);
  const [pairs] = await inFolder(at("busy"), ({ sql }) =>
    sql`
      select (select count(*)::int from portfolio.pairs_a) as a, (select count(*)::int from portfolio.pairs_b) as b
    `);
  strictEqual(pairs?.a, pairs?.b);
  ok(pairs?.a > 0, "something was written meanwhile");
});

Deno.test("what comes back is the same in every table and file, and the app serves from it", async () => {
  await Deno.mkdir(at("back"));
  await Deno.copyFile(
    join(at("data"), "secret.key"),
    join(at("back"), "secret.key"),
  );
  const { code, stdout, stderr } = await task(
    "restore",
    [file, "--json"],
    at("back"),
  );
  strictEqual(code, 0, stderr);
  strictEqual(JSON.parse(stdout).isKeyLost, false);
  deepStrictEqual(
    await inFolder(at("back"), ({ sql }) => tableHashes(sql)),
    before,
  );
  const [tenant] = await Array.fromAsync(
    Deno.readDir(join(at("back"), "files")),
  );
  const photo = await Deno.readFile(
    join(at("back"), "files", tenant?.name ?? "", "photo", "source"),
  );
  strictEqual(photo.length, 3_000_000);
  const names = (await Array.fromAsync(Deno.readDir(at("back")))).map((
    { name },
  ) => name);
  ok(!names.some((name) => name.startsWith("restore")), String(names));

  const server = await startServer({ dataDir: at("back") });
  await server.stop();
});

Deno.test("a folder that holds a database is replaced only with --force, and then all of it", async () => {
  await importText(at("back"), "grace", '{"basics":{"name":"Grace"}}');
  const changed = await inFolder(at("back"), ({ sql }) => tableHashes(sql));
  const refused = await task("restore", [file], at("back"));
  strictEqual(refused.code, 1);
  match(refused.stderr, /--force puts the backup in its place/);
  deepStrictEqual(
    await inFolder(at("back"), ({ sql }) => tableHashes(sql)),
    changed,
  );
  const forced = await task("restore", [file, "--force"], at("back"));
  strictEqual(forced.code, 0, forced.stderr);
  deepStrictEqual(
    await inFolder(at("back"), ({ sql }) => tableHashes(sql)),
    before,
  );
});

Deno.test("while the app runs on the folder nothing is restored", async () => {
  const server = await startServer({ dataDir: at("back") });
  try {
    const { code, stderr } = await task(
      "restore",
      [file, "--force"],
      at("back"),
    );
    strictEqual(code, 1);
    match(stderr, /another process holds it; stop that one/);
  } finally {
    await server.stop();
  }
});

Deno.test("a sealed backup brings its key along, and opens with its passphrase alone", async () => {
  const unasked = await task("restore", [sealed], at("sealed"));
  strictEqual(unasked.code, 2);
  match(unasked.stderr, /nobody can be asked for a passphrase/);
  await Deno.writeTextFile(at("wrong"), "some other passphrase\n");
  const wrong = await task("restore", [
    sealed,
    "--passphrase-file",
    at("wrong"),
  ], at("sealed"));
  strictEqual(wrong.code, 2);
  match(wrong.stderr, /the passphrase is wrong, or the file was altered/);
  const bytes = await Deno.readFile(sealed);
  ok(!new TextDecoder("latin1").decode(bytes).includes("secret.key"));

  const { code, stderr } = await task(
    "restore",
    [sealed, ...withPhrase],
    at("sealed"),
  );
  strictEqual(code, 0, stderr);
  strictEqual(
    await Deno.readTextFile(join(at("sealed"), "secret.key")),
    await Deno.readTextFile(join(at("data"), "secret.key")),
  );
  strictEqual(
    (await Deno.stat(join(at("sealed"), "secret.key"))).mode! & 0o777,
    0o600,
  );
});

Deno.test("without the key a restore says what is lost, and does it only when told so", async () => {
  const refused = await task("restore", [file], at("keyless"));
  strictEqual(refused.code, 1);
  match(refused.stderr, /sealed with another key/);
  match(refused.stderr, /authenticator apps .* webhook secrets .* session/s);
  const { code, stdout, stderr } = await task("restore", [
    file,
    "--without-key",
  ], at("keyless"));
  strictEqual(code, 0, stderr);
  match(stdout, /The key is lost/);
  const server = await startServer({ dataDir: at("keyless") });
  await server.stop();
});

Deno.test("what is cut off, altered, exchanged or lengthened brings nothing back", async () => {
  for (
    const [name, original] of [["plain", file], ["sealed", sealed]] as const
  ) {
    const bytes = await Deno.readFile(original);
    const start = bytes.indexOf(10) + 1;
    const frame = 4 +
      (new DataView(bytes.buffer).getUint32(start) & 0x7fffffff);
    const first = bytes.slice(start, start + frame);
    const second = bytes.slice(start + frame, start + 2 * frame);
    const spoiled: Record<string, Uint8Array> = {
      "cut off": bytes.slice(0, bytes.length - 1),
      "cut at a chunk": bytes.slice(0, start + frame),
      altered: bytes.with(
        bytes.length >> 1,
        (bytes[bytes.length >> 1] ?? 0) ^ 1,
      ),
      lengthened: joined([bytes, Uint8Array.of(0)]),
      exchanged: joined([
        bytes.slice(0, start),
        second,
        first,
        bytes.slice(start + 2 * frame),
      ]),
      "with another head": bytes.with(2, 88),
    };
    for (const [what, damaged] of Object.entries(spoiled)) {
      await Deno.writeFile(at("damaged"), damaged);
      const { code, stderr } = await task(
        "restore",
        [at("damaged"), ...name === "sealed" ? withPhrase : [], "--force"],
        at("untouched"),
      );
      strictEqual(code, 2, `${name}, ${what}: ${stderr}`);
      match(stderr, /Cannot read backup/, `${name}, ${what}`);
    }
  }
  const left = await Deno.stat(join(at("untouched"), "pg")).catch(() => null);
  strictEqual(left, null);
});

Deno.test("whoever was erased after the backup stays erased, with their files", async () => {
  const dataDir = at("erased");
  const first = await task("restore", [sealed, ...withPhrase], dataDir);
  strictEqual(first.code, 0, first.stderr);
  const erased = await runTask("privacy", [
    "erase",
    "--tenant",
    "ada",
    "--now",
    "--typed",
    "ada",
  ], { dataDir });
  strictEqual(erased.code, 0, erased.stderr);
  ok((await Deno.readTextFile(ledgerPath(dataDir))).includes('"tenant"'));
  const again = await task("restore", [
    sealed,
    ...withPhrase,
    "--force",
    "--json",
  ], dataDir);
  strictEqual(again.code, 0, again.stderr);
  deepStrictEqual(JSON.parse(again.stdout).erasures, { unknown: 1, erased: 1 });
  const [row] = await inFolder(
    dataDir,
    ({ sql }) =>
      sql`select count(*)::int as there from platform.tenants where slug = 'ada'`,
  );
  strictEqual(row?.there, 0);
  deepStrictEqual(
    await Array.fromAsync(Deno.readDir(join(dataDir, "files"))),
    [],
  );
  notStrictEqual((await Deno.readTextFile(ledgerPath(dataDir))).trim(), "");
});

Deno.test("a restore that is killed leaves what was there or what was to come", async () => {
  const dataDir = at("killed");
  await importText(dataDir, "grace", '{"basics":{"name":"Grace"}}');
  await Deno.copyFile(
    join(at("data"), "secret.key"),
    join(dataDir, "secret.key"),
  );
  const old = await inFolder(dataDir, ({ sql }) => tableHashes(sql));
  const seen = new Set<string>();
  for (const afterMs of [500, 1000, 1500, 2000, 2500, 3500]) {
    await killedAfter(afterMs, dataDir);
    const now = await inFolder(dataDir, ({ sql }) => tableHashes(sql));
    const isOld = JSON.stringify(now) === JSON.stringify(old);
    if (!isOld) deepStrictEqual(now, before);
    seen.add(isOld ? "old" : "new");
    if (!isOld) break;
  }
  ok(seen.has("old"));
});

/** Starts a restore and kills every process of it. */
async function killedAfter(ms: number, dataDir: string) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "restore", file, "--force"],
    env: { DATA_DIR: dataDir },
    stdin: "null",
    stdout: "null",
    stderr: "null",
    detached: true,
  }).spawn();
  await new Promise((resolve) => setTimeout(resolve, ms));
  const script = `try { Deno.kill(-${child.pid}, "SIGKILL") } catch {}`;
  await new Deno.Command(Deno.execPath(), { args: ["eval", script] }).output();
  await child.status;
}
