import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { AppError, asAppError } from "./errors.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("AppError has the status of its code, and keeps its cause out of its message", () => {
  const cause = new Error("secret");
  const error = new AppError(
    "too_large",
    "Cannot import resume: it is too large",
    { fields: { file: "too large" }, cause },
  );
  deepStrictEqual([error.code, error.status, error.fields], ["too_large", 413, {
    file: "too large",
  }]);
  ok(!error.message.includes("secret"));
  strictEqual(error.cause, cause);
});

for (
  const [statement, code] of Object.entries({
    "insert into platform.permissions values ('platform.site.write', 10)":
      "conflict",
    "insert into platform.permissions values ('x', 10)": "invalid",
    "insert into platform.permissions values ('a.b.c', null)": "invalid",
    "insert into platform.members (tenant_id, user_id, level) values (gen_random_uuid(), gen_random_uuid(), 10)":
      "conflict",
    "set local role anon; select code_hash from platform.setup": "forbidden",
    "select 'x'::uuid": "invalid",
    "select 99999999999::int": "invalid",
  })
) {
  Deno.test(`asAppError() makes ${code} of what the database says to: ${statement}`, async () => {
    const thrown = await test.owner.unsafe(statement).simple().then(
      () => null,
      (error) => error,
    );
    const error = asAppError(thrown);
    ok(error instanceof AppError);
    strictEqual(error.code, code);
    strictEqual(error.cause, thrown);
    ok(
      !/platform|members|permissions|uuid|99999/.test(error.message),
      error.message,
    );
  });
}

Deno.test("asAppError() leaves alone what it does not know", async () => {
  const unknown = new TypeError("x is not a function");
  strictEqual(asAppError(unknown), unknown);
  strictEqual(asAppError("text"), "text");
  const mistake = await test.owner.unsafe("select nothing").then(
    () => null,
    (error) => error,
  );
  strictEqual(asAppError(mistake), mistake);
  const known = new AppError("conflict", "Cannot go on: no");
  strictEqual(asAppError(known), known);
});

Deno.test("asAppError() takes status, words and field of what our own functions refuse", async () => {
  const thrown = await test
    .owner`select app.refuse(409, 'Cannot go on: it is late', 'time')`
    .then(() => null, (error) => error);
  const error = asAppError(thrown);
  ok(error instanceof AppError);
  deepStrictEqual([error.code, error.message, error.fields], [
    "conflict",
    "Cannot go on: it is late",
    { time: "Cannot go on: it is late" },
  ]);
  const plain = asAppError(
    await test.owner`select app.refuse(404, 'Cannot find it')`
      .then(() => null, (error) => error),
  );
  ok(plain instanceof AppError);
  deepStrictEqual([plain.code, plain.fields], ["not_found", undefined]);
});
