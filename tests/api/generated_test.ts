/**
 * 200 requests by chance for every operation: none is answered by 5xx, nor by a status or body that is not declared
 * (`ask()` checks each answer against the document).
 */
import { deepStrictEqual, ok } from "node:assert/strict";
import { Generator } from "./generator.ts";
import {
  bodySchema,
  exampleBody,
  fill,
  type Listed,
  operationsOf,
  versions,
} from "./operations.ts";
import { type Asking, testGateway } from "./support.ts";
import { headersOf, makeWorld, realValues, type World } from "./world.ts";

const REQUESTS = 200;

const api = await testGateway();
Deno.test.afterAll(() => api.close());

const operations = versions.flatMap(({ document }) => operationsOf(document));

for (const [at, operation] of operations.entries()) {
  Deno.test(`${operation.name} answers ${REQUESTS} generated requests as declared`, async () => {
    // of its own: what an operation removes is missed by no other
    const world = await makeWorld(api, operations, { full: true });
    const values = await realValues(api, world, operation) ?? {};
    const chance = new Generator(20_261_122 + at);
    let good = 0;
    for (let count = 0; count < REQUESTS; count++) {
      const isRight = count % 2 === 0;
      const { path, asking } = request(
        chance,
        operation,
        world,
        values,
        isRight,
      );
      const answer = await api.ask(path, asking);
      const told = `${operation.method} ${path} ${JSON.stringify(asking.body)}`;
      ok(answer.status < 500, `${answer.status} to ${told.slice(0, 500)}`);
      if (answer.ok) good++;
    }
    deepStrictEqual(api.errors, []);
    // reads always have somebody who may
    ok(operation.method !== "GET" || good > 0, "no request was right");
  });
}

function request(
  chance: Generator,
  operation: Listed,
  world: World,
  real: Record<string, string>,
  isRight: boolean,
): { path: string; asking: Asking } {
  const { tenant, callers } = world;
  const values = Object.fromEntries(
    operation.parameters.filter((one) => one.in === "path").map((
      { name, schema },
    ) => [
      name,
      chance.often(0.5)
        ? real[name] ?? ""
        : chance.parameter(schema, isRight) || "x",
    ]),
  );
  const query = new URLSearchParams();
  for (const { name, schema, required, in: place } of operation.parameters) {
    if (place !== "query" || !required && chance.often(0.5)) continue;
    query.set(name, chance.parameter(schema, isRight));
  }
  if (!isRight && chance.often(0.2)) query.set("unheard", "1");
  const search = query.size > 0 ? `?${query}` : "";
  const { asking } = chance.often(0.7)
    ? { asking: { bearer: callers[1]?.asking.bearer ?? null } }
    : chance.pick(callers);
  const isRepeatable = operation.method !== "GET" && chance.often(0.2);
  const headers: Record<string, string> = {
    ...chance.often(0.8) && headersOf(operation, world),
    ...isRepeatable &&
      {
        "idempotency-key": chance.parameter({ type: "string" }, true) || "k",
      },
  };
  return {
    path: fill(operation.path, values) + search,
    asking: {
      ...asking,
      method: operation.method,
      slug: chance.pick([tenant.slug, null]),
      headers: ascii(headers),
      body: bodyOf(chance, operation, isRight),
    },
  };
}

function bodyOf(
  chance: Generator,
  operation: Listed,
  isRight: boolean,
): unknown {
  if (operation["x-file"]) {
    return isRight
      ? exampleBody(operation)
      : new Blob([chance.parameter({ type: "string" }, chance.often(0.5))], {
        type: chance.pick(["image/gif", "image/png", "text/plain"]),
      });
  }
  const schema = bodySchema(operation);
  if (!schema) return undefined;
  const example = operation["x-example"]?.body;
  const value = example !== undefined && chance.often(0.3)
    ? example
    : chance.value(schema);
  if (isRight) return value;
  return chance.often(0.1)
    ? chance.pick(["{", "", "[", "nul", '{"a":1,}', '"'])
    : chance.spoiled(value, schema);
}

/** Headers are bytes. */
function ascii(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map((
      [name, value],
    ) => [name, value.replaceAll(/[^\x20-\x7e]/g, "?")]),
  );
}
