import assert from "node:assert/strict";
import { App } from "../app.ts";
import { get } from "../test_support.ts";
import { cors, type CORSOptions } from "./cors.ts";

const ORIGIN = "https://a.example";

async function headersOf(
  options: CORSOptions<unknown> | undefined,
  init: RequestInit = {},
  vary?: string,
) {
  const handler = new App()
    .use(cors(options))
    .get("/", () => new Response("ok", { headers: vary ? { Vary: vary } : {} }))
    .handler();
  const headers = { Origin: ORIGIN, ...init.headers };
  const answer = await get(handler, "/", { ...init, headers });
  return { ...answer, of: (name: string) => answer.headers.get(name) };
}

Deno.test("cors() lets every origin read by default", async () => {
  const { of, body } = await headersOf(undefined);
  assert.equal(of("Access-Control-Allow-Origin"), "*");
  assert.equal(of("Vary"), null);
  assert.equal(body, "ok");
});

Deno.test("cors() names the asking origin only when it is allowed", async () => {
  const options: CORSOptions<unknown>["origin"][] = [
    ORIGIN,
    ["https://b.example", ORIGIN],
    (origin) => origin === ORIGIN ? origin : null,
  ];
  for (const origin of options) {
    const { of } = await headersOf({ origin });
    assert.equal(of("Access-Control-Allow-Origin"), ORIGIN);
    const other = await headersOf({ origin }, {
      headers: { Origin: "https://evil.example" },
    });
    assert.equal(other.of("Access-Control-Allow-Origin"), null);
    // Else a cache could give one origin the answer made for another.
    assert.equal(of("Vary"), "Origin");
    assert.equal(other.of("Vary"), "Origin");
  }
});

Deno.test("cors() adds to the Vary that the answer has", async () => {
  const joined = await headersOf({ origin: ORIGIN }, {}, "Accept-Language");
  assert.equal(joined.of("Vary"), "Accept-Language, Origin");
  const known = await headersOf({ origin: ORIGIN }, {}, "origin, Cookie");
  assert.equal(known.of("Vary"), "origin, Cookie");
});

Deno.test("cors() sets credentials and exposed headers", async () => {
  const { of } = await headersOf({
    origin: ORIGIN,
    credentials: true,
    exposeHeaders: ["X-A", "X-B"],
  });
  assert.equal(of("Access-Control-Allow-Credentials"), "true");
  assert.equal(of("Access-Control-Expose-Headers"), "X-A,X-B");
});

Deno.test("cors() answers a preflight itself", async () => {
  const { status, of } = await headersOf({
    origin: ORIGIN,
    maxAge: 600,
    allowMethods: ["GET", "POST"],
    allowHeaders: ["X-A"],
  }, { method: "OPTIONS" });
  assert.equal(status, 204);
  assert.equal(of("Access-Control-Allow-Origin"), ORIGIN);
  assert.equal(of("Access-Control-Max-Age"), "600");
  assert.equal(of("Access-Control-Allow-Methods"), "GET,POST");
  assert.equal(of("Access-Control-Allow-Headers"), "X-A");
  assert.equal(of("Vary"), "Origin, Access-Control-Request-Headers");
});

Deno.test("cors() allows the headers that a preflight asks for by default", async () => {
  const { of } = await headersOf(undefined, {
    method: "OPTIONS",
    headers: { "Access-Control-Request-Headers": "x-a, x-b" },
  });
  assert.equal(of("Access-Control-Allow-Headers"), "x-a,x-b");
  assert.equal(
    of("Access-Control-Allow-Methods"),
    "GET,HEAD,PUT,POST,DELETE,PATCH",
  );
  assert.equal(of("Vary"), "Access-Control-Request-Headers");
});

Deno.test("cors() answers preflights below a path", async () => {
  const handler = new App()
    .use("/api", cors())
    .get("/api/a", () => new Response("a"))
    .get("/b", () => new Response("b"))
    .handler();
  const api = await get(handler, "/api/a", { method: "OPTIONS" });
  assert.equal(api.headers.get("Access-Control-Allow-Origin"), "*");
  const other = await get(handler, "/b", { method: "OPTIONS" });
  assert.equal(other.headers.get("Access-Control-Allow-Origin"), null);
});
