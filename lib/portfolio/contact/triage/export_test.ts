import assert from "node:assert/strict";
import type { ContactMessage } from "../schema.ts";
import { csvOf, exportOf } from "./export.ts";

const message: ContactMessage = {
  id: "01a20000-0000-7000-8000-000000000001",
  name: '=HYPERLINK("http://evil.example")',
  email: "+1@a.example",
  body: '  @SUM(1)\nsecond, "line"',
  lang: "en",
  createdAt: "2026-11-22T10:00:00.000Z",
  readAt: null,
  mailedAt: null,
  mailState: null,
  mailAnswer: null,
  intent: "question",
  priority: "normal",
  reasons: [],
  intentBy: "rules",
  heldAt: null,
  heldFor: [],
  snoozedUntil: null,
  repliedAt: null,
};

Deno.test("a table runs no formula, whatever stands in it", () => {
  const row = csvOf([message]);
  assert.ok(row.includes(`"'=HYPERLINK(""http://evil.example"")"`), row);
  assert.ok(row.includes(",'+1@a.example,"), row);
  assert.ok(row.includes(`"'  @SUM(1)\nsecond, ""line"""`), row);
  for (const name of ["-1", "\t=1", "＝1", "\r=1"]) {
    assert.match(csvOf([{ ...message, name }]), /,"?'/, name);
  }
});

Deno.test("exportOf() reads page after page to the end", async () => {
  const pages = [[message, message], [message], []];
  const asked: (string | undefined)[] = [];
  const read = (after: string | undefined) => {
    asked.push(after);
    return Promise.resolve(pages[asked.length] ?? []);
  };
  const text = await new Response(exportOf("json", pages[0] ?? [], read))
    .text();
  assert.equal(JSON.parse(text).length, 3);
  assert.equal(asked.length, 2);
  const none = await new Response(exportOf("json", [], read)).text();
  assert.deepEqual(JSON.parse(none), []);
});
