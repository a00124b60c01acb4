import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { z } from "zod";
import { apiRouter, operation } from "@/lib/platform/api.ts";
import { createVersion } from "@/lib/platform/api/version.ts";
import { createGateway } from "@/lib/platform/api/gateway.ts";
import { Cors } from "@/lib/platform/api/cors.ts";
import { Credentials } from "@/lib/platform/api/credentials.ts";
import type { Caller } from "@/lib/platform/api/scope.ts";
import { Tenants } from "@/lib/platform/api/tenant_of.ts";
import { visitor } from "@/lib/platform/db.ts";
import type { AddressClass } from "@/lib/platform/limits/mod.ts";
import { createLive } from "@/lib/platform/live.ts";
import { Limits } from "@/lib/platform/limits/mod.ts";
import { noStorage } from "@/lib/platform/storage/none.ts";
import { SiteDirectory } from "@/lib/platform/sites.ts";
import { testDb } from "@/tests/support/db.ts";
import { answerCheck, operationsOf, versions } from "./operations.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const errors: unknown[] = [];
const log = { error: (error: unknown) => errors.push(error) };
const answer = z.strictObject({ version: z.int() });
const permission = null;

const first = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: "Say the version",
      permission,
      answer,
      deprecated: {
        since: new Date("2026-11-22T00:00:00Z"),
        sunset: new Date("2027-05-22T00:00:00Z"),
        link: "/api/v2/things",
      },
    }),
    (c) => c.json({ version: 1 }, 200),
  )
  .openapi(
    operation({ method: "get", path: "/slow", summary: "Wait", permission }),
    async (c) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({ method: "get", path: "/broken", summary: "Break", permission }),
    () => {
      throw new Error("select secret from platform.setup");
    },
  );
const second = apiRouter().openapi(
  operation({
    method: "get",
    path: "/",
    summary: "Say the version",
    permission,
    answer,
  }),
  (c) => c.json({ version: 2 }, 200),
);

const gateway = createGateway({
  versions: [
    createVersion("v1", [
      { slice: "platform", path: "/things", router: first },
    ], log),
    createVersion("v2", [
      { slice: "platform", path: "/things", router: second },
    ], log),
  ],
  credentials: new Credentials({
    verify: () => Promise.resolve(null),
    read: () => Promise.resolve({ session: null, setCookie: null }),
  }),
  tenants: new Tenants(new SiteDirectory(test.db)),
  cors: new Cors(),
  limits: new Limits(),
  secret: new Uint8Array(32),
  secrets: { derive: () => Promise.resolve(new Uint8Array(32)) },
  storage: noStorage,
  visitorLive: createLive(test.db, new AbortController().signal),
  hasModels: false,
  signal: new AbortController().signal,
  log,
  timeoutMs: 50,
});

function ask(target: string, onPlatform = true) {
  const caller: Caller = {
    requestId: crypto.randomUUID(),
    lang: "en",
    slug: null,
    tenant: null,
    basePath: "",
    origin: "http://localhost",
    onPlatform,
    actor: visitor(test.db, null),
    peer: () => "peer" as AddressClass, // a test's own
    route: null,
  };
  return gateway(new Request(`http://localhost${target}`), caller, target);
}

Deno.test("versions stand side by side, the old one with the day of its end", async () => {
  const old = await ask("/api/v1/things");
  deepStrictEqual(await old.json(), { version: 1 });
  strictEqual(old.headers.get("deprecation"), "@1795305600");
  strictEqual(old.headers.get("sunset"), "Sat, 22 May 2027 00:00:00 GMT");
  strictEqual(
    old.headers.get("link"),
    '</api/v2/things>; rel="successor-version"',
  );
  const fresh = await ask("/api/v2/things");
  deepStrictEqual(await fresh.json(), { version: 2 });
  strictEqual(fresh.headers.has("deprecation"), false);
  const { paths } = await (await ask("/api/v1/openapi.json")).json();
  strictEqual(paths["/api/v1/things"].get.deprecated, true);
  for (const nowhere of ["/api/v3/things", "/api/v1", "/api/v1/", "/api"]) {
    strictEqual((await ask(nowhere)).status, 404, nowhere);
  }
});

Deno.test("what takes too long is given up, and may be tried again", async () => {
  const late = await ask("/api/v1/things/slow");
  strictEqual(late.status, 503);
  strictEqual(late.headers.get("retry-after"), "2");
  strictEqual((await late.json()).error.code, "unavailable");
  await new Promise((resolve) => setTimeout(resolve, 200)); // what was given up ends
});

Deno.test("what breaks is logged and told without its insides", async () => {
  const broken = await ask("/api/v1/things/broken");
  strictEqual(broken.status, 500);
  const { error } = await broken.json();
  strictEqual(error.code, "internal");
  strictEqual(JSON.stringify(error).includes("secret"), false);
  match(String(errors.at(-1)), /select secret/);
});

Deno.test("the document stands on the platform's own host only, and is OpenAPI 3.1", async () => {
  const answer = await ask("/api/v1/openapi.json");
  strictEqual(answer.status, 200);
  strictEqual((await answer.json()).openapi, "3.1.0");
  strictEqual((await ask("/api/v1/openapi.json", false)).status, 404);
});

Deno.test("every operation of the application has a summary, a name of its own and declared answers", () => {
  const operations = versions.flatMap(({ document }) => operationsOf(document));
  const ids = operations.map(({ operationId }) => operationId);
  strictEqual(new Set(ids).size, ids.length);
  for (const { name, summary, responses, parameters, path } of operations) {
    match(summary, /^[A-Z].*[^.]$/, name);
    for (const status of ["400", "401", "403", "404", "429", "500", "503"]) {
      strictEqual(status in responses, true, `${name} ${status}`);
    }
    const inPath = parameters.filter((one) => one.in === "path");
    strictEqual(inPath.length, path.match(/\{/g)?.length ?? 0, name);
  }
});

Deno.test("the check of answers finds what is not declared", async () => {
  const check = answerCheck(versions);
  const at = (status: number, body: unknown) =>
    check("GET", "/api/v1/keys", Response.json(body, { status }));
  strictEqual(await at(200, { items: [], next: null }), null);
  match(await at(418, {}) ?? "", /not declared/);
  match(await at(200, { items: [], next: null, more: 1 }) ?? "", /additional/);
  match(await at(200, { items: [{}], next: null }) ?? "", /required/);
  match(await at(403, { error: { code: "no" } }) ?? "", /required/);
});
