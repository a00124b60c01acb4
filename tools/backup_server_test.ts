/**
 * Backup and restore of a Postgres server by its own programs. Only where `TEST_DATABASE_URL` names a server and its
 * programs are on this machine.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import postgres from "postgres";
import { installPgBoss } from "@/lib/platform/engine/pgboss_schema.ts";
import { migratedServer } from "@/tests/support/server_db.ts";
import { tableHashes } from "@/tests/support/table_hashes.ts";
import { findProgram } from "./backup/programs.ts";

const url = Deno.env.get("TEST_DATABASE_URL") || null;
const ignore = url === null || findProgram("pg_dump") === null;

async function task(name: string, args: string[], ownerUrl: string) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", name, ...args],
    env: {
      MIGRATE_URL: ownerUrl,
      DATABASE_URL: ownerUrl,
      SECRET_KEY: "for tests only, and long enough for that",
      TEST_DATABASE_URL: "",
    },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return {
    code,
    stdout: decoder.decode(stdout),
    stderr: decoder.decode(stderr),
  };
}

Deno.test({
  name:
    "a server's backup brings every table back, into an empty database or in the place of what is there",
  ignore,
  async fn() {
    const folder = await Deno.makeTempDir();
    const database = await migratedServer(url ?? "");
    const { owner } = database;
    const empty = `vitrina_test_empty_${crypto.randomUUID().slice(0, 8)}`;
    try {
      await installPgBoss(owner);
      for (let count = 0; count < 20; count++) {
        await owner`select platform.create_tenant(${`ada-${count}`}, 'person', '{en,es}')`;
      }
      const before = await tableHashes(owner);
      const file = join(folder, "server.backup");
      const from = database.addressOf(null);
      const taken = await task("backup", [file, "--json"], from);
      strictEqual(taken.code, 0, taken.stderr);
      strictEqual(JSON.parse(taken.stdout).kind, "server");
      strictEqual((await Deno.stat(file)).mode! & 0o777, 0o600);

      await owner.unsafe(`create database ${empty}`);
      const there = new URL(from);
      there.pathname = empty;
      const { code, stderr } = await task("restore", [file], there.href);
      strictEqual(code, 0, stderr);
      const target = postgres(there.href, { max: 1, onnotice() {} });
      deepStrictEqual(await tableHashes(target), before);
      const [policies] = await target`
        select count(*)::int as count, (select count(*)::int from pg_class where relforcerowsecurity) as forced from pg_policies
      `;
      const [same] = await owner`
        select count(*)::int as count, (select count(*)::int from pg_class where relforcerowsecurity) as forced from pg_policies
      `;
      deepStrictEqual({ ...policies }, { ...same });
      await target.end();

      await owner`select platform.create_tenant('grace', 'person', '{en}')`;
      const changed = await tableHashes(owner);
      const refused = await task("restore", [file], from);
      strictEqual(refused.code, 1);
      match(refused.stderr, /holds sites or people already/);

      // nearly at its end something goes wrong
      await owner.unsafe(`
        create function public.refuse() returns event_trigger language plpgsql
        as $$ begin raise 'no policy today'; end; $$;
        create event trigger refuse_policies on ddl_command_end when tag in ('CREATE POLICY')
          execute function public.refuse();
      `);
      const failed = await task("restore", [file, "--force"], from);
      strictEqual(failed.code, 1);
      match(failed.stderr, /no policy today/);
      await owner.unsafe(`drop event trigger refuse_policies`);
      deepStrictEqual(await tableHashes(owner), changed, "all or nothing");

      const forced = await task("restore", [file, "--force"], from);
      strictEqual(forced.code, 0, forced.stderr);
      deepStrictEqual(await tableHashes(owner), before);

      const sealed = await task("restore", [file, "--verify"], from);
      ok(sealed.stdout.includes("is whole"), sealed.stderr);
    } finally {
      await owner.unsafe(`drop database if exists ${empty} with (force)`);
      await database.close();
      await Deno.remove(folder, { recursive: true });
    }
  },
});
