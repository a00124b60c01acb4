import assert from "node:assert/strict";
import { getLetter, listLetters } from "@/lib/platform/mail/queries.ts";
import { mailTask } from "@/lib/platform/mail/tasks.ts";
import { startSink } from "@/lib/platform/mail/test_sink.ts";
import { openMailServer } from "@/lib/platform/mail/transport.ts";
import { sendMail } from "@/lib/platform/mail.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import { freePort } from "@/tests/support/server.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const ada = await test.createTenant();
const from = "Vitrina <hello@vitrina.example>";
let count = 0;

async function write(
  more: { replyTo?: string; unsubscribeUrl?: string } = {},
): Promise<string> {
  const letter = {
    to: "grace@example.com",
    subject: "Hello",
    text: "Secret link",
    key: `${++count}`,
    ...more,
  };
  return await ada.owner.db.transaction(
    ada.owner,
    "read write",
    (sql) => sendMail(sql, ada.owner, letter),
  );
}

async function rowOf(id: string) {
  const [row] = await test.owner`
    select mail.state, mail.body_text, run.state as run, run.attempts, run.last_error
    from platform.mails as mail
    left join platform.task_runs as run on run.payload ->> 'mailId' = mail.id::text
    where mail.id = ${id}`;
  return { ...row };
}

/** Tried again soon. */
function sending(server: Parameters<typeof mailTask>[0]): Task[] {
  return [{ ...mailTask(server), backoffMs: 20 }] as Task[];
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!await isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

Deno.test("a letter waits for a server that is down, and loses its text once it was taken", async () => {
  const port = freePort();
  const server = await openMailServer(`smtp://127.0.0.1:${port}`, from);
  await withWorker(test.worker, sending(server), async () => {
    const id = await write();
    await until(async () => (await rowOf(id)).attempts >= 2);
    assert.match((await rowOf(id)).last_error, /does not answer/);
    const sink = await startSink(() => null, port);
    await until(async () => (await rowOf(id)).run === "done");
    assert.equal(sink.taken.length, 1);
    const { state, body_text } = await rowOf(id);
    assert.deepEqual({ state, body_text }, { state: "sent", body_text: null });
    server.close();
    await sink.close();
  });
});

Deno.test("a letter whose server died before its answer is sent again with the same Message-ID, and keeps nothing", async () => {
  const sink = await startSink(
    () => null,
    0,
    (before) => before === 0 ? "hang up" : "taken",
  );
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  await withWorker(test.worker, sending(server), async () => {
    const id = await write({
      replyTo: "visitor@example.com",
      unsubscribeUrl: "https://vitrina.example/letters?t=x",
    });
    await until(async () => (await rowOf(id)).run === "done");
    const ids = sink.taken.map(({ message }) =>
      message.match(/^message-id: (.*)$/im)?.[1]?.trim()
    );
    assert.deepEqual(ids, Array(2).fill(`<${id}@vitrina.example>`));
    const [row] = await test.owner`
      select body_text, body_html, reply_to, unsubscribe_url from platform.mails where id = ${id}`;
    assert.deepEqual(Object.values({ ...row }), Array(4).fill(null));
  });
  server.close();
  await sink.close();
});

Deno.test("a letter that a busy server puts off is sent later", async () => {
  const busy = Object.assign(new Error("later"), { responseCode: 451 });
  const sink = await startSink(
    () => null,
    0,
    (before) => before === 0 ? busy : "taken",
  );
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  await withWorker(test.worker, sending(server), async () => {
    const id = await write();
    await until(async () => (await rowOf(id)).run === "done");
    assert.equal((await rowOf(id)).state, "sent");
    assert.equal((await rowOf(id)).attempts, 2);
  });
  server.close();
  await sink.close();
});

Deno.test("a letter that is refused is set aside, whole", async () => {
  const sink = await startSink(() =>
    Object.assign(new Error("no"), { responseCode: 550 })
  );
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  await withWorker(test.worker, sending(server), async () => {
    const id = await write();
    await until(async () => (await rowOf(id)).run === "dead");
    assert.deepEqual(await rowOf(id), {
      state: "refused",
      body_text: "Secret link",
      run: "dead",
      attempts: 1,
      last_error: "Cannot send mail: the server answered 550",
    });
  });
  server.close();
  await sink.close();
});

Deno.test("without a server letters stay for whoever runs the platform, and for nobody else", async () => {
  await withWorker(test.worker, sending(null), async () => {
    const id = await write();
    await until(async () => (await rowOf(id)).run === "done");
    assert.deepEqual(await listLetters(ada.owner, {}), []);
    assert.equal(await getLetter(ada.owner, { id }), null);
    await test
      .owner`insert into platform.admins (user_id) values (${ada.owner.userId})`;
    const letters = await listLetters(ada.owner, { to: "GRACE@" });
    assert.deepEqual(letters.map((one) => one.id), [id]);
    assert.deepEqual(await listLetters(ada.owner, { to: "nobody" }), []);
    assert.equal((await getLetter(ada.owner, { id }))?.text, "Secret link");
    const without = { ...ada.owner, aal: "aal1" as const };
    assert.deepEqual(
      await listLetters(without, {}),
      [],
      "an admin without a second factor",
    );
  });
});
