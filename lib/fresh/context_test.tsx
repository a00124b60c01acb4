import assert from "node:assert/strict";
import { App } from "./app.ts";
import type { Context } from "./context.ts";
import { csp } from "./middlewares/csp.ts";
import { get, loggedErrors } from "./test_support.ts";

type Answer = (ctx: Context<unknown>) => Response | Promise<Response>;

function answer(answer: Answer, path = "/") {
  return get(new App().get("/", answer).handler(), path);
}

async function location(target: string, path = "/") {
  const { headers } = await answer((ctx) => ctx.redirect(target), path);
  return headers.get("Location");
}

Deno.test("ctx.redirect() sends to a path or URL, 302 unless told", async () => {
  const found = await answer((ctx) => ctx.redirect("/foo/bar"));
  assert.deepEqual([found.status, found.headers.get("Location")], [
    302,
    "/foo/bar",
  ]);
  assert.equal((await answer((ctx) => ctx.redirect("/", 303))).status, 303);
  assert.equal(
    await location("https://a.example/x?y#z"),
    "https://a.example/x?y#z",
  );
});

Deno.test("ctx.redirect() keeps query and hash", async () => {
  assert.equal(await location("/a?x=//b&y#//c"), "/a?x=//b&y#//c");
  assert.equal(await location("/a//b#c"), "/a/b#c");
  assert.equal(await location("?page=2"), "?page=2");
});

Deno.test("ctx.redirect() never leaves the host by a path", async () => {
  const hostile = [
    "//evil.example/",
    "///evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "/\t/evil.example/",
    "/\n/evil.example/",
    " //evil.example/",
    "\0//evil.example/",
    "//evil.example/?a//b",
  ];
  for (const target of hostile) {
    const found = await location(target) ?? "";
    const reached = new URL(found, "http://localhost/");
    assert.equal(reached.host, "localhost", JSON.stringify(target));
    assert.equal(reached.pathname, "/evil.example/");
  }
});

Deno.test("ctx.redirect() encodes what a header cannot hold", async () => {
  assert.equal(await location("/año?q=ñ"), "/a%C3%B1o?q=%C3%B1");
  assert.equal(await location("/\ud800"), "/%EF%BF%BD");
});

Deno.test("ctx.redirect() carries fresh-partial on, before the hash", async () => {
  const path = "/?fresh-partial=true";
  assert.equal(await location("/a", path), "/a?fresh-partial=true");
  assert.equal(await location("/a?b#c", path), "/a?b&fresh-partial=true#c");
  const partial = await answer((ctx) => ctx.json(ctx.isPartial), path);
  assert.equal(partial.body, "true");
});

Deno.test("ctx.text(), html() and json() set their content type", async () => {
  const init = { status: 201, headers: { "X-A": "1" } };
  const cases: [Answer, string, string][] = [
    [(ctx) => ctx.text("a", init), "a", "text/plain;charset=UTF-8"],
    [(ctx) => ctx.html("<p>", init), "<p>", "text/html; charset=utf-8"],
    [(ctx) => ctx.json({ a: 1 }, init), '{"a":1}', "application/json"],
  ];
  for (const [make, body, type] of cases) {
    const found = await answer(make);
    assert.deepEqual([found.status, found.body], [201, body]);
    assert.equal(found.headers.get("Content-Type"), type);
    assert.equal(found.headers.get("X-A"), "1");
  }
});

Deno.test("ctx.render() takes status, its text and headers, and leaves them as they were", async () => {
  const headers = new Headers({ "X-A": "1", "Content-Type": "text/plain" });
  const { status, body, headers: found } = await answer((ctx) =>
    ctx.render(<p>hi</p>, { status: 418, statusText: "short", headers })
  );
  assert.deepEqual([status, body], [418, "<p>hi</p>"]);
  assert.equal(found.get("X-A"), "1");
  assert.equal(found.get("Content-Type"), "text/html; charset=utf-8");
  assert.equal(headers.get("Content-Type"), "text/plain");
});

Deno.test("ctx.render() completes the document around a page", async () => {
  const response = await new App()
    .get("/", (ctx) => ctx.render(<p>hi</p>))
    .handler()(new Request("http://localhost/"));
  assert.equal(
    await response.text(),
    '<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body><p>hi</p></body></html>',
  );
});

Deno.test("ctx.render() refuses what is no JSX", async () => {
  const logged = await loggedErrors(async () => {
    for (const wrong of [undefined, "text", 1, {}, () => <p>hi</p>]) {
      const { status } = await answer((ctx) => ctx.render(wrong as never));
      assert.equal(status, 500);
    }
  });
  assert.match(String(logged[0]), /^TypeError: Cannot render nothing: /);
  assert.match(String(logged[1]), /^TypeError: Cannot render string: /);
  assert.equal(logged.length, 5);
});

Deno.test("ctx.stream() sends text and bytes from iterables and generators", async () => {
  const bytes = new TextEncoder().encode("b");
  const parts = await answer((ctx) => ctx.stream(["a", bytes, "ñ"]));
  assert.equal(parts.body, "abñ");
  const generated = await answer((ctx) =>
    ctx.stream(async function* () {
      yield "1";
      await Promise.resolve();
      yield "2";
    }, { headers: { "Content-Type": "text/event-stream" } })
  );
  assert.equal(generated.body, "12");
  assert.equal(generated.headers.get("Content-Type"), "text/event-stream");
});

Deno.test("ctx.stream() ends its generator when the reader goes away", async () => {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const handler = new App().get("/", (ctx) =>
    ctx.stream(function* () {
      try {
        for (;;) yield "more";
      } finally {
        end();
      }
    })).handler();
  const response = await handler(new Request("http://localhost/"));
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await ended;
});

Deno.test("ctx.upgrade() answers 400 to what is no WebSocket request", async () => {
  const { status, body } = await answer((ctx) => ctx.upgrade({ message() {} }));
  assert.equal(status, 400);
  assert.equal(body, "Cannot upgrade: this is no WebSocket request");
});

Deno.test("ctx.upgrade() opens a WebSocket, with handlers or bare", async () => {
  const seen: string[] = [];
  const app = new App()
    .use(csp())
    .get("/managed", (ctx) =>
      ctx.upgrade({
        open: () => seen.push("open"),
        message: (socket, event) => socket.send(`managed ${event.data}`),
        close: (_socket, code) => seen.push(`close ${code}`),
      }, { protocol: "echo" }))
    .get("/bare", (ctx) => {
      const { socket, response } = ctx.upgrade();
      socket.onmessage = (event) => socket.send(`bare ${event.data}`);
      return response;
    });
  const server = Deno.serve({
    port: 0,
    hostname: "127.0.0.1",
    onListen() {},
  }, app.handler());
  try {
    const base = `ws://127.0.0.1:${server.addr.port}`;
    assert.equal(await exchange(`${base}/managed`, "echo"), "managed hi");
    assert.equal(await exchange(`${base}/bare`), "bare hi");
    assert.equal(seen[0], "open");
  } finally {
    await server.shutdown();
  }
  assert.deepEqual(seen, ["open", "close 1000"]);
});

async function exchange(url: string, protocol?: string): Promise<string> {
  const socket = new WebSocket(url, protocol);
  const closed = new Promise((done) => socket.onclose = done);
  const message = await new Promise<string>((done, fail) => {
    socket.onopen = () => socket.send("hi");
    socket.onmessage = (event) => done(event.data);
    socket.onerror = fail;
  });
  socket.close(1000);
  await closed;
  return message;
}
