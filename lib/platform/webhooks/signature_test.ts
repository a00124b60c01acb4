import {
  match,
  notStrictEqual,
  rejects,
  strictEqual,
} from "node:assert/strict";
import { Webhook } from "standardwebhooks";
import { requestOf } from "../webhook_deliveries/message.ts";
import { makeSecret, openSecretBox } from "./signature.ts";

const secrets = (fill: number) => ({
  derive: (purpose: string) =>
    Promise.resolve(new Uint8Array(32).fill(fill + purpose.length)),
});
const message = {
  id: crypto.randomUUID(),
  type: "platform.member.joined",
  happenedAt: new Date("2026-11-22T10:00:00Z"),
  data: { userId: "añil" },
};

/** Headers and body as a receiver has them. */
function send(keys: string[], nowMs = Date.now()) {
  const { headers = {}, body = "" } = requestOf(message, keys, nowMs);
  return { headers, body };
}

Deno.test("requestOf() is what the official verifier takes", () => {
  const key = makeSecret();
  match(key, /^whsec_[A-Za-z0-9+/]{43}=$/);
  const { headers, body } = send([key]);
  const verified = new Webhook(key).verify(body, headers);
  strictEqual(
    JSON.stringify(verified),
    '{"type":"platform.member.joined","timestamp":"2026-11-22T10:00:00.000Z","data":{"userId":"añil"}}',
  );
});

Deno.test("requestOf() is refused with another key, another body, another id, and after five minutes", async () => {
  const key = makeSecret();
  const { headers, body } = send([key]);
  const verify = (by: string, text: string, more = {}) => () =>
    Promise.resolve().then(() =>
      new Webhook(by).verify(text, { ...headers, ...more })
    );
  await rejects(verify(makeSecret(), body));
  await rejects(verify(key, body.replace("joined", "left")));
  await rejects(verify(key, body, { "webhook-id": crypto.randomUUID() }));
  const old = send([key], Date.now() - 301_000);
  await rejects(verify(key, old.body, old.headers));
});

Deno.test("requestOf() signs with both secrets during the overlap", () => {
  const [old, fresh] = [makeSecret(), makeSecret()];
  const { headers, body } = send([fresh, old]);
  for (const key of [old, fresh]) new Webhook(key).verify(body, headers);
});

Deno.test("openSecretBox() opens what it sealed, for the same endpoint, with the same secret alone", async () => {
  const box = await openSecretBox(secrets(1));
  const [ada, eve] = [crypto.randomUUID(), crypto.randomUUID()];
  const key = makeSecret();
  const sealed = await box.seal(key, ada);
  strictEqual(await (await openSecretBox(secrets(1))).open(sealed, ada), key);
  notStrictEqual(new TextDecoder().decode(sealed).includes(key), true);
  await rejects(box.open(sealed, eve));
  await rejects((await openSecretBox(secrets(2))).open(sealed, ada));
});
