import assert from "node:assert/strict";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { PermanentFailure } from "../tasks.ts";
import { asEml, openMailServer } from "./transport.ts";

const letter = {
  id: "0190a6b0-0000-7000-8000-000000000001",
  to: "grace@example.com",
  subject: "Contraseña nueva",
  text: "Abre este enlace: https://vitrina.example/reset",
  html: "<p>Abre este enlace</p>",
  createdAt: "2026-11-22T10:00:00.000Z",
};
const from = "Vitrina <hello@vitrina.example>";

/** A server that keeps what it takes; `answer` may refuse a receiver. */
async function startSink(
  answer: (to: string) => Error | null = () => null,
  port = 0,
) {
  const taken: { to: string[]; message: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(answer(address) ?? undefined),
    onData(stream, session, done) {
      const chunks: Uint8Array[] = [];
      stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      stream.on("end", () => {
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          message: new TextDecoder().decode(Buffer.concat(chunks)),
        });
        done();
      });
    },
  });
  server.on("error", () => {}); // a client that goes away
  const listening = Promise.withResolvers<number>();
  const listener = server.listen(port, "127.0.0.1", () => {
    const address = listener.address();
    listening.resolve(
      address && typeof address === "object" ? address.port : 0,
    );
  });
  return {
    port: await listening.promise,
    taken,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

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
