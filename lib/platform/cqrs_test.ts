import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { z } from "zod";
import { testDb } from "@/tests/support/db.ts";
import { command, query } from "./cqrs.ts";
import { AppError, type ErrorCode } from "./errors.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const ada = await test.createTenant({ slug: "ada" });
const reader = await test.addMember(ada.id, 10);

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
