import assert from "node:assert/strict";
import type { Actor } from "@/lib/platform/db.ts";
import {
  exportMyData,
  exportTenant,
  removeExport,
} from "@/lib/platform/privacy/commands.ts";
import { mailExport } from "@/lib/platform/privacy/mail_export.ts";
import { exportTask } from "@/lib/platform/privacy/tasks.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import { noStorage } from "@/lib/platform/storage/none.ts";
import { withWorker } from "@/tests/support/worker.ts";

const makeExport = exportTask(noStorage);

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner: sql } = test;
const tasks = [makeExport, mailExport("https://vitrina.example")] as Task[]; // of any payload

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!await isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const ended = (count: number) => async () => {
  const [row] = await sql`
    select count(*)::int as done from platform.task_runs where task = 'platform.export.mail' and state = 'done'`;
  return row?.done === count;
};

Deno.test("who asked for a copy is told that it is ready, once, in their language; of one thrown away nobody", async () => {
  const ada = await test.createTenant({ slug: "ada" });
  await sql`update platform.tenants set name = 'Ada Lovelace' where id = ${ada.id}`;
  await sql`
    insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data)
    values (${ada.owner.userId}, 'ada@owner.example', now(), '{"lang":"es"}')`;
  const me: Actor = { ...ada.owner, tenantId: null };
  await withWorker(test.worker, tasks, async () => {
    await exportMyData(me, {});
    await exportTenant(ada.owner, {});
    await until(ended(2));
  });
  const mails =
    await sql`select recipient, subject, body_text, user_id from platform.mails order by subject`;
  assert.deepEqual(
    mails.map(({ recipient, subject }) => [recipient, subject]),
    [
      ["ada@owner.example", "La copia de los datos de Ada Lovelace está lista"],
      ["ada@owner.example", "La copia de tus datos está lista"],
    ],
  );
  assert.ok(
    mails[0]?.body_text.includes(
      "https://vitrina.example/@ada/dashboard/privacy?lang=es",
    ),
  );
  assert.ok(
    mails[1]?.body_text.includes(
      "https://vitrina.example/account/privacy?lang=es",
    ),
  );
  assert.equal(mails[0]?.user_id, ada.owner.userId);

  const id = await exportMyData(me, {});
  await withWorker(
    test.worker,
    [makeExport] as Task[],
    () =>
      until(async () => {
        const [row] =
          await sql`select state from platform.exports where id = ${id}`;
        return row?.state === "ready";
      }),
  );
  await removeExport(me, { id });
  await sql`update platform.outbox set relayed_at = null where name = 'platform.export.ready' and payload ->> 'exportId' = ${id}`;
  await withWorker(test.worker, tasks, () => until(ended(3)));
  assert.equal((await sql`select from platform.mails`).length, 2);
});
