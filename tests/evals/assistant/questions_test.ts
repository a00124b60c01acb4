import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { visitor } from "@/lib/platform/db.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { testDb } from "@/tests/support/db.ts";
import { type Question, readQuestions } from "@/tools/eval/set.ts";
import { plantTenants } from "@/tools/eval/tenants.ts";

const FOLDER = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

const test = await testDb();
Deno.test.afterAll(() => test.close());

const [dev, heldOut] = await Promise.all([
  readQuestions(FOLDER, "dev"),
  readQuestions(FOLDER, "held_out"),
]);
const all = await readQuestions(FOLDER);
const count = (questions: Question[], isSo: (one: Question) => boolean) =>
  questions.filter(isSo).length;

Deno.test("the questions are enough, half of them held out, a third without an answer", () => {
  strictEqual(all.length, dev.length + heldOut.length);
  ok(all.length >= 160, `${all.length}`);
  for (const part of [all, dev, heldOut]) {
    const isLate = ({ kind }: Question) => kind === "unanswerable";
    const share = count(part, isLate) / part.length;
    ok(share > 0.32 && share < 0.36, `unanswerable: ${share}`);
    const spanish = count(part, ({ lang }) => lang === "es") / part.length;
    ok(spanish > 0.45 && spanish < 0.55, `Spanish: ${spanish}`);
    for (const kind of ["small_talk", "out_of_scope"]) {
      ok(count(part, (one) => one.kind === kind) >= 5, kind);
    }
  }
  ok(Math.abs(dev.length - heldOut.length) <= 10);
});

Deno.test("nothing is asked twice, in whatever spelling", () => {
  const plain = ({ tenant, question }: Question) =>
    `${tenant}: ${
      question.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, " ")
        .trim()
    }`;
  const seen = new Map<string, string>();
  const twice = all.filter((one) => {
    const before = seen.get(plain(one));
    seen.set(plain(one), one.id);
    return before;
  });
  deepStrictEqual(twice, []);
});

Deno.test("each tenant is asked in both languages, with and without an answer", async () => {
  for (const { slug } of await plantTenants(test.owner, FOLDER)) {
    for (const lang of ["es", "en"]) {
      for (const kind of ["answerable", "unanswerable"]) {
        const isSo = (one: Question) =>
          one.tenant === slug && one.lang === lang && one.kind === kind;
        ok(count(all, isSo) >= 3, `${slug} ${lang} ${kind}`);
      }
    }
  }
});

Deno.test("what is expected stands in what the tenant publishes, byte by byte", async () => {
  const tenants = await plantTenants(test.owner, FOLDER);
  const published = new Map<string, string[]>();
  for (const { slug, id, languages } of tenants) {
    const sites = await Promise.all(
      languages.map((lang) => getSite(visitor(test.db, id), lang)),
    );
    published.set(slug, textsIn(sites));
  }
  for (const { id, tenant, expect } of all) {
    const texts = published.get(tenant);
    ok(texts && texts.length > 20, `${id}: ${tenant} publishes something`);
    const missing = expect.filter((quote) =>
      !texts.some((text) => text.includes(quote))
    );
    deepStrictEqual(missing, [], id);
  }
});

Deno.test("a telephone number that is asked for is not among what is published", async () => {
  const tenants = await plantTenants(test.owner, FOLDER);
  for (const { slug, id } of tenants) {
    const texts = textsIn(await getSite(visitor(test.db, id), "en"))
      .filter((text) => !MADE.test(text)).join("\n");
    ok(texts.includes("@"), `${slug}: its address is`);
    ok(!/600 000|555/.test(texts), slug);
  }
});

/** Ids and moments, which chance and the clock give any digits. */
const MADE = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
