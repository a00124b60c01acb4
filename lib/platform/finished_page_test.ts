import { notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { brotliDecompressSync } from "node:zlib";
import { finishPage, sendPage } from "./finished_page.ts";

const TEXT = "<p>Lucía</p>".repeat(200);

function html(text: string): Response {
  return new Response(text, {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}

function ask(headers: Record<string, string> = {}, method = "GET"): Request {
  return new Request("http://localhost/", { method, headers });
}

Deno.test("finishPage() compresses text, keeps its bytes and names them by an ETag", async () => {
  const first = await finishPage(html(TEXT), "/");
  ok(first.brotli);
  strictEqual(brotliDecompressSync(first.brotli).toString(), TEXT);
  strictEqual(first.etag, (await finishPage(html(TEXT), "/")).etag);
  notStrictEqual(first.etag, (await finishPage(html(TEXT + "."), "/")).etag);
});

Deno.test("finishPage() leaves images as they are", async () => {
  const headers = { "content-type": "image/png" };
  const image = new Response(new Uint8Array(10_000), { headers });
  strictEqual((await finishPage(image, "/")).brotli, null);
});

Deno.test("sendPage() compresses only for who accepts it", async () => {
  const page = await finishPage(html(TEXT), "/");
  const send = (encoding: string) =>
    sendPage(page, ask({ "accept-encoding": encoding }), "id", false);
  strictEqual(send("gzip, br").headers.get("content-encoding"), "br");
  strictEqual(send("br;q=0, gzip").headers.get("content-encoding"), null);
  strictEqual(await send("gzip").text(), TEXT);
  strictEqual(
    send("br").headers.get("vary"),
    "accept-encoding, accept-language",
  );
});

Deno.test("sendPage() answers 304 to the page's own ETag", async () => {
  const page = await finishPage(html(TEXT), "/");
  const known = sendPage(
    page,
    ask({ "if-none-match": page.etag }),
    "id",
    false,
  );
  strictEqual(known.status, 304);
  strictEqual(known.body, null);
  const stale = sendPage(page, ask({ "if-none-match": 'W/"x"' }), "id", false);
  strictEqual(stale.status, 200);
  await stale.body?.cancel();
});

Deno.test("sendPage() sends no body to HEAD and HSTS only over https", async () => {
  const page = await finishPage(html(TEXT), "/");
  const head = sendPage(page, ask({}, "HEAD"), "id", true);
  strictEqual(head.body, null);
  ok(head.headers.get("strict-transport-security"));
  const plain = sendPage(page, ask(), "id", false);
  strictEqual(plain.headers.get("strict-transport-security"), null);
  strictEqual(plain.headers.get("x-request-id"), "id");
  ok(
    plain.headers.get("content-security-policy")?.includes("script-src 'self'"),
  );
  await plain.body?.cancel();
});
