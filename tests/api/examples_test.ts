/** Every example of the document works as it stands; sent again, it is answered alike. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { exampleBody, fill, operationsOf, versions } from "./operations.ts";
import { testGateway } from "./support.ts";
import { headersOf, makeWorld, realValues, succeed } from "./world.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());

const operations = versions.flatMap(({ document }) => operationsOf(document));

for (const operation of operations) {
  Deno.test(`the example of ${operation.name} works`, async () => {
    // what the example makes must not be there yet
    const full = operation.method !== "POST" || operation.path.includes("{");
    const world = await makeWorld(api, operations, { full });
    const values = await realValues(api, world, operation);
    const { params, query } = operation["x-example"] ?? {};
    const body = exampleBody(operation);
    const search = query ? `?${new URLSearchParams(texts(query))}` : "";
    const path = fill(operation.path, { ...values, ...params }) + search;
    if (operation.requestBody) ok(body !== undefined, "it has no example");
    const isWrite = operation.method !== "GET";
    const headers: Record<string, string> = isWrite
      ? { ...headersOf(operation, world), "idempotency-key": "example" }
      : headersOf(operation, world);
    const { tenant: { slug }, owner } = world;
    const send = () =>
      succeed(api, operation, path, slug, owner, body, headers);
    const first = await send();
    ok(first, "nobody may do what it shows");
    if (!isWrite) return;
    const text = await first.text();
    // the process died before it could keep the answer: what its transactions gave is enough to give it again
    await api.test.owner`
      update platform.idempotency_keys set answer = null, leased_until = now() - interval '1 second'`;
    const second = await send();
    strictEqual(await second?.text(), text);
  });
}

Deno.test("nothing unexpected was logged", () =>
  deepStrictEqual(api.errors, []));

function texts(query: Record<string, string | number | boolean>) {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
}
