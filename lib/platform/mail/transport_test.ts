import assert from "node:assert/strict";
import PostalMime from "postal-mime";
import { PermanentFailure } from "../tasks.ts";
import { startSink } from "./test_sink.ts";
import { asEml, mustUpgrade, openMailServer } from "./transport.ts";

const letter = {
  id: "0190a6b0-0000-7000-8000-000000000001",
  to: "grace@example.com",
  subject: "Contraseña nueva",
  text: "Abre este enlace: https://vitrina.example/reset",
  html: "<p>Abre este enlace</p>",
  replyTo: null,
  unsubscribeUrl: null,
  thread: null,
  createdAt: "2026-11-22T10:00:00.000Z",
};
const from = "Vitrina <hello@vitrina.example>";

const refusing = (responseCode: number) => () =>
  Object.assign(new Error("no such user grace@example.com"), { responseCode });

Deno.test("send() hands over text, HTML and a Message-ID made of the letter's id", async () => {
  const sink = await startSink();
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  try {
    await server.send(letter);
    await server.send(letter);
  } finally {
    server.close();
    await sink.close();
  }
  assert.deepEqual(sink.taken[0]?.to, [letter.to]);
  const ids = [];
  for (const { message } of sink.taken) {
    const read = await new PostalMime().parse(message);
    assert.equal(read.subject, letter.subject);
    assert.equal(read.text?.trim(), letter.text);
    assert.equal(read.html?.trim(), letter.html);
    assert.equal(read.from?.address, "hello@vitrina.example");
    ids.push(read.messageId);
  }
  assert.deepEqual(ids, Array(2).fill(`<${letter.id}@vitrina.example>`));
});

Deno.test("send() fails for now when the server is down or busy, for good when it refuses; never with an address", async () => {
  const down = await openMailServer("smtp://127.0.0.1:9", from);
  await assert.rejects(down.send(letter), (error) => {
    assert.ok(error instanceof Error && !(error instanceof PermanentFailure));
    assert.match(
      error.message,
      /does not answer \(ECONNREFUSED|does not answer \(ESOCKET/,
    );
    return true;
  });
  down.close();
  for (const code of [451, 550]) {
    const sink = await startSink(refusing(code));
    const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
    await assert.rejects(server.send(letter), (error) => {
      assert.ok(error instanceof Error);
      assert.equal(error instanceof PermanentFailure, code === 550);
      assert.equal(
        error.message,
        `Cannot send mail: the server answered ${code}`,
      );
      assert.equal(error.cause, undefined);
      return true;
    });
    server.close();
    await sink.close();
  }
});

Deno.test("send() gives up on a server that takes the line and says nothing", async () => {
  const silent = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = silent.addr as Deno.NetAddr; // TCP, as it was asked for
  const line = silent.accept();
  const server = await openMailServer(
    `smtp://127.0.0.1:${port}`,
    from,
    null,
    50,
  );
  await assert.rejects(server.send(letter), (error) => {
    assert.ok(error instanceof Error && !(error instanceof PermanentFailure));
    assert.match(error.message, /does not answer \(ETIMEDOUT\)/);
    return true;
  });
  server.close();
  (await line).close();
  silent.close();
});

Deno.test("send() fails for now when the line goes dead after the letter, and the repeat carries the same Message-ID", async () => {
  const sink = await startSink(
    () => null,
    0,
    (before) => before === 0 ? "hang up" : "taken",
  );
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  try {
    await assert.rejects(server.send(letter), (error) => {
      assert.ok(error instanceof Error && !(error instanceof PermanentFailure));
      return true;
    });
    assert.equal(sink.taken.length, 1, "nodemailer tries nothing by itself");
    await server.send(letter);
  } finally {
    server.close();
    await sink.close();
  }
  const ids = await Promise.all(
    sink.taken.map(async ({ message }) =>
      (await new PostalMime().parse(message)).messageId
    ),
  );
  assert.deepEqual(ids, Array(2).fill(`<${letter.id}@vitrina.example>`));
});

Deno.test("send() fails for now while we may not send at all: letters wait until the owner has mended it", async () => {
  for (const code of [530, 535]) {
    const sink = await startSink(refusing(code));
    const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
    await assert.rejects(
      server.send(letter),
      (error) => !(error instanceof PermanentFailure),
    );
    server.close();
    await sink.close();
  }
});

Deno.test("send() uses few connections for many letters", async () => {
  const sink = await startSink();
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  await Promise.all(
    Array.from(
      { length: 40 },
      (_, at) =>
        server.send({ ...letter, id: crypto.randomUUID(), subject: `${at}` }),
    ),
  );
  assert.equal(sink.taken.length, 40);
  assert.ok(sink.lines() <= 4, `${sink.lines()} connections`);
  server.close();
  await sink.close();
});

Deno.test("beyond this machine letters leave encrypted or not at all, unless the address says that they may", async () => {
  for (
    const [url, isRequired] of [
      ["smtp://mail.example.com:587", true],
      ["smtp://relay", true],
      ["smtp://relay?requireTLS=false", false],
      ["smtp://127.0.0.1:25", false],
      ["smtp://[::1]:25", false],
      ["smtp://localhost.example.com", true],
      // encrypted before the first word
      ["smtps://mail.example.com", false],
    ] as const
  ) assert.equal(mustUpgrade(new URL(url)), isRequired, url);
  // a server that has no STARTTLS, or whose offer somebody took out
  const sink = await startSink();
  // this machine by a name that is not taken for it
  const url = `smtp://LOCALHOST:${sink.port}`;
  const server = await openMailServer(url, from);
  await assert.rejects(server.send(letter));
  assert.equal(sink.lines(), 1);
  assert.deepEqual(sink.taken, []);
  server.close();
  await sink.close();
});

Deno.test("messages say where an answer goes, and how such letters are stopped: by one click where https is", async () => {
  const url = "https://vitrina.example/letters?t=abc&lang=es";
  const read = async (unsubscribeUrl: string | null) => {
    const eml = await asEml(
      { ...letter, replyTo: "grace@visitor.example", unsubscribeUrl },
      from,
    );
    const { headers, replyTo } = await new PostalMime().parse(eml);
    assert.equal(replyTo?.[0]?.address, "grace@visitor.example");
    return ["list-unsubscribe", "list-unsubscribe-post"].map((name) =>
      headers.find(({ key }) => key === name)?.value
    );
  };
  assert.deepEqual(await read(url), [`<${url}>`, "List-Unsubscribe=One-Click"]);
  const plain = url.replace("https", "http");
  assert.deepEqual(await read(plain), [`<${plain}>`, undefined]);
  assert.deepEqual(await read(null), [undefined, undefined]);
});

Deno.test("asEml() writes what would be sent", async () => {
  const read = await new PostalMime().parse(await asEml(letter, from));
  assert.equal(read.subject, letter.subject);
  assert.equal(read.to?.[0]?.address, letter.to);
  assert.equal(read.text?.trim(), letter.text);
  assert.equal(read.date, letter.createdAt);
});
