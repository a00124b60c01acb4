import assert from "node:assert/strict";
import { noStorage } from "@/lib/platform/storage/none.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { answerDrawing, type DrawingRequest } from "./answer_drawing.ts";
import { storeArtifact } from "@/lib/portfolio/cv/commands.ts";
import { drawnBy } from "@/lib/portfolio/cv/drawn_by.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import type { Drawing } from "@/lib/portfolio/cv/schema.ts";

const test = await testDb();
Deno.test.afterAll(async () => {
  stopDrawing();
  await test.close();
});

const cv: Drawing = { kind: "cv", lang: "es", paper: "a4" };

function ask(
  site: TestTenant,
  more: Partial<DrawingRequest> = {},
  etag?: string,
) {
  return answerDrawing({
    request: new Request("https://x.example/cv.pdf", {
      headers: etag ? { "if-none-match": etag } : {},
    }),
    actor: site.visitor,
    storage: noStorage,
    version: "1",
    drawing: cv,
    url: "https://x.example/@ada",
    mayDraw: true,
    ...more,
  });
}

Deno.test("answerDrawing() draws on demand and answers 304 to who has it", async () => {
  const site = await test.createTenant();
  const answer = await ask(site);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  assert.match(
    answer.headers.get("content-disposition") ?? "",
    /^inline; filename="tenant-\d+ CV\.pdf"/,
  );
  const bytes = await answer.bytes();
  assert.equal(new TextDecoder().decode(bytes.slice(0, 5)), "%PDF-");
  assert.equal(answer.headers.get("content-length"), String(bytes.length));
  const etag = answer.headers.get("etag") ?? "";
  for (const known of [etag, `"other", W/${etag}`, "*"]) {
    assert.equal((await ask(site, {}, known)).status, 304);
  }
  assert.equal((await ask(site, { version: "2" }, etag)).status, 200);
  const letter: Drawing = { ...cv, paper: "letter" };
  assert.equal((await ask(site, { drawing: letter }, etag)).status, 200);
});

Deno.test("answerDrawing() sends the stored drawing rather than draw", async () => {
  const site = await test.createTenant();
  const bytes = new TextEncoder().encode("stored");
  await storeArtifact(test.as("app_task", { tenantId: site.id }), {
    drawing: cv,
    revision: { version: "1", drawnBy: await drawnBy() },
    name: "Ada Lovelace",
    bytes,
  });
  const answer = await ask(site, { mayDraw: false });
  assert.match(
    answer.headers.get("content-disposition") ?? "",
    /"Ada Lovelace CV\.pdf"/,
  );
  assert.deepEqual(await answer.bytes(), bytes);
});

Deno.test("answerDrawing() asks for patience where only the worker draws", async () => {
  const site = await test.createTenant();
  const answer = await ask(site, { mayDraw: false });
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "5");
  assert.equal(answer.headers.get("cache-control"), "no-store");
});

Deno.test("answerDrawing() knows nothing of a hidden site", async () => {
  const hidden = await test.createTenant({ published: false });
  assert.equal((await ask(hidden)).status, 404);
});

Deno.test("answerDrawing() serves a crowd that asks for the same at once", async () => {
  const site = await test.createTenant();
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => ask(site)),
  );
  assert.ok(answers.every(({ status }) => status === 200));
});

Deno.test("answerDrawing() sends cards as pictures without a file name", async () => {
  const site = await test.createTenant();
  const answer = await ask(site, {
    drawing: { kind: "card", lang: "en", paper: "none" },
  });
  assert.equal(answer.headers.get("content-type"), "image/png");
  assert.equal(answer.headers.get("content-disposition"), null);
});
