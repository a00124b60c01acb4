/**
 * Every fault that the doctor names is provoked for real, and what is well has none.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { readMigrations } from "@/lib/platform/migrations.ts";
import { idOf, openSecrets } from "@/lib/platform/secrets.ts";
import { testDb } from "@/tests/support/db.ts";
import { freePort, startServer } from "@/tests/support/server.ts";
import {
  lookAtLogins,
  lookAtMigrations,
  lookAtSealed,
  lookAtTasks,
  openToLook,
} from "./doctor/database.ts";
import type { Fault, Finding } from "./doctor/finding.ts";
import {
  lookAtFolder,
  lookAtKey,
  lookAtPort,
  lookAtSettings,
} from "./doctor/here.ts";
import {
  lookAtBackup,
  lookAtClock,
  lookAtMail,
  lookAtUrl,
} from "./doctor/outside.ts";
import { explain, speech } from "./doctor/words.ts";
import { english } from "./doctor/words_en.ts";

const folder = await Deno.makeTempDir({ prefix: "vitrina-doctor-" });
const test = await testDb();
Deno.test.afterAll(async () => {
  await test.close();
  await Deno.remove(folder, { recursive: true });
});
const seen = new Set<Fault>();
const SECRET_KEY = "a secret that is long enough for everybody";

/** Which faults were found; each has words in both languages without a gap. */
function faults(findings: readonly Finding[]): Fault[] {
  for (const one of findings) {
    seen.add(one.fault);
    for (const lang of ["en", "es"] as const) {
      const { cause, remedy } = explain(one, lang);
      ok(cause !== "" && remedy !== "", one.fault);
      ok(!/[{}]|undefined|null/.test(cause + remedy), cause + remedy);
    }
  }
  return findings.map(({ fault }) => fault);
}

function config(env: Record<string, string> = {}) {
  return readConfig(
    new Map(Object.entries({ DATA_DIR: join(folder, "data"), ...env })),
  );
}

async function doctor(env: Record<string, string>, ...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "doctor", ...args],
    env,
  }).output();
  const decoder = new TextDecoder();
  return {
    code,
    stdout: decoder.decode(stdout),
    stderr: decoder.decode(stderr),
  };
}

Deno.test("a wrong setting is named, in both languages, with exit code 1", async () => {
  const env = { DATA_DIR: join(folder, "none"), PORT: "many" };
  const { code, stdout } = await doctor({ ...env, LC_ALL: "es_ES.UTF-8" });
  strictEqual(code, 1);
  match(stdout, /PORT: must be a number/);
  match(stdout, /Corrige las variables/);
  const english = await doctor(
    { ...env, LC_ALL: "es_ES.UTF-8" },
    "--json",
    "--lang",
    "en",
  );
  const { well, looks } = JSON.parse(english.stdout);
  strictEqual(well, false);
  strictEqual(looks[0].findings[0].fault, "settings_wrong");
  seen.add("settings_wrong");
  strictEqual((await doctor(env, "--lang", "fr")).code, 2);
});

Deno.test("a folder where nothing is yet is well, and a running app's port is no fault", async () => {
  const port = String(freePort());
  const env = { DATA_DIR: join(folder, "fresh"), PORT: port };
  const fresh = await doctor(env);
  strictEqual(fresh.code, 0, fresh.stdout + fresh.stderr);
  const server = await startServer({ dataDir: join(folder, "fresh") });
  try {
    const { code, stdout, stderr } = await doctor({
      ...env,
      PORT: new URL(server.url).port,
      BASE_URL: server.url,
    }, "--json");
    strictEqual(code, 0, stdout + stderr);
  } finally {
    await server.stop();
  }
});

Deno.test("settings: another Deno, an unknown proxy, no owner", () => {
  deepStrictEqual(faults(lookAtSettings(config(), "2.8.0")), ["deno_version"]);
  const open = config({ HOST: "0.0.0.0", BASE_URL: "https://example.com" });
  ok(faults(lookAtSettings(open)).includes("proxy_unknown"));
  const server = config({ DATABASE_URL: "postgres://app_login@127.0.0.1/x" });
  ok(faults(lookAtSettings(server)).includes("owner_missing"));
});

Deno.test("data folder: closed, open to others, full, its path too long, a restore that did not end", () => {
  Deno.writeTextFileSync(join(folder, "file"), "");
  const inFile = config({ DATA_DIR: join(folder, "file", "data") });
  deepStrictEqual(faults(lookAtFolder(inFile)), ["folder_closed"]);

  const dataDir = join(folder, "shown");
  Deno.mkdirSync(dataDir);
  Deno.chmodSync(dataDir, 0o755);
  const shown = config({ DATA_DIR: dataDir });
  deepStrictEqual(faults(lookAtFolder(shown, 0)), ["folder_open"]);
  Deno.chmodSync(dataDir, 0o700);
  deepStrictEqual(faults(lookAtFolder(shown, 0)), []);
  deepStrictEqual(faults(lookAtFolder(shown, Infinity)), ["disk_full"]);
  Deno.writeTextFileSync(join(dataDir, "restore.ready"), "");
  deepStrictEqual(faults(lookAtFolder(shown, 0)), ["restore_unfinished"]);
  const long = config({ DATA_DIR: join(folder, "long".repeat(30)) });
  deepStrictEqual(faults(lookAtFolder(long, 0)), ["path_too_long"]);
});

Deno.test("key: missing, empty, open to others", () => {
  const server = config({ DATABASE_URL: "postgres://app_login@127.0.0.1/x" });
  deepStrictEqual(faults(lookAtKey(server)), ["key_missing"]);
  const dataDir = join(folder, "key");
  const file = join(dataDir, "secret.key");
  Deno.mkdirSync(dataDir);
  Deno.writeTextFileSync(file, "");
  const here = config({ DATA_DIR: dataDir });
  deepStrictEqual(faults(lookAtKey(here)), ["key_broken"]);
  Deno.writeTextFileSync(file, SECRET_KEY);
  Deno.chmodSync(file, 0o644);
  deepStrictEqual(faults(lookAtKey(here)), ["key_open"]);
  Deno.chmodSync(file, 0o600);
  deepStrictEqual(faults(lookAtKey(here)), []);
});

Deno.test("address: taken by another program, forbidden, of another machine", async () => {
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const PORT = String(taken.addr.port);
  deepStrictEqual(faults(await lookAtPort(config({ PORT }))), ["port_taken"]);
  const elsewhere = config({ HOST: "192.0.2.1", PORT: "8080" });
  deepStrictEqual(faults(await lookAtPort(elsewhere)), ["host_unknown"]);
  deepStrictEqual(
    faults(await lookAtPort(config({ PORT: String(freePort()) }))),
    [],
  );
  // only systems that guard low ports have this one
  const listen = Deno.listen;
  Deno.listen = (() => {
    throw new Deno.errors.PermissionDenied("as for port 80");
  }) as typeof Deno.listen;
  try {
    deepStrictEqual(faults(await lookAtPort(config({ PORT: "80" }))), [
      "port_forbidden",
    ]);
  } finally {
    Deno.listen = listen;
  }
});

Deno.test("BASE_URL: nobody there, something else there, not encrypted, another time there", async () => {
  const closed = config({ BASE_URL: `http://127.0.0.1:${freePort()}` });
  deepStrictEqual(faults(await lookAtUrl(closed)), ["url_unreachable"]);
  const late = new Date(Date.now() - 300_000).toUTCString();
  const other = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    () => new Response("It works!", { headers: { date: late } }),
  );
  const BASE_URL = `http://127.0.0.1:${other.addr.port}`;
  deepStrictEqual(faults(await lookAtUrl(config({ BASE_URL }))), [
    "url_wrong",
    "clock_skew",
  ]);
  await other.shutdown();
  const plain = config({ BASE_URL: "http://vitrina.invalid" });
  deepStrictEqual(faults(await lookAtUrl(plain)), [
    "url_plain",
    "url_unreachable",
  ]);
  deepStrictEqual(faults(await lookAtClock(test.owner, "here")), []);
});

Deno.test("database: nobody there, a wrong password, a login with too much power", async () => {
  const port = freePort();
  const MIGRATE_URL = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const away = await openToLook(config({ MIGRATE_URL }));
  deepStrictEqual(faults(away.findings), ["database_unreachable"]);
  await away.close();
  const url = Deno.env.get("TEST_DATABASE_URL");
  if (!url) {
    faults([{
      fault: "database_login",
      level: "wrong",
      facts: { where: "x", name: "y", reason: "z" },
    }]);
    faults([{
      fault: "login_too_strong",
      level: "wrong",
      facts: { reason: "z" },
    }]);
    return;
  }
  const nobody = new URL(url);
  nobody.username = "nobody_of_that_name";
  const refused = await openToLook(config({ MIGRATE_URL: nobody.href }));
  deepStrictEqual(faults(refused.findings), ["database_login"]);
  await refused.close();
  deepStrictEqual(faults(await lookAtLogins(config({ DATABASE_URL: url }))), [
    "login_too_strong",
  ]);
});

Deno.test("data folder: held by a process that does not answer, or broken", async () => {
  const dataDir = join(folder, "held");
  await (await openOwner(config({ DATA_DIR: dataDir }))).close();
  using lock = await Deno.open(join(dataDir, "lock"), { write: true });
  await lock.lock(true);
  const silent = await openToLook(config({ DATA_DIR: dataDir }));
  deepStrictEqual(faults(silent.findings), ["server_silent"]);
  await lock.unlock();
  await Deno.remove(join(dataDir, "pg", "global", "pg_control"));
  const broken = await openToLook(config({ DATA_DIR: dataDir }));
  deepStrictEqual(faults(broken.findings), ["database_broken"]);
  await broken.close();
});

Deno.test("migrations: pending, newer than the code, changed", async () => {
  const all = readMigrations();
  const look = (files: typeof all) =>
    lookAtMigrations(test.owner, {
      isServed: true,
      isEmbedded: true,
      lang: "en",
    }, files);
  deepStrictEqual(faults(await look(all)), []);
  const next = { version: "20991231000000", name: "next", sql: "select 1" };
  deepStrictEqual(faults(await look([...all, next])), ["migrations_pending"]);
  deepStrictEqual(faults(await look(all.slice(0, -1))), ["migrations_newer"]);
  const changed = all.map((one, at) =>
    at === 3 ? { ...one, sql: "select 2" } : one
  );
  deepStrictEqual(faults(await look(changed)), ["migration_changed"]);
});

Deno.test("secrets that another key has sealed are counted, and those that wait to be sealed anew", async () => {
  const before = await openSecrets(config({ SECRET_KEY }));
  const userId = crypto.randomUUID();
  await test
    .owner`insert into auth.users (id, email) values (${userId}, 'seal@example.com')`;
  const sealed = Uint8Array.from([
    1,
    ...Uint8Array.fromHex(await idOf(before)),
    ...new Uint8Array(40),
  ]);
  await test.owner`
    insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status, secret_sealed, created_at, updated_at)
    values (${crypto.randomUUID()}, ${userId}, '', 'totp', 'verified', ${sealed}, now(), now())
  `;
  deepStrictEqual(
    faults(await lookAtSealed(test.owner, config({ SECRET_KEY }))),
    [],
  );
  const later = { SECRET_KEY: `${SECRET_KEY}, and another` };
  deepStrictEqual(faults(await lookAtSealed(test.owner, config(later))), [
    "key_other",
  ]);
  const both = config({ ...later, SECRET_KEY_BEFORE: SECRET_KEY });
  deepStrictEqual(faults(await lookAtSealed(test.owner, both)), ["key_before"]);
});

Deno.test("tasks: nobody works, some failed for good, nothing is published", async () => {
  deepStrictEqual(faults(await lookAtTasks(test.owner)), ["no_site"]);
  const { id } = await test.createTenant();
  await test.owner`
    insert into platform.outbox (id, tenant_id, name, payload, created_at)
    values (${crypto.randomUUID()}, ${id}, 'platform.test.happened', '{}', now() - interval '10 minutes')
  `;
  await test.owner`
    insert into platform.dead_letters (id, tenant_id, task, key, attempts, max_attempts, created_at, died_at)
    values (${crypto.randomUUID()}, ${id}, 'platform.test.do', 'k', 3, 3, now(), now())
  `;
  deepStrictEqual(faults(await lookAtTasks(test.owner)), [
    "worker_silent",
    "tasks_failed",
  ]);
});

Deno.test("mail: stays here, an unbelievable sender, an unreadable key, nobody there", async () => {
  deepStrictEqual(faults(await lookAtMail(config())), ["mail_stays"]);
  const SMTP_URL = `smtp://127.0.0.1:${freePort()}`;
  deepStrictEqual(
    faults(
      await lookAtMail(config({ SMTP_URL, MAIL_FROM: "Ada <ada@localhost>" })),
    ),
    ["mail_from", "mail_unreachable"],
  );
  const signed = config({
    SMTP_URL,
    MAIL_FROM: "Ada <ada@example.com>",
    DKIM_DOMAIN: "example.com",
    DKIM_SELECTOR: "x",
    DKIM_PRIVATE_KEY_FILE: join(folder, "no-such-key"),
  });
  deepStrictEqual(faults(await lookAtMail(signed)), [
    "dkim_key",
    "mail_unreachable",
  ]);
});

Deno.test("backup of a server without pg_dump", () => {
  const server = config({
    MIGRATE_URL: "postgres://postgres@127.0.0.1/x",
    DATABASE_URL: "postgres://app_login@127.0.0.1/x",
  });
  deepStrictEqual(faults(lookAtBackup(server, folder)), ["no_pg_dump"]);
  deepStrictEqual(faults(lookAtBackup(config(), folder)), []);
});

Deno.test("every fault that has words was found, and Spanish is spoken where the system does", () => {
  deepStrictEqual(
    Object.keys(english).filter((fault) => !seen.has(fault as Fault)),
    [],
  );
  ok(seen.size >= 15);
  strictEqual(speech("es-MX"), "es");
  strictEqual(speech("en-US"), "en");
});
