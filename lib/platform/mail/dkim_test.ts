import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { openDkim } from "./dkim.ts";
import { startSink } from "./test_sink.ts";
import { openMailServer } from "./transport.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
});
const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
const setting = {
  domain: "vitrina.example",
  selector: "v1",
  privateKey: pem,
  privateKeyFile: null,
};
const letter = {
  id: "0190a6b0-0000-7000-8000-000000000001",
  to: "grace@example.com",
  subject: "Contraseña nueva",
  text: "Hola:\n\nabre este enlace",
  html: "<p>Abre este enlace, mañana</p>",
  replyTo: "ada@visitor.example",
  unsubscribeUrl: "https://vitrina.example/letters?t=abc",
  thread: null,
  createdAt: "2026-11-22T10:00:00.000Z",
};

/** DNS, as far as the verifier asks. */
function resolver(name: string, type: string) {
  assert.deepEqual([name, type], ["v1._domainkey.vitrina.example", "TXT"]);
  const key = publicKey.export({ type: "spki", format: "der" });
  return Promise.resolve([[`v=DKIM1; k=rsa; p=${key.toString("base64")}`]]);
}

async function verdict(message: string) {
  const { results } = await dkimVerify(Buffer.from(message, "latin1"), {
    resolver,
  });
  assert.equal(results.length, 1);
  return results[0];
}

Deno.test("letters are signed, so that another's verifier believes them and whatever was changed shows", async () => {
  const sink = await startSink();
  const server = await openMailServer(
    `smtp://127.0.0.1:${sink.port}`,
    "Vitrina <hello@vitrina.example>",
    setting,
  );
  await server.send(letter);
  server.close();
  await sink.close();
  const message = sink.taken[0]?.message ?? "";
  const good = await verdict(message);
  assert.equal(good?.status.result, "pass");
  assert.equal(good?.signingDomain, "vitrina.example");
  const signed = String(good?.signingHeaders?.keys).toLowerCase().split(": ");
  for (
    const name of [
      "from",
      "to",
      "subject",
      "date",
      "message-id",
      "reply-to",
      "list-unsubscribe",
      "list-unsubscribe-post",
    ]
  ) assert.ok(signed.includes(name), name);
  for (
    const changed of [
      message.replace("letters?t=abc", "letters?t=abd"),
      message.replace("One-Click", "One-Clack"),
      message.replace("este enlace", "este engaño"),
      message.replace("grace@", "grice@"),
    ]
  ) {
    assert.notEqual(changed, message);
    // a body that was changed is "neutral" to this verifier, for lists add to it
    assert.notEqual((await verdict(changed))?.status.result, "pass");
  }
});

Deno.test("openDkim() reads a key from a file, or with its line ends written as \\n", async () => {
  const file = await Deno.makeTempFile();
  await Deno.writeTextFile(file, pem);
  const fromFile = openDkim({
    ...setting,
    privateKey: null,
    privateKeyFile: file,
  });
  const folded = openDkim({
    ...setting,
    privateKey: pem.replaceAll("\n", "\\n"),
  });
  assert.equal(fromFile.privateKey, pem);
  assert.equal(folded.privateKey, pem);
  await Deno.remove(file);
});

Deno.test("openDkim() refuses what no receiver could verify, and repeats nothing of it", () => {
  const { privateKey: curve } = generateKeyPairSync("ed25519");
  const { privateKey: short } = generateKeyPairSync("rsa", {
    modulusLength: 512,
  });
  for (
    const key of [
      "secret words",
      String(curve.export({ type: "pkcs8", format: "pem" })),
      String(short.export({ type: "pkcs8", format: "pem" })),
    ]
  ) {
    assert.throws(
      () => openDkim({ ...setting, privateKey: key }),
      (error) =>
        error instanceof Error && error.message.startsWith("Cannot sign") &&
        !error.message.includes("secret"),
    );
  }
});
