import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { visitor } from "@/lib/platform/db.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { testDb } from "@/tests/support/db.ts";
import { type Question, readQuestions } from "@/tools/eval/set.ts";
import { plantTenants } from "@/tools/eval/tenants.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

const test = await testDb();
Deno.test.afterAll(() => test.close());

/** Folders of questions, with how many each of their parts has at least. */
const SETS = [
  { folder: HERE, parts: { dev: 75, held_out: 75 } },
  { folder: `${HERE}/blind_d`, parts: { blind_d: 120 } },
  { folder: `${HERE}/blind_e`, parts: { blind_e: 120 } },
];

const count = (questions: Question[], isSo: (one: Question) => boolean) =>
  questions.filter(isSo).length;

const seen = new Map<string, string>();

for (const { folder, parts } of SETS) {
  const set = folder.slice(HERE.lastIndexOf("/") + 1);
  const all = await readQuestions(folder);

  Deno.test(`${set}: the questions are enough, a third without an answer`, async () => {
    for (const [name, least] of Object.entries(parts)) {
      const part = await readQuestions(folder, name);
      ok(part.length >= least, `${name}: ${part.length}`);
      const isLate = ({ kind }: Question) => kind === "unanswerable";
      const share = count(part, isLate) / part.length;
      ok(share > 0.32 && share < 0.36, `${name} unanswerable: ${share}`);
      const spanish = count(part, ({ lang }) => lang === "es") / part.length;
      ok(spanish > 0.45 && spanish < 0.55, `${name} Spanish: ${spanish}`);
      for (const kind of ["small_talk", "out_of_scope"]) {
        ok(count(part, (one) => one.kind === kind) >= 4, `${name} ${kind}`);
      }
    }
    const sum = await Promise.all(
      Object.keys(parts).map((name) => readQuestions(folder, name)),
    );
    strictEqual(all.length, sum.flat().length);
  });

  Deno.test(`${set}: nothing is asked twice, in whatever spelling, in no other set either`, () => {
    const plain = ({ tenant, question }: Question) =>
      `${tenant}: ${
        question.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, " ")
          .trim()
      }`;
    const twice = all.filter((one) => {
      const before = seen.get(plain(one));
      seen.set(plain(one), one.id);
      return before;
    });
    deepStrictEqual(twice.map(({ id }) => id), []);
  });

  Deno.test(`${set}: each tenant is asked in both languages, with and without an answer`, async () => {
    for (const { slug } of await plantTenants(test.owner, folder)) {
      for (const lang of ["es", "en"]) {
        for (const kind of ["answerable", "unanswerable"]) {
          const isSo = (one: Question) =>
            one.tenant === slug && one.lang === lang && one.kind === kind;
          ok(count(all, isSo) >= 2, `${slug} ${lang} ${kind}`);
        }
      }
    }
  });

  Deno.test(`${set}: what is expected stands in what the tenant publishes, byte by byte`, async () => {
    const tenants = await plantTenants(test.owner, folder);
    const published = new Map<string, string[]>();
    for (const { slug, id, languages } of tenants) {
      const sites = await Promise.all(
        languages.map((lang) => getSite(visitor(test.db, id), lang)),
      );
      published.set(slug, textsIn(sites));
    }
    const missing = all.flatMap(({ id, tenant, expect }) => {
      const texts = published.get(tenant);
      ok(texts && texts.length > 20, `${id}: ${tenant} publishes something`);
      return expect.filter((quote) =>
        !texts.some((text) => text.includes(quote))
      )
        .map((quote) => `${id}: ${quote}`);
    });
    deepStrictEqual(missing, []);
  });

  Deno.test(`${set}: a telephone number that is asked for is not among what is published`, async () => {
    for (const { slug, id } of await plantTenants(test.owner, folder)) {
      const texts = textsIn(await getSite(visitor(test.db, id), "en"))
        .filter((text) => !MADE.test(text)).join("\n");
      ok(texts.includes("@"), `${slug}: its address is`);
      ok(!/600 0[01]0|555|300 010|7700 900|910 0166/.test(texts), slug);
    }
  });
}

/** Ids, hashes and moments, which chance and the clock give any digits. */
const MADE = /[0-9a-f-]{32}|^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
