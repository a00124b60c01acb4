import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { type DrillDatabase, makeEmbedded, makePostgres } from "./database.ts";
import { chanceOf, kinds, planItems } from "./plan.ts";
import type { DrillReport } from "./report.ts";
import { drill } from "./run.ts";
import { serverIn } from "./server.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Enough to have a few of every kind, and to hit some of them. */
const small = { tasks: 120, kills: 3, seed: 2 };

const server = serverIn(Deno.env);

for (const engine of ["kv", "pgboss"] as const) {
  Deno.test(`${engine}: kills lose nothing and repeat no effect`, async () => {
    const database = server === null
      ? await makeEmbedded()
      : await makePostgres(server, null);
    try {
      check(await drill(database, { ...small, engine }), database);
    } finally {
      await database.close();
    }
  });
}

/** All but how long it took, which depends on what else the machine does. */
function check(report: DrillReport, database: DrillDatabase) {
  const { lost, twice, fromNothing, twoKeys, deadWrong, unfinished } = report;
  deepStrictEqual(
    { lost, twice, fromNothing, twoKeys, deadWrong, unfinished },
    {
      lost: 0,
      twice: 0,
      fromNothing: 0,
      twoKeys: 0,
      deadWrong: 0,
      unfinished: 0,
    },
    report.deviations.join("\n"),
  );
  strictEqual(report.database, database.kind);
  strictEqual(report.kills, small.kills);
  strictEqual(report.deadLetters, report.poison);
  ok(report.poison > 0, "there was poison");
}

Deno.test("a worker that says done before it is loses tasks, and the drill says so", async () => {
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-q", "--no-prompt", "-P=drill", "tools/drill.ts"],
      ...["--tasks", "60", "--kills", "2", "--seed", "3"],
      ...["--engine", "kv", "--database", "embedded"],
      ...["--acknowledge-first", "--json"],
    ],
    cwd: ROOT,
    stdin: "null",
    stderr: "null",
  }).output();
  const report = JSON.parse(new TextDecoder().decode(stdout));
  ok(report.lost > 0, "some are lost");
  match(report.deviations.join("\n"), /lost: /);
  strictEqual(code, 1);
});

Deno.test("planItems() makes the same of the same seed, with some of every kind and some rolled back", () => {
  const items = planItems(1_000, chanceOf(7));
  deepStrictEqual(items, planItems(1_000, chanceOf(7)));
  strictEqual(items.filter(({ rolledBack }) => !rolledBack).length, 1_000);
  for (const kind of kinds) {
    for (const rolledBack of [false, true]) {
      ok(
        items.some((item) =>
          item.kind === kind && item.rolledBack === rolledBack
        ) || kind === "poison" && rolledBack,
        `${kind}, rolled back: ${rolledBack}`,
      );
    }
  }
});

Deno.test("serverIn() wants all three addresses of a server that is not there for tests", () => {
  const env = (entries: Record<string, string>) =>
    new Map(Object.entries(entries));
  const read = (entries: Record<string, string>) =>
    serverIn({ get: (name) => env(entries).get(name) });
  strictEqual(read({}), null);
  deepStrictEqual(read({ TEST_DATABASE_URL: "a", DATABASE_URL: "b" }), {
    owner: "a",
    logins: null,
  });
  let refused = "";
  try {
    read({ DATABASE_URL: "b" });
  } catch (error) {
    refused = String(error);
  }
  match(refused, /WORKER_DATABASE_URL/);
  deepStrictEqual(
    read({ DATABASE_URL: "b", WORKER_DATABASE_URL: "c", MIGRATE_URL: "d" }),
    { owner: "d", logins: { web: "b", worker: "c" } },
  );
});
