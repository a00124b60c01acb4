import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database.ts";
import { visitor } from "./db.ts";
import { openSetup } from "./setup.ts";

Deno.test("openDatabase() opens an embedded database by three logins, brought up to date, and closes it", async () => {
  const parent = await Deno.makeTempDir();
  const config = readConfig(new Map([["DATA_DIR", `${parent}/data`]]));
  const first = await openDatabase(config);
  ok(first.migrated && first.migrated.applied.length > 0);
  deepStrictEqual(first.migrated.waiting, []);
  ok(first.owner && first.worker);
  const code = await openSetup(first.owner);
  ok(code);

  const actor = visitor(first.web, null);
  await rejects(
    first.web.transaction(
      { ...actor, role: "app_task" },
      "read only",
      (sql) => sql`select 1`,
    ),
    /permission denied/,
  );
  await first.worker.transaction(
    { ...actor, role: "app_task" },
    "read only",
    (sql) => sql`select 1`,
  );
  await rejects(
    first.worker.transaction(
      { ...actor, role: "authenticated" },
      "read only",
      (sql) => sql`select 1`,
    ),
    /permission denied/,
  );
  const distance = await first
    .owner`select '[1,2]'::extensions.vector operator(extensions.<->) '[1,4]' as far`;
  strictEqual(distance[0]?.far, 2);
  await first.close();

  const second = await openDatabase(config);
  deepStrictEqual(second.migrated, { applied: [], waiting: [] });
  const [row] = await second.web.transaction(
    visitor(second.web, null),
    "read only",
    (sql) => sql`select platform.is_setup_code(${code}) as right`,
  );
  strictEqual(row?.right, true);
  await second.close();
  await Deno.remove(parent, { recursive: true });
});

Deno.test({
  name: "openDatabase() refuses a server's superuser as the login of the web",
  ignore: !Deno.env.get("TEST_DATABASE_URL"),
  async fn() {
    const config = readConfig(
      new Map([["DATABASE_URL", Deno.env.get("TEST_DATABASE_URL") ?? ""]]),
    );
    await rejects(
      openDatabase(config),
      /Cannot serve: the login .* has too much power: it is a superuser/,
    );
  },
});
