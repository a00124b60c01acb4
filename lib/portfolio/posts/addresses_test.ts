import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { findRenamed } from "./addresses.ts";
import {
  createPost,
  publishPost,
  removePost,
  restorePost,
  saveText,
  unpublishPost,
} from "./commands.ts";
import { getPublished } from "./pages.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const text = { title: "Graphs", markdown: "What they are for." };

Deno.test("the address that a post had leads to where it is now, in its language, for its site alone", async () => {
  const { owner, visitor } = await test.createTenant();
  const other = await test.createTenant();
  const now = (slug: string, lang = "en", who = visitor) =>
    findRenamed(who, { lang, slug });
  const { id } = await createPost(owner, { ...text, lang: "en", slug: "one" });
  await publishPost(owner, { id, lang: "en" });
  let revision = 1;
  const rename = async (slug: string) => {
    await saveText(owner, { ...text, id, lang: "en", revision, slug });
    revision++;
    assert.equal(
      (await getPublished(visitor, { lang: "en", slug }))?.slug,
      undefined,
      "only what is published is renamed",
    );
    await publishPost(owner, { id, lang: "en" });
  };
  assert.equal(await now("one"), null);
  await rename("two");
  await rename("three");
  for (const slug of ["one", "two"]) {
    assert.equal(await now(slug), "three");
    assert.equal(await now(slug, "es"), "three", "it is all that there is");
    assert.equal(await now(slug, "en", other.visitor), null);
  }
  assert.equal(await now("never"), null);

  // another post had the same name in another language
  const { id: spanish } = await createPost(owner, {
    ...text,
    lang: "es",
    slug: "one",
  });
  await publishPost(owner, { id: spanish, lang: "es" });
  await saveText(owner, {
    ...text,
    id: spanish,
    lang: "es",
    revision: 1,
    slug: "uno",
  });
  await publishPost(owner, { id: spanish, lang: "es" });
  assert.equal(await now("one", "es"), "uno");
  assert.equal(await now("one", "en"), "three");

  await unpublishPost(owner, { id, lang: "en" });
  assert.equal(await now("two"), null, "nothing leads to what is not shown");
  await publishPost(owner, { id, lang: "en" });
  await removePost(owner, { id });
  assert.equal(await now("two"), null);
  await restorePost(owner, { id });
  assert.equal(await now("two"), "three");
});

Deno.test("an address belongs to the post that uses it now", async () => {
  const { owner, visitor } = await test.createTenant();
  const { id } = await createPost(owner, { ...text, lang: "en", slug: "one" });
  await publishPost(owner, { id, lang: "en" });
  const save = (revision: number, slug: string) =>
    saveText(owner, { ...text, id, lang: "en", revision, slug });
  await save(1, "two");
  await publishPost(owner, { id, lang: "en" });
  const { id: next } = await createPost(owner, {
    ...text,
    lang: "en",
    slug: "one",
  });
  await publishPost(owner, { id: next, lang: "en" });
  const found = await getPublished(visitor, { lang: "en", slug: "one" });
  assert.equal(found?.postId, next);
  assert.equal(await findRenamed(visitor, { lang: "en", slug: "one" }), null);

  // there and back again
  await save(2, "three");
  await publishPost(owner, { id, lang: "en" });
  await save(3, "two");
  await publishPost(owner, { id, lang: "en" });
  assert.equal(await findRenamed(visitor, { lang: "en", slug: "two" }), null);
  assert.equal(
    await findRenamed(visitor, { lang: "en", slug: "three" }),
    "two",
  );
});
