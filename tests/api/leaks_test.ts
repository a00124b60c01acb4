/**
 * Every operation, asked with another tenant's ids by everyone who might: the answer equals the one for an id that does
 * not exist, and nothing of the other tenant is in it.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import {
  exampleBody,
  fill,
  type Listed,
  operationsOf,
  versions,
} from "./operations.ts";
import { type Asking, testGateway } from "./support.ts";
import {
  type CallerKind,
  CANARY,
  makeWorld,
  noValues,
  realValues,
} from "./world.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());
const { test, ask } = api;

const operations = versions.flatMap(({ document }) => operationsOf(document));
const ada = await makeWorld(api, operations, { full: true, slug: "ada" });
const ben = await makeWorld(api, operations, { full: false, slug: "ben" });
await test
  .owner`update platform.tenants set published_at = null where id = ${ada.tenant.id}`;

const withIds = operations.filter(({ path }) => path.includes("{"));
const reals = new Map<Listed, Record<string, string>>();
for (const operation of withIds) {
  const values = await realValues(api, ada, operation);
  if (values) reals.set(operation, values);
}
const idsOfAda = new Set(
  [...reals.values()].flatMap((values) => Object.values(values))
    // a language or a number stands in every answer
    .filter((value) => value.length > 20),
);

Deno.test("every operation with an id in its path has a row whose id can be tried", () => {
  const without = withIds.filter((one) => !reals.has(one)).map((one) =>
    one.name
  );
  deepStrictEqual(without, []);
});

for (const operation of operations) {
  Deno.test(`${operation.name} tells others nothing`, async () => {
    const real = reals.get(operation) ?? {};
    const none = noValues(operation, real);
    for (const { name, asking } of ben.callers) {
      const send = (slug: string | null, values: Record<string, string>) =>
        seen(operation, { ...asking, slug }, values);
      const who = `${operation.name} as ${name} of another tenant`;
      // in the other tenant, as in one that is not there
      deepStrictEqual(await send("ada", real), await send("nobody", real), who);
      // in their own, with the other's ids as with those of nothing
      if (Object.keys(real).length > 0) {
        const theirs = await send("ben", real);
        deepStrictEqual(theirs, await send("ben", none), who);
        deepStrictEqual(await send(null, real), await send(null, none), who);
        // what may change or read a thing there never does
        ok(theirs.status >= 400, `${who} gets ${theirs.status}`);
      }
    }
  });

  Deno.test(`${operation.name} tells members without the permission nothing`, async () => {
    const permission = operation["x-permission"];
    if (permission === null) return;
    const real = reals.get(operation) ?? {};
    const none = noValues(operation, real);
    let refused = 0;
    for (const caller of ada.callers) {
      if (await mayDo(caller, permission)) continue;
      refused++;
      const answer = await seen(operation, at(caller), real);
      deepStrictEqual(answer, await seen(operation, at(caller), none));
      ok([401, 403].includes(answer.status), `${caller.name} ${answer.status}`);
    }
    ok(refused > 0);
  });
}

Deno.test("the rows were there: their owner's requests find them", async () => {
  // what removes comes last
  const order = ["GET", "POST", "PATCH", "PUT", "DELETE"];
  const sorted = [...reals].toSorted(([a], [b]) =>
    order.indexOf(a.method) - order.indexOf(b.method)
  );
  for (const [operation, values] of sorted) {
    const { status } = await seen(operation, { bearer: ada.owner }, values);
    ok(status !== 404, `${operation.name} answers ${status} to its owner`);
  }
});

Deno.test("nothing unexpected was logged", () =>
  deepStrictEqual(api.errors, []));

function at({ asking }: CallerKind): Asking {
  return { ...asking, slug: "ada" };
}

/** Whether the level, or the key, holds it. */
async function mayDo({ name }: CallerKind, permission: string) {
  if (name === "visitor" || name === "key without") return false;
  if (name === "key with" || name === "owner") return true;
  const [row] = await test.owner`
    select level from platform.permissions where name = ${permission}`;
  return Number(name.slice("level ".length)) >= Number(row?.level);
}

/** What a caller sees of the answer: all but what differs between any two requests. */
async function seen(
  operation: Listed,
  asking: Asking,
  values: Record<string, string>,
) {
  const { method } = operation;
  const body = exampleBody(operation) ??
    (operation.requestBody ? {} : undefined);
  const path = fill(operation.path, values);
  const answer = await ask(path, { ...asking, method, body });
  const text = await answer.text();
  if (asking.bearer !== ada.owner && asking.slug !== "ben") {
    const answered = text.replaceAll(JSON.stringify(values).slice(1, -1), "");
    for (const secret of [CANARY, ada.tenant.id]) {
      ok(!answered.includes(secret), `${operation.name} tells ${secret}`);
    }
  }
  if (!answer.ok) {
    for (const id of idsOfAda) ok(!text.includes(id), operation.name);
  }
  const headers = Object.fromEntries(answer.headers);
  delete headers.ratelimit; // counts
  delete headers["x-request-id"];
  if (answer.ok) delete headers.etag; // of a body with ids of its own
  const shape = answer.ok ? text.length > 0 : comparable(text);
  return { status: answer.status, headers, shape };
}

function comparable(text: string) {
  const { error } = JSON.parse(text);
  strictEqual(typeof error.requestId, "string");
  return { ...error, requestId: "" };
}
