import assert from "node:assert/strict";
import PostalMime from "postal-mime";
import { PermanentFailure } from "../tasks.ts";
import { startSink } from "./test_sink.ts";
import { asEml, openMailServer } from "./transport.ts";

const letter = {
  id: "0190a6b0-0000-7000-8000-000000000001",
  to: "grace@example.com",
  subject: "Contraseña nueva",
  text: "Abre este enlace: https://vitrina.example/reset",
  html: "<p>Abre este enlace</p>",
  replyTo: null,
  unsubscribeUrl: null,
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

Deno.test("asEml() writes what would be sent", async () => {
  const read = await new PostalMime().parse(await asEml(letter, from));
  assert.equal(read.subject, letter.subject);
  assert.equal(read.to?.[0]?.address, letter.to);
  assert.equal(read.text?.trim(), letter.text);
  assert.equal(read.date, letter.createdAt);
});
