import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { visitor } from "@/lib/platform/db.ts";
import { invalidParts } from "../resume/check.ts";
import { listPublished } from "../posts/pages.ts";
import { getSite } from "../site/queries.ts";
import { DEMOS, plantDemos, removeDemos } from "./commands.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const visitorOf = async (slug: string) => {
  const [row] = await test
    .owner`select id from platform.tenants where slug = ${slug}`;
  return visitor(test.db, row?.id ?? null);
};

Deno.test("DEMOS are valid JSON Resumes, translated entry by entry", () => {
  for (const { document, translation } of DEMOS) {
    assert.deepEqual(invalidParts(document), []);
    for (const [section, texts] of Object.entries(translation.entries)) {
      const list = document[section];
      assert(Array.isArray(list));
      assert.equal(texts.length, list.length, section);
      texts.forEach((fields, at) => {
        for (const [key, text] of Object.entries(fields)) {
          const original: unknown = (list[at] as Record<string, unknown>)[key];
          assert.equal(
            Array.isArray(text),
            Array.isArray(original),
            `${section}[${at}].${key}`,
          );
          if (Array.isArray(text) && Array.isArray(original)) {
            assert.equal(text.length, original.length);
          }
        }
      });
    }
  }
});

Deno.test("plantDemos() makes published sites in two languages without any gap, once", async () => {
  assert.deepEqual(await plantDemos(test.owner), [
    { slug: "lucia", name: "Lucía Robles Ferrer", changed: true },
    { slug: "taller-norte", name: "Taller Norte", changed: true },
  ]);
  assert(!(await plantDemos(test.owner)).some(({ changed }) => changed));
  for (const slug of ["lucia", "taller-norte"]) {
    const site = await getSite(await visitorOf(slug), "en");
    assert(site);
    const {
      profile,
      work,
      education,
      skills,
      projects,
      awards,
      references,
      languages,
    } = site;
    const told = [
      profile,
      ...work,
      ...education,
      ...skills,
      ...projects,
      ...awards,
      ...references,
      ...languages,
    ];
    assert.deepEqual(
      told.flatMap(({ untranslated }) => untranslated),
      [],
      slug,
    );
  }
});

Deno.test("the demo person's skills are named by entries, all keywords included, but for one", async () => {
  for (const lang of ["es", "en"] as const) {
    const site = await getSite(await visitorOf("lucia"), lang);
    assert.deepEqual(
      site?.skills.filter(({ state }) => state === "claimed").map(({ name }) =>
        name
      ),
      ["Rust"],
    );
    const unnamed = site?.skills.flatMap(({ keywords }) => keywords).filter((
      { evidence },
    ) => evidence.length === 0);
    assert.deepEqual(unnamed, []);
  }
});

Deno.test("the demo person has two posts, one of them in English with a Spanish draft", async () => {
  const lucia = await visitorOf("lucia");
  const titles = async (lang: string) =>
    (await listPublished(lucia, { lang })).posts.map(({ lang, title }) =>
      `${lang} ${title}`
    );
  assert.deepEqual(await titles("es"), [
    "en In praise of boring migrations",
    "es Lecturas que llegan tarde",
  ]);
  assert.deepEqual(await titles("en"), [
    "en In praise of boring migrations",
    "en Readings that arrive late",
  ]);
  const [row] = await test.owner`
    select count(*)::int as drafts from portfolio.post_texts where slug = 'elogio-de-las-migraciones-aburridas'`;
  assert.equal(row?.drafts, 1);
});

Deno.test("removeDemos() removes the demo sites and nothing else", async () => {
  const { slug } = await test.createTenant({ slug: "real" });
  assert.deepEqual(await removeDemos(test.owner), ["lucia", "taller-norte"]);
  assert.deepEqual(await removeDemos(test.owner), []);
  const left = await test.owner`select slug from platform.tenants`;
  assert.deepEqual(left.map((row) => row.slug), [slug]);
});

Deno.test("plantDemos() leaves a real site alone that has a demo's address", async () => {
  await test.createTenant({ slug: "lucia" });
  await assert.rejects(plantDemos(test.owner), { code: "conflict" });
});
