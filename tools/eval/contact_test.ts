import assert from "node:assert/strict";
import { labelled } from "./contact_set.ts";
import { ENOUGH, heldShares, measure } from "./contact.ts";

Deno.test("what messages are about is said well enough, on messages that were not learned from", async () => {
  const messages = await labelled("held_out");
  assert.ok(messages.length >= 200);
  const found = measure(messages);
  assert.ok(found.all >= ENOUGH, JSON.stringify(found));
  assert.equal(
    heldShares(messages).others,
    "0 of 180",
    "nobody is put aside for their words",
  );
});

Deno.test("no message is both learned from and measured by", async () => {
  const learned = new Set((await labelled("training")).map(({ body }) => body));
  for (const { body } of await labelled("held_out")) {
    assert.ok(!learned.has(body), body);
  }
});
