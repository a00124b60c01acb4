import { rejects, strictEqual } from "node:assert/strict";
import {
  fetchOutside,
  OutsideError,
  type OutsideInit,
  type OutsideLimits,
} from "./fetch_outside.ts";

const testdata = (name: string) =>
  Deno.readTextFileSync(new URL(`./testdata/${name}`, import.meta.url));

/** What the servers of these tests saw. */
const seen: { url: string; headers: Headers; body: string }[] = [];

async function handle(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  seen.push({
    url: request.url,
    headers: request.headers,
    body: await request.text(),
  });
  switch (pathname) {
    case "/endless":
      return new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
        }),
      );
    case "/slow":
      return new Response(new ReadableStream({ start() {} }));
    case "/silent":
      return await new Promise(() => {});
    case "/go":
      return new Response(null, {
        status: 302,
        headers: { location: searchParams.get("to") ?? "" },
      });
    case "/circle":
      return new Response(null, {
        status: 307,
        headers: { location: "/circle" },
      });
    case "/empty":
      return new Response(null, { status: 204 });
    default:
      return new Response("good", { headers: { "x-said": "yes" } });
  }
}

const stop = new AbortController();
const quiet = {
  hostname: "127.0.0.1",
  port: 0,
  signal: stop.signal,
  onListen() {},
};
const plain = Deno.serve(quiet, handle);
const other = Deno.serve(quiet, handle);
const secure = Deno.serve({
  ...quiet,
  cert: testdata("hook_example.pem"),
  key: testdata("hook_example.key.pem"),
}, handle);
const here = `http://127.0.0.1:${plain.addr.port}`;
const there = `http://127.0.0.1:${other.addr.port}`;
Deno.test.afterAll(async () => {
  stop.abort();
  await Promise.all([plain.finished, other.finished, secure.finished]);
});

const limits: OutsideLimits = {
  allowLoopback: true,
  timeoutMs: 5_000,
  maxBytes: 1_000,
};

async function read(
  url: string,
  init: OutsideInit = {},
  more: Partial<OutsideLimits> = {},
) {
  const response = await fetchOutside(url, init, { ...limits, ...more });
  return { response, text: await response.text() };
}

const fails = (
  reason: string,
  url: string,
  init: OutsideInit = {},
  more: Partial<OutsideLimits> = {},
) =>
  rejects(
    read(url, init, more),
    (error) => error instanceof OutsideError && error.reason === reason,
    `${reason} ${url}`,
  );

Deno.test("fetchOutside() sends what it is given and answers what came back", async () => {
  const { response, text } = await read(`${here}/a?b=c`, {
    method: "POST",
    body: "añil",
    headers: { "content-type": "text/plain" },
  });
  strictEqual(response.status, 200);
  strictEqual(response.headers.get("x-said"), "yes");
  strictEqual(text, "good");
  const last = seen.at(-1);
  strictEqual(last?.url, `${here}/a?b=c`);
  strictEqual(last?.body, "añil");
  strictEqual(last?.headers.get("content-type"), "text/plain");
  strictEqual((await read(`${here}/empty`)).response.status, 204);
});

Deno.test("fetchOutside() calls this machine only where that is allowed, whatever leads to it", async () => {
  const before = seen.length;
  const no = { allowLoopback: false };
  const { port } = plain.addr;
  for (
    const host of [
      "127.0.0.1",
      "localhost",
      "0x7f000001",
      "2130706433",
      "[::1]",
    ]
  ) await fails("address", `https://${host}:${port}/`, {}, no);
  for (
    const address of ["127.0.0.1", "::1", "10.0.0.1", "169.254.169.254"]
  ) {
    const resolve = () => Promise.resolve([address]);
    await fails("address", "https://hook.example/", {}, { ...no, resolve });
  }
  const mixed = () => Promise.resolve(["93.184.216.34", "127.0.0.1"]);
  await fails("address", "https://hook.example/", {}, {
    ...no,
    resolve: mixed,
  });
  strictEqual(seen.length, before, "nobody was called");
});

Deno.test("fetchOutside() speaks TLS for the name over a connection to the address, and believes no other certificate", async () => {
  const url = `https://hook.example:${secure.addr.port}/`;
  const resolve = () => Promise.resolve(["127.0.0.1"]);
  const caCerts = [testdata("authority.pem")];
  const { text } = await read(url, {}, { resolve, caCerts });
  strictEqual(text, "good");
  strictEqual(seen.at(-1)?.headers.get("host"), new URL(url).host);
  await fails("tls", url, {}, { resolve });
  const another = url.replace("hook.", "other.");
  await fails("tls", another, {}, { resolve, caCerts });
});

Deno.test("fetchOutside() asks for a name once: who answers otherwise the second time is not heard", async () => {
  let asked = 0;
  const resolve = () =>
    Promise.resolve([++asked === 1 ? "127.0.0.1" : "10.0.0.1"]);
  const url = `https://hook.example:${secure.addr.port}/`;
  const caCerts = [testdata("authority.pem")];
  await read(url, {}, { resolve, caCerts });
  strictEqual(asked, 1);
  // and the other way round: nothing of the first answer is kept
  await fails("address", url, {}, { resolve, caCerts });
});

Deno.test("fetchOutside() gives a redirect back, or follows it to where it may", async () => {
  const to = `${here}/go?to=${encodeURIComponent(`${there}/b`)}`;
  const { response } = await read(to);
  strictEqual(response.status, 302);
  const headers = { authorization: "Bearer x", accept: "text/plain" };
  const followed = await read(to, { redirect: "follow", headers });
  strictEqual(followed.text, "good");
  strictEqual(seen.at(-1)?.url, `${there}/b`);
  strictEqual(seen.at(-1)?.headers.get("authorization"), null);
  strictEqual(seen.at(-1)?.headers.get("accept"), "text/plain");
  for (
    const [place, reason] of [
      ["http://169.254.169.254/latest/meta-data", "address"],
      ["https://10.0.0.1/", "address"],
      ["http://example.com/", "url"],
      ["file:///etc/passwd", "url"],
      ["https://u:p@example.com/", "url"],
    ] as const
  ) {
    const url = `${here}/go?to=${encodeURIComponent(place)}`;
    await fails(reason, url, { redirect: "follow" });
  }
  const named = `${here}/go?to=${encodeURIComponent("https://in.example/")}`;
  const resolve = () => Promise.resolve(["192.168.0.1"]);
  await fails("address", named, { redirect: "follow" }, { resolve });
  await fails("redirects", `${here}/circle`, { redirect: "follow" });
});

Deno.test("fetchOutside() ends what is slow, silent or endless", async () => {
  await fails("too_large", `${here}/endless`);
  await fails("timeout", `${here}/slow`, {}, { timeoutMs: 50 });
  await fails("timeout", `${here}/silent`, {}, { timeoutMs: 50 });
  const resolve = () => new Promise<never>(() => {});
  const never = { resolve, timeoutMs: 50 };
  await fails("timeout", "https://hook.example/", {}, never);
  // whoever needs no body is not held up by one
  const { status, body } = await fetchOutside(`${here}/endless`, {}, limits);
  strictEqual(status, 200);
  await body?.cancel();
});

Deno.test("fetchOutside() ends when its caller does, with the caller's reason", async () => {
  const stop = new AbortController();
  const call = read(`${here}/silent`, {}, { signal: stop.signal });
  const mine = new Error("mine");
  stop.abort(mine);
  await rejects(call, mine);
  await rejects(read(here, {}, { signal: stop.signal }), mine);
});

Deno.test("fetchOutside() says when nobody is there, or something that is no server", async () => {
  const resolve = () => Promise.resolve([]);
  await fails("name", "https://hook.example/", {}, { resolve });
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  const talk = (async () => {
    for await (const connection of listener) {
      await connection.read(new Uint8Array(1_000));
      await connection.write(new TextEncoder().encode("SSH-2.0-x\r\n\r\n"));
      connection.close();
    }
  })();
  await fails("broken", `http://127.0.0.1:${port}/`);
  listener.close();
  await talk;
  await fails("connect", `http://127.0.0.1:${port}/`);
});

Deno.test({
  name: "what the runtime does not permit is refused even if we would",
  // as a server may reach no private network
  permissions: { net: ["127.0.0.1"] },
  async fn() {
    const resolve = () => Promise.resolve(["93.184.216.34"]);
    await fails("address", "https://hook.example/", {}, { resolve });
  },
});

Deno.test("fetchOutside() hears some hints before the answer, and leaves who gives nothing else", async () => {
  const hint = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const say = async (hints: number) => {
    const connection = await listener.accept();
    await connection.read(new Uint8Array(1_000));
    const answer = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\ngood";
    const text = hint.repeat(hints) + answer;
    // who has heard enough is gone
    await connection.write(new TextEncoder().encode(text)).catch(() => {});
    connection.close();
  };
  const url = `http://127.0.0.1:${listener.addr.port}/`;
  const [{ text }] = await Promise.all([read(url), say(2)]);
  strictEqual(text, "good");
  await Promise.all([fails("broken", url), say(50)]);
  listener.close();
});
