import {
  deepStrictEqual,
  notStrictEqual,
  rejects,
  strictEqual,
  throws,
} from "node:assert/strict";
import { z } from "zod";
import { testDb } from "@/tests/support/db.ts";
import { command, query } from "./cqrs.ts";
import { type Db, keyHolder, task, type Tx } from "./db.ts";
import { AppError, type ErrorCode } from "./errors.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const ada = await test.createTenant({ slug: "ada" });
const reader = await test.addMember(ada.id, 10);
let seen: string[] = [];

const paint = command({
  action: "platform.site.paint",
  input: z.strictObject({
    hue: z.coerce.number().int(),
    note: z.string().max(5).optional(),
  }),
  permission: "platform.site.write",
  async run({ sql, input }) {
    await sql`update platform.tenants set accent_hue = ${input.hue}`;
    return input.hue;
  },
});

Deno.test("command() gives run the parsed input and its answer back, in one transaction", async () => {
  strictEqual(await paint(ada.owner, { hue: "12" }), 12);
  strictEqual(await hue(), 12);
});

Deno.test("command() refuses bad and unknown fields by name, and runs nothing", async () => {
  await refused(
    "invalid",
    paint(ada.owner, { hue: "red", note: "too long", evil: 1 }),
    {
      hue: "Invalid input: expected number, received NaN",
      note: "Too big: expected string to have <=5 characters",
      "": 'Unrecognized key: "evil"',
    },
  );
  for (
    const input of [
      null,
      undefined,
      "hue",
      [],
      JSON.parse('{"hue":1,"__proto__":{"hue":2}}'),
    ]
  ) {
    await refused("invalid", paint(ada.owner, input));
  }
  strictEqual(await hue(), 12);
});

Deno.test("command() asks for its permission before it runs", async () => {
  let ran = 0;
  const count = command({
    action: "platform.site.try",
    input: z.null(),
    permission: "platform.site.write",
    run: () => Promise.resolve(ran++),
  });
  await refused("unauthenticated", count(ada.visitor, null));
  await refused("forbidden", count(reader, null));
  strictEqual(ran, 0);
  await count(ada.owner, null);
  strictEqual(ran, 1);
});

Deno.test("command() undoes everything when it fails, and answers with an error of the list", async () => {
  const fail = command({
    action: "platform.site.try",
    input: z.null(),
    permission: null,
    async run({ sql }) {
      await sql`update platform.tenants set accent_hue = 99`;
      await sql`update platform.tenants set accent_hue = 999`;
    },
  });
  await refused("invalid", fail(ada.owner, null));
  strictEqual(await hue(), 12);
});

Deno.test("query() cannot write", async () => {
  const sneak = query({
    input: z.null(),
    permission: null,
    run: async ({ sql }) =>
      void await sql`update platform.tenants set accent_hue = 1`,
  });
  await rejects(sneak(ada.owner, null), /read-only transaction/);
  strictEqual(await hue(), 12);
});

Deno.test("command() leaves an entry that commits with it: who, as what, what, which fields, never a value", async () => {
  await forget();
  const requestId = crypto.randomUUID();
  await paint({ ...ada.owner, requestId }, { hue: 31, note: "grey" });
  deepStrictEqual(await entries(), [{
    tenant_id: ada.id,
    actor_kind: "user",
    user_id: ada.owner.userId,
    level: 100,
    action: "platform.site.paint",
    outcome: "done",
    code: null,
    field_names: ["hue", "note"],
    request_id: requestId,
  }]);
});

Deno.test("command() leaves an entry of what was denied or went wrong, afterwards; none of input that was not right", async () => {
  await forget();
  await refused("forbidden", paint(reader, { hue: 1 }));
  await refused("unauthenticated", paint(ada.visitor, { hue: 1 }));
  await refused("invalid", paint(ada.owner, { hue: "red" }));
  const broken = command({
    action: "platform.site.break",
    input: z.strictObject({ id: z.uuid() }),
    permission: null,
    run: () => Promise.reject(new TypeError("a mistake of ours")),
  });
  const id = crypto.randomUUID();
  await rejects(broken(ada.owner, { id }), /a mistake of ours/);
  const gone = command({
    action: "platform.site.find",
    input: z.null(),
    permission: null,
    run: () => Promise.reject(new AppError("not_found", "Cannot find it")),
  });
  await refused("not_found", gone(ada.owner, null));
  deepStrictEqual(
    (await entries()).map(({ actor_kind, action, outcome, code }) => [
      actor_kind,
      action,
      outcome,
      code,
    ]),
    [
      ["user", "platform.site.paint", "denied", "forbidden"],
      ["visitor", "platform.site.paint", "denied", "unauthenticated"],
      ["user", "platform.site.break", "failed", "internal"],
      ["user", "platform.site.find", "failed", "not_found"],
    ],
  );
  const [target] = await test.owner`
    select target_type, target_id from platform.audit_entries where action = 'platform.site.break'`;
  deepStrictEqual({ ...target }, { target_type: "site", target_id: id });
});

Deno.test("command() leaves entries of visitors, keys and tasks", async () => {
  await forget();
  const nothing = command({
    action: "platform.site.try",
    input: z.null(),
    permission: null,
    run: () => Promise.resolve(null),
  });
  const keyId = await addKey();
  await nothing(ada.visitor, null);
  await nothing(keyHolder(test.db, ada.id, keyId), null);
  await nothing(task(test.worker, ada.id), null);
  await nothing({ ...ada.visitor, tenantId: null }, null);
  deepStrictEqual(
    (await entries()).map((
      { actor_kind, tenant_id },
    ) => [actor_kind, tenant_id]),
    [["visitor", ada.id], ["key", ada.id], ["task", ada.id], ["visitor", null]],
  );
});

Deno.test("command() does nothing when its entry cannot be written, and says why", async () => {
  const tooMuch = command({
    action: "platform.site.try",
    input: z.null(),
    permission: null,
    run: ({ sql }) => sql`update platform.tenants set accent_hue = 77`,
  });
  const db: Db = {
    ...test.db,
    transaction: (actor, access, work) =>
      test.db.transaction(actor, access, (sql) => work(withoutAudit(sql))),
  };
  await rejects(
    tooMuch({ ...ada.owner, db }, null),
    {
      code: "internal",
      message: "Cannot save: it could not be noted",
    },
  );
  notStrictEqual(await hue(), 77);
});

Deno.test("query() leaves an entry only when it is denied", async () => {
  await forget();
  const look = query({
    input: z.null(),
    permission: "platform.members.read",
    run: () => Promise.resolve(null),
  });
  await look(ada.owner, null);
  await refused("forbidden", look(reader, null));
  deepStrictEqual(
    (await entries()).map((
      { action, outcome, code },
    ) => [action, outcome, code]),
    [["platform.members.read", "denied", "forbidden"]],
  );
});

Deno.test("command() is not made with an action that the audit could not hold", () => {
  throws(
    () =>
      command({
        action: "paint",
        input: z.null(),
        permission: null,
        run: () => Promise.resolve(null),
      }),
    /Cannot make command: paint/,
  );
});

/** Everything but the id arrives: what a mistake in the audit's own statement would do. */
function withoutAudit(sql: Tx): Tx {
  return new Proxy(sql, {
    apply: (target, self, given: [TemplateStringsArray, ...unknown[]]) =>
      given[0].raw?.[0]?.includes("insert into platform.audit_entries")
        ? Reflect.apply(target, self, [given[0], null, ...given.slice(2)])
        : Reflect.apply(target, self, given),
  });
}

async function addKey(): Promise<string> {
  const id = crypto.randomUUID();
  await test.owner`
    insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, expires_at)
    values (${ada.id}, ${id}, 'CI', 'vk_abcd1234', sha256('key'), now() + interval '1 day')`;
  return id;
}

/** Entries since the last `forget()`. */
async function entries() {
  const rows = await test.owner`
    select tenant_id, actor_kind, user_id, level, action, outcome, code, field_names, request_id
    from platform.audit_entries where not (id = any (${seen})) order by at`;
  return rows.map((row) => ({ ...row }));
}

async function forget() {
  const rows = await test.owner<
    { id: string }[]
  >`select id from platform.audit_entries`;
  seen = rows.map(({ id }) => id);
}

async function refused(
  code: ErrorCode,
  outcome: Promise<unknown>,
  fields?: Record<string, string>,
) {
  await rejects(outcome, (error) => {
    if (!(error instanceof AppError)) throw error;
    strictEqual(error.code, code);
    if (fields) deepStrictEqual({ ...error.fields }, fields);
    return true;
  });
}

async function hue() {
  const [row] = await test
    .owner`select accent_hue from platform.tenants where slug = 'ada'`;
  return row?.accent_hue;
}
