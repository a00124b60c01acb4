import assert from "node:assert/strict";
import { task as inTenant } from "../db.ts";
import type { TaskCounts } from "../engine/engine.ts";
import { testDb } from "@/tests/support/db.ts";
import { healthTask } from "./tasks.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker: db } = test;
const admin = crypto.randomUUID();
await owner`insert into auth.users (id, email, raw_user_meta_data) values (${admin}, 'root@example.com', '{"lang":"es"}')`;
await owner`insert into platform.admins (user_id) values (${admin})`;

/** What stands on nothing: a mail server that is away, or not, and a queue that is late, or not. */
const world = { isMailAway: false, oldestMs: 0 };
const lines: unknown[] = [];
const task = healthTask({
  mail: {
    check: () =>
      world.isMailAway
        ? Promise.reject(new Error("connect to mail.internal refused"))
        : Promise.resolve(),
  },
  engine: () => ({
    counts: () => {
      const { oldestMs } = world;
      const count = { waiting: 1, running: 0, dead: 0 };
      const late: TaskCounts = {
        task: "platform.mail.send",
        ...count,
        oldestMs,
      };
      return Promise.resolve([late]);
    },
  }),
  dataDir: ".",
  baseUrl: "http://localhost",
  log: { info: (_, fields) => void lines.push(fields) },
});

async function look() {
  const actor = inTenant(db, null);
  const nothing = () => Promise.reject(new Error("not used"));
  await task.run({
    db,
    actor,
    payload: {},
    key: "",
    attempt: 1,
    signal: new AbortController().signal,
    once: nothing,
    finish: nothing,
  });
  return await owner`select name, is_red, why from platform.health order by name`;
}

const letters = () =>
  owner`select recipient, subject, body_text from platform.mails order by id`;

Deno.test("healthTask() says of each part whether it is well; only what is new is logged", async () => {
  assert.deepEqual((await look()).map(({ name, is_red }) => [name, is_red]), [
    ["database", false],
    ["disk", false],
    ["mail", false],
    ["queue", false],
  ]);
  assert.equal(lines.length, 4);
  await look();
  assert.equal(lines.length, 4, "nothing new");
  world.oldestMs = 700_000;
  const queue = (await look()).find(({ name }) => name === "queue");
  assert.match(String(queue?.why), /10 minutes: platform\.mail\.send$/);
  assert.equal(lines.length, 5);
  world.oldestMs = 0;
  assert.ok((await look()).every(({ is_red }) => !is_red));
});

Deno.test("healthTask() writes to admins once, in their language, when a part is not well for a quarter of an hour", async () => {
  world.isMailAway = true;
  const mail = (await look()).find(({ name }) => name === "mail");
  assert.equal(mail?.why, "it does not answer (Error)", "and no host's name");
  assert.equal((await letters()).length, 0, "not yet");
  await owner`update platform.health set since = since - interval '16 minutes' where name = 'mail'`;
  await look();
  await look();
  const [letter, ...others] = await letters();
  assert.deepEqual(others, [], "once");
  assert.equal(letter?.recipient, "root@example.com");
  assert.equal(letter?.subject, "El servidor de correo no está bien");
  assert.match(letter?.body_text, /desde hace 16 minutos/);
});
