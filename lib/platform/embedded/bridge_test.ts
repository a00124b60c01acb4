import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { Bridge } from "./bridge.ts";
import { LocalEngine } from "./engine.ts";
import { connect } from "./mod.ts";
import { BridgeSocket } from "./socket.ts";
import { emptyCluster } from "./unpack.ts";

const engine = await LocalEngine.open({ archive: await emptyCluster() });
const bridge = new Bridge(engine, {
  idleInTransactionMs: 200,
  background: "slow",
});
const sql = connect(bridge, "postgres", 6);
await sql.unsafe(`
  create role slow login;
  create table notes (place int, text text);
  insert into notes select place, 'text of ' || place from generate_series(0, 9) as place;
`);

Deno.test.afterAll(async () => {
  await sql.end({ timeout: 1 });
  await bridge.close();
  await engine.close();
});

Deno.test("Bridge gives each of many parallel statements its own answer", async () => {
  const long = "x".repeat(5_000); // more than one write of the driver
  const texts = await Promise.all(
    Array.from({ length: 400 }, async (_, at) => {
      const [row] = await sql`select text from notes where place = ${
        at % 10
      } and length(${long}) = 5000`;
      return row?.text;
    }),
  );
  deepStrictEqual(texts, texts.map((_, at) => `text of ${at % 10}`));
});

Deno.test("Bridge keeps parallel transactions apart while they pause", async () => {
  const seen = await Promise.all(
    Array.from({ length: 30 }, (_, at) =>
      sql.begin(async (tx) => {
        await tx`select set_config('app.place', ${String(at % 10)}, true)`;
        await pause(at % 3);
        const [row] =
          await tx`select text from notes where place = current_setting('app.place')::int`;
        return row?.text;
      })),
  );
  deepStrictEqual(seen, seen.map((_, at) => `text of ${at % 10}`));
});

Deno.test("Bridge serves those that people wait for first, and what can wait in between", async () => {
  const logins = ["slow", "postgres"];
  // a connection each, which nothing is pipelined on
  const all = logins.flatMap((login) =>
    Array.from({ length: 5 }, () => ({ login, one: connect(bridge, login, 1) }))
  );
  await Promise.all(all.map(({ one }) => one`select`));
  const order: string[] = [];
  await sql.begin(async (tx) => {
    await tx`select`;
    for (const { login, one } of all) {
      one`select`.then(() => order.push(login));
    }
    await pause(50); // all of them wait for the session now
  });
  await pause(50);
  await Promise.all(all.map(({ one }) => one.end({ timeout: 1 })));
  strictEqual(order.length, 10);
  const early = order.slice(0, 6);
  strictEqual(early.filter((login) => login === "postgres").length, 5);
  strictEqual(early.filter((login) => login === "slow").length, 1);
});

Deno.test("Bridge rolls back a connection that dies in a transaction, and lets the others on", async () => {
  const dying = connect(bridge, "postgres", 1);
  await dying`select`;
  const reserved = await dying.reserve();
  await reserved`begin`;
  await reserved`delete from notes`;
  const waiting = sql`select count(*)::int as count from notes`;
  await dying.end({ timeout: 0 });
  deepStrictEqual({ ...(await waiting)[0] }, { count: 10 });
});

Deno.test("Bridge ends a connection that says nothing in its transaction for too long", async () => {
  const slow = connect(bridge, "postgres", 1);
  await slow`select`;
  const reserved = await slow.reserve();
  await reserved`begin`;
  await reserved`delete from notes`;
  // waits until the idle one is ended
  strictEqual(
    (await sql`select count(*)::int as count from notes`)[0]?.count,
    10,
  );
  await slow.end({ timeout: 0 });
});

Deno.test("Bridge tells a notification to every connection that listens, whoever rang", async () => {
  const heard: string[] = [];
  const others = connect(bridge, "postgres", 1);
  await sql.listen("bell", (payload) => heard.push(`first ${payload}`));
  await others.listen("bell", (payload) => heard.push(`second ${payload}`));
  await sql.begin((tx) => tx`select pg_notify('bell', 'now')`);
  await sql`select 1`;
  await pause(5);
  deepStrictEqual(heard.toSorted(), ["first now", "second now"]);
  await others.end({ timeout: 1 });
});

Deno.test("Bridge goes on after errors: in a statement, in a savepoint, while describing", async () => {
  await rejects(sql`select ${1}::int / 0`, /division by zero/);
  await rejects(sql`select ${"x"}::nothing`, /does not exist/);
  const seven = await sql.begin(async (tx) => {
    await tx.savepoint((inner) => inner`select 1 / 0`).catch(() => {});
    return await tx`select 7 as seven`;
  });
  strictEqual(seven[0]?.seven, 7);
});

Deno.test("Bridge carries cursors, arrays, JSON and large values", async () => {
  let rows = 0;
  for await (
    const some of sql`select * from generate_series(1, 1000)`.cursor(90)
  ) {
    rows += some.length;
  }
  strictEqual(rows, 1000);
  const text = "ñ".repeat(2_000_000);
  const [row] = await sql`select ${text}::text as text, ${
    sql.json({ a: [1] })
  }::jsonb as json, ${[1, 2]}::int[] as list`;
  strictEqual(row?.text, text);
  deepStrictEqual([row?.json, row?.list], [{ a: [1] }, [1, 2]]);
});

Deno.test("Bridge refuses COPY from the client and ends nothing but that connection", async () => {
  const copying = connect(bridge, "postgres", 1);
  // the driver keeps the reason to itself when the connection ends with it
  await rejects(copying`copy notes from stdin`, /CONNECTION_CLOSED/);
  await copying.end({ timeout: 1 });
  strictEqual(
    (await sql`select count(*)::int as count from notes`)[0]?.count,
    10,
  );
});

Deno.test("Bridge forgets the prepared statements of a connection that ended", async () => {
  const passing = connect(bridge, "postgres", 1);
  for (let at = 0; at < 5; at++) await passing`select ${at}::int + ${at}`;
  await passing.end({ timeout: 1 });
  await sql`select 1`;
  const [row] =
    await sql`select count(*)::int as count from pg_prepared_statements where statement like '%$1::int + $2' and name like 'c%'`;
  strictEqual(row?.count, 0);
});

Deno.test("Bridge gives up on a client that breaks the protocol", async () => {
  const socket = new BridgeSocket(bridge);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.write(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 1, 2, 3));
  await closed;
  strictEqual((await sql`select 1 as one`)[0]?.one, 1);
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
