import assert from "node:assert/strict";
import { App } from "../app.ts";
import { get } from "../test_support.ts";
import { csp, type CSPOptions } from "./csp.ts";

const NAME = "Content-Security-Policy";

function handlerWith(options?: CSPOptions) {
  return new App()
    .use(csp(options))
    .get("/", (ctx) => ctx.text("ok"))
    .get("/elsewhere", () => Response.redirect("http://localhost/"))
    .get("/page", (ctx) =>
      ctx.render(
        <html>
          <head>
            <style>{"p { color: red }"}</style>
            <script nonce="own">1</script>
          </head>
          <body>
            <script>2</script>
          </body>
        </html>,
      ))
    .handler();
}

async function policy(options?: CSPOptions, path = "/") {
  const { headers } = await get(handlerWith(options), path);
  return headers.get(NAME)?.split("; ") ?? [];
}

Deno.test("csp() sets upstream's default policy", async () => {
  const found = await policy();
  assert.equal(found.length, 13);
  assert.deepEqual(found.slice(0, 2), [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
  ]);
  assert.ok(found.includes("frame-ancestors 'none'"));
  assert.ok(found.includes("object-src 'none'"));
});

Deno.test("csp() overrides directives by their names, and adds others", async () => {
  const found = await policy({
    csp: ["script-src 'self'", "style-src 'self'", "frame-src 'none'"],
  });
  const named = (name: string) => found.filter((d) => d.split(" ")[0] === name);
  assert.deepEqual(named("script-src"), ["script-src 'self'"]);
  assert.deepEqual(named("style-src"), ["style-src 'self'"]);
  assert.deepEqual(named("frame-src"), ["frame-src 'none'"]);
  assert.ok(!found.join().includes("unsafe"), "no unsafe-* is left");
});

Deno.test("csp() overrides a directive without values too", async () => {
  const found = await policy({ csp: ["upgrade-insecure-requests"] });
  assert.equal(
    found.filter((d) => d === "upgrade-insecure-requests").length,
    1,
  );
});

Deno.test("csp() reports to an address, or reports only", async () => {
  const { headers } = await get(
    handlerWith({ reportOnly: true, reportTo: "/reports" }),
    "/",
  );
  assert.equal(headers.get(NAME), null);
  const found = headers.get(`${NAME}-Report-Only`) ?? "";
  assert.match(found, /; report-to csp-endpoint; report-uri \/reports$/);
  assert.equal(
    headers.get("Reporting-Endpoints"),
    'csp-endpoint="/reports"',
  );
});

Deno.test("csp() also marks answers whose headers are fixed", async () => {
  const { status, headers } = await get(handlerWith(), "/elsewhere");
  assert.equal(status, 302);
  assert.equal(headers.get("Location"), "http://localhost/");
  assert.ok(headers.has(NAME));
});

Deno.test("csp({ useNonce }) allows a page's inline scripts and styles by a nonce of its own", async () => {
  const handler = handlerWith({ useNonce: true });
  const nonces = new Set<string>();
  for (let i = 0; i < 2; i++) {
    const response = await handler(new Request("http://localhost/page"));
    const html = await response.text();
    const found = response.headers.get(NAME) ?? "";
    const nonce = /script-src 'self' 'nonce-([a-f0-9]{32})'/.exec(found)?.[1];
    assert.ok(nonce !== undefined);
    assert.ok(found.includes(`style-src 'self' 'nonce-${nonce}'`));
    assert.ok(!found.includes("unsafe-inline"));
    assert.match(html, new RegExp(`<style[^>]* nonce="${nonce}"`));
    assert.match(html, new RegExp(`<script[^>]* nonce="${nonce}"[^>]*>2<`));
    assert.match(html, /<script[^>]* nonce="own"[^>]*>1</);
    nonces.add(nonce);
  }
  assert.equal(nonces.size, 2);
});

Deno.test("csp({ useNonce }) leaves answers that no page rendered as they are", async () => {
  const found = await policy({ useNonce: true });
  assert.ok(found.includes("script-src 'self' 'unsafe-inline'"));
});

Deno.test("without useNonce a page carries no nonce", async () => {
  const response = await handlerWith()(new Request("http://localhost/page"));
  assert.equal((await response.text()).match(/nonce=/g)?.length, 1);
});
