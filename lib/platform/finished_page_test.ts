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
  const small = await first.brotli.clone().bytes();
  strictEqual(brotliDecompressSync(small).toString(), TEXT);
  strictEqual(
    first.bytes,
    small.length + new TextEncoder().encode(TEXT).length,
  );
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
    sendPage(page, ask({ "accept-encoding": encoding }), "id");
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
  );
  strictEqual(known.status, 304);
  strictEqual(known.body, null);
  const stale = sendPage(page, ask({ "if-none-match": 'W/"x"' }), "id");
  strictEqual(stale.status, 200);
  await stale.body?.cancel();
});

Deno.test("sendPage() sends the page again and again, each time under its own number", async () => {
  const page = await finishPage(html(TEXT), "/");
  const [first, second] = [
    sendPage(page, ask(), "a"),
    sendPage(page, ask(), "b"),
  ];
  strictEqual(await second.text(), TEXT);
  strictEqual(await first.text(), TEXT);
  strictEqual(first.headers.get("x-request-id"), "a");
  strictEqual(second.headers.get("x-request-id"), "b");
});

Deno.test("sendPage() sends HEAD the headers of GET and no body", async () => {
  const page = await finishPage(html(TEXT), "/");
  const head = sendPage(page, ask({}, "HEAD"), "id");
  strictEqual(head.body, null);
  strictEqual(head.headers.get("content-type"), "text/html; charset=utf-8");
  strictEqual(head.headers.get("etag"), page.etag);
  const length = new TextEncoder().encode(TEXT).length;
  strictEqual(head.headers.get("content-length"), `${length}`);
});
