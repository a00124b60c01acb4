/**
 * Hostile texts in every text of every operation's body, in its path and its query: each is kept exactly as it was sent,
 * or refused with a reason.
 */
import { deepStrictEqual, ok } from "node:assert/strict";
import { corpus, poisoned } from "@/tests/support/hostile.ts";
import {
  bodySchema,
  exampleBody,
  fill,
  operationsOf,
  pathNames,
  versions,
} from "./operations.ts";
import { testGateway } from "./support.ts";
import { headersOf, makeWorld, realValues, type World } from "./world.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());
const operations = versions.flatMap(({ document }) => operationsOf(document));
const mark = "zz1zz";

/** Paths of all texts in a value. */
function textsIn(value: unknown): string[] {
  const found: string[] = [];
  poisoned(value, "", (path, text) => {
    found.push(path);
    return text;
  });
  return found;
}

/** Every text that a value holds. */
function textsOf(value: unknown): string[] {
  const found: string[] = [];
  poisoned(value, "", (_, text) => {
    found.push(text);
    return text;
  });
  return found;
}

let read: World | undefined;
let kept = 0;
let refused = 0;

for (const operation of operations) {
  Deno.test(`${operation.name} keeps hostile texts as they are, or says what is wrong`, async () => {
    // what an operation changes is missed by no other
    const world = operation.method === "GET"
      ? read ??= await makeWorld(api, operations, { full: true })
      : await makeWorld(api, operations, { full: true });
    const values = await realValues(api, world, operation) ?? {};
    const owner = world.callers[1]?.asking.bearer ?? null;
    const ask = async (path: string, body: unknown, text: string) => {
      const { method } = operation;
      const response = await api.ask(path, {
        method,
        slug: world.tenant.slug,
        bearer: owner,
        headers: headersOf(operation, world),
        body,
      });
      const { status } = response;
      const answer = await response.text();
      const told = `${method} ${path} ${
        JSON.stringify(body)
      }: ${status} ${answer}`;
      ok(status < 500, told);
      deepStrictEqual(
        response.headers.get("x-content-type-options"),
        "nosniff",
        told,
      );
      if (status >= 400) {
        refused++;
        ok(answer.includes('"message"') || answer.includes('"error"'), told);
        return;
      }
      kept++;
      if (method !== "GET") {
        ok(!text.includes("\0"), `a zero was taken: ${told}`);
      }
      if (answer === "" || !answer.includes(mark)) return;
      ok(
        textsOf(JSON.parse(answer)).some((one) => one.includes(text)),
        `it was changed: ${told}`,
      );
    };
    for (const { text } of corpus) {
      const hostile = text(mark);
      const example = exampleBody(operation);
      if (bodySchema(operation) && example !== undefined) {
        for (const target of textsIn(example)) {
          const body = poisoned(
            example,
            "",
            (path, value) => path === target ? hostile : value,
          );
          await ask(fill(operation.path, values), body, hostile);
        }
      }
      for (const name of pathNames(operation)) {
        const path = fill(operation.path, { ...values, [name]: hostile });
        await ask(path, example, hostile);
      }
      for (const { name, in: place } of operation.parameters) {
        if (place !== "query") continue;
        const query = new URLSearchParams({ [name]: hostile });
        const path = `${fill(operation.path, values)}?${query}`;
        await ask(path, example, hostile);
      }
    }
    deepStrictEqual(api.errors, []);
  });
}

Deno.test("some of them were kept, and some refused", () => {
  ok(kept > 20 && refused > 100, `${kept} kept, ${refused} refused`);
});
