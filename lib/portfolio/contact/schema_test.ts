import assert from "node:assert/strict";
import { messageInput } from "./schema.ts";

const message = {
  name: " Grace ",
  email: "grace@example.com",
  body: "Hola\r\n",
  lang: "es",
};

Deno.test("messageInput takes addresses that a mail can be sent to and no others", () => {
  const takes = (email: string) =>
    messageInput.safeParse({ ...message, email }).success;
  for (
    const email of [
      "a@b.cc",
      "josé@ñandú.example",
      "a.b+c@d-e.example.org",
      " x@y.zz ",
    ]
  ) assert(takes(email), email);
  for (
    const email of [
      "",
      "a",
      "a@b",
      "a@b.",
      "a@.b",
      "a b@c.dd",
      "a@b.cc\nBcc: x@y.zz",
      "<a@b.cc>",
      `${"a".repeat(250)}@b.cc`,
    ]
  ) {
    assert(!takes(email), email);
  }
});

Deno.test("messageInput ends lines as files do, whatever the browser sent", () => {
  const { body } = messageInput.parse({ ...message, body: "a\r\n\r\nb\rc\n" });
  assert.equal(body, "a\n\nb\nc");
});

Deno.test("messageInput trims what surrounds a text and refuses unknown fields", () => {
  assert.deepEqual(messageInput.parse(message), {
    ...message,
    name: "Grace",
    body: "Hola",
  });
  assert(!messageInput.safeParse({ ...message, tenant_id: "x" }).success);
  assert(!messageInput.safeParse({ ...message, body: "  " }).success);
});
