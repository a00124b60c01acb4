import { rejects, strictEqual } from "node:assert/strict";
import postgres from "postgres";
import { createDb, type Db, type Tx, visitor } from "./db.ts";
import { driverOptions, embeddedOptions } from "./driver.ts";
import type { ConnectionEvents } from "./listener.ts";
import { BridgeSocket } from "./embedded/socket.ts";
import { LocalEngine } from "./embedded/engine.ts";
import { connect, createBridge } from "./embedded/mod.ts";
import { emptyCluster } from "./embedded/unpack.ts";
import { AppError } from "./errors.ts";

const engine = await LocalEngine.open({ archive: await emptyCluster() });
const bridge = createBridge(engine);
Deno.test.afterAll(async () => {
  await bridge.close();
  await engine.close();
});

/** A database of one connection that can be cut, and what else happens to it can be seen. */
function cuttable(): { db: Db; cut(): void } {
  let socket: BridgeSocket | undefined;
  const open = (events: ConnectionEvents) =>
    postgres({
      ...embeddedOptions,
      ...{ socket: () => socket = new BridgeSocket(bridge) },
      username: "postgres",
      max: 1,
      ...events,
    });
  return { db: createDb(open, 1), cut: () => socket?.destroy() };
}

const owner = connect(bridge, "postgres", 1);
await owner`create role anon`;
await owner.end({ timeout: 1 });

type Work = (sql: Tx, cut: () => void) => Promise<void>;

for (
  const [moment, work] of Object.entries(
    {
      "between two statements": async (sql, cut) => {
        await sql`select 1`;
        cut();
        await sql`select 2`;
      },
      "during a statement": async (sql, cut) => {
        await sql`select 1`;
        const pending = sql`select 2`;
        queueMicrotask(cut);
        await pending;
      },
      "while a statement is described, with others behind it": async (
        sql,
        cut,
      ) => {
        await sql`select 1`;
        const pending = [
          sql`select ${1}::int`,
          sql`select ${2}::int`,
          sql`select 3`,
        ];
        setTimeout(cut);
        await Promise.all(pending);
        cut();
        await sql`select 4`;
      },
      "before the first statement": async (sql, cut) => {
        cut();
        await sql`select 1`;
      },
      "after the last statement": async (sql, cut) => {
        await sql`select 1`;
        cut();
      },
      "and the work goes on regardless": async (sql, cut) => {
        cut();
        for (let at = 0; at < 3; at++) await sql`select 1`.catch(() => {});
      },
    } satisfies Record<
      string,
      (
        sql: Parameters<Parameters<Db["transaction"]>[2]>[0],
        cut: () => void,
      ) => Promise<void>
    >,
  )
) {
  Deno.test(`a connection lost ${moment} fails the transaction, and the next connects again`, async () => {
    const { db, cut } = cuttable();
    await db.transaction(
      visitor(db, null),
      "read write",
      (sql) => sql`select 1`,
    );
    await rejects(
      db.transaction(visitor(db, null), "read write", (sql) => work(sql, cut)),
      (error) => error instanceof AppError && error.code === "unavailable",
    );
    const [row] = await db.transaction(
      visitor(db, null),
      "read only",
      (sql) => sql`select current_user as who`,
    );
    strictEqual(row?.who, "anon");
    await db.close();
  });
}

Deno.test("a server that cannot be reached is unavailable, at once and again", async () => {
  const open = (events: ConnectionEvents) =>
    postgres({
      host: "127.0.0.1",
      port: 1,
      database: "x",
      username: "x",
      password: "x",
      max: 1,
      ...driverOptions,
      ...events,
    });
  const db = createDb(open, 1);
  for (let at = 0; at < 2; at++) {
    await rejects(
      db.transaction(visitor(db, null), "read only", (sql) => sql`select 1`),
      (error) => error instanceof AppError && error.code === "unavailable",
    );
  }
  await db.close();
});

Deno.test({
  name: "a connection that a real server terminates is lost the same way",
  ignore: !Deno.env.get("TEST_DATABASE_URL"),
  async fn() {
    const url = Deno.env.get("TEST_DATABASE_URL") ?? "";
    const owner = postgres(url, { max: 1, onnotice: () => {} });
    const open = (events: ConnectionEvents) =>
      postgres(url, { ...driverOptions, max: 1, ...events });
    const db = createDb(open, 1);
    const actor = { ...visitor(db, null), role: "none" as "anon" };
    await rejects(
      db.transaction(actor, "read write", async (sql) => {
        const [row] = await sql`select pg_backend_pid() as pid`;
        await Promise.all([
          sql`select pg_sleep(2)`,
          owner`select pg_terminate_backend(${row?.pid})`,
        ]);
      }),
      /terminating connection|connection broke/,
    );
    await db.transaction(actor, "read only", (sql) => sql`select 1`);
    await db.close();
    await owner.end();
  },
});
