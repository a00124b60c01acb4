import assert from "node:assert/strict";
import { App } from "../app.ts";
import { get } from "../test_support.ts";
import { csrf, type CsrfOptions } from "./csrf.ts";

function status(
  headers: Record<string, string>,
  options?: CsrfOptions,
  method = "POST",
) {
  const handler = new App()
    .use(csrf(options))
    .all("/", () => new Response("ok"))
    .handler();
  return get(handler, "/", { method, headers }).then(({ status }) => status);
}

Deno.test("csrf() lets safe methods pass, wherever they come from", async () => {
  const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil" };
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    assert.equal(await status(headers, undefined, method), 200);
  }
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    assert.equal(await status(headers, undefined, method), 403);
  }
});

Deno.test("csrf() believes Sec-Fetch-Site first", async () => {
  const foreign = { Origin: "https://evil.example" };
  assert.equal(await status({ "Sec-Fetch-Site": "same-origin" }), 200);
  assert.equal(await status({ "Sec-Fetch-Site": "none" }), 200);
  assert.equal(await status({ "Sec-Fetch-Site": "cross-site" }), 403);
  assert.equal(await status({ "Sec-Fetch-Site": "same-site" }), 403);
  assert.equal(
    await status({ "Sec-Fetch-Site": "cross-site", ...foreign }),
    403,
  );
  assert.equal(
    await status({ "Sec-Fetch-Site": "same-origin", ...foreign }),
    200,
  );
});

Deno.test("csrf() compares Origin where Sec-Fetch-Site is missing", async () => {
  assert.equal(await status({ Origin: "http://localhost" }), 200);
  assert.equal(await status({ Origin: "https://localhost" }), 403);
  assert.equal(await status({ Origin: "http://localhost.evil" }), 403);
  assert.equal(await status({ Origin: "null" }), 403);
  assert.equal(await status({}), 200, "no browser sent it");
});

Deno.test("csrf() allows the origins of its option: one, several, or by a function", async () => {
  const Origin = "https://a.example";
  const other = { Origin: "https://b.example" };
  const own = { Origin: "http://localhost" };
  const options: CsrfOptions[] = [
    { origin: Origin },
    { origin: [Origin, "https://c.example"] },
    { origin: (origin, ctx) => origin === Origin && ctx.url.pathname === "/" },
  ];
  for (const option of options) {
    assert.equal(await status({ Origin }, option), 200);
    const site = { "Sec-Fetch-Site": "cross-site" };
    assert.equal(await status({ Origin, ...site }, option), 200);
    assert.equal(await status(other, option), 403);
    assert.equal(await status(own, option), 403, "the list replaces our own");
  }
});
