import assert from "node:assert/strict";
import { type Actor, createDb, task } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import {
  createPost,
  publishPost,
  removePost,
  republishPost,
  restorePost,
  restoreText,
  saveText,
  schedulePost,
  unpublishPost,
} from "./commands.ts";
import { getPublished, listForFeed, listPublished, listTags } from "./pages.ts";
import { countPosts, getPost, listFormerTexts, listPosts } from "./queries.ts";
import { publishDue } from "./tasks.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const text = {
  lang: "en",
  title: "Evidence graphs",
  summary: "What a claim stands on.",
  markdown:
    "Evidence, evidence.\n\n## Why\n\nA *claim* <script>alert(1)</script>stands.",
  tags: ["Evidence", "evidence", "Deno"],
};

const code = (wanted: string) => (error: unknown) =>
  error instanceof AppError && error.code === wanted;

const versionOf = async ({ id }: TestTenant) => {
  const [row] = await test
    .owner`select version from platform.tenants where id = ${id}`;
  return Number(row?.version);
};

const eventsOf = async ({ id }: TestTenant) => {
  const rows = await test.owner`
    select name, payload from platform.outbox where tenant_id = ${id} and name like 'portfolio.post.%' order by id`;
  return rows.map(({ name, payload }) => [name.split(".")[2], payload.lang]);
};

const readersSee = async (actor: Actor, lang = "en") =>
  (await listPublished(actor, { lang })).posts.map(({ title, lang }) =>
    `${lang} ${title}`
  );

Deno.test("a post is a draft until it is published, and in its language alone", async () => {
  const tenant = await test.createTenant();
  const { owner, visitor } = tenant;
  const { id } = await createPost(owner, text);
  assert.deepEqual(await readersSee(visitor), []);
  const before = await versionOf(tenant);

  assert.deepEqual(await publishPost(owner, { id, lang: "en" }), {
    slug: "evidence-graphs",
  });
  assert.equal(await versionOf(tenant), before + 1);
  assert.deepEqual(await readersSee(visitor), ["en Evidence graphs"]);
  assert.deepEqual(await readersSee(visitor, "es"), ["en Evidence graphs"]);
  assert.deepEqual(await listForFeed(visitor, { lang: "es" }), []);

  await saveText(owner, {
    ...text,
    id,
    lang: "es",
    revision: 0,
    title: "Grafos de evidencia",
  });
  assert.deepEqual(await readersSee(visitor, "es"), ["en Evidence graphs"]);
  const whole = await getPost(owner, { id });
  assert.deepEqual(whole?.texts.map(({ lang, state }) => [lang, state]), [[
    "en",
    "published",
  ], ["es", "draft"]]);

  await publishPost(owner, { id, lang: "es" });
  assert.deepEqual(await readersSee(visitor, "es"), ["es Grafos de evidencia"]);
  const article = await getPublished(visitor, {
    lang: "en",
    slug: "grafos-de-evidencia",
  });
  assert.deepEqual(article?.others.map(({ lang, slug }) => [lang, slug]), [[
    "en",
    "evidence-graphs",
  ]]);
  assert.ok(
    article?.html.includes('<h2 id="s-why">Why</h2>') &&
      !article.html.includes("<script"),
  );
  assert.deepEqual(
    (await listTags(visitor, {})).map(({ tag, posts }) => [tag, posts]),
    [["Deno", 1], ["evidence", 1]],
  );

  await saveText(owner, {
    ...text,
    id,
    lang: "en",
    revision: 1,
    title: "Not yet",
  });
  await unpublishPost(owner, { id, lang: "en" });
  assert.deepEqual(await readersSee(visitor), ["es Grafos de evidencia"]);
  assert.deepEqual(await eventsOf(tenant), [["published", "en"], [
    "published",
    "es",
  ], ["changed", undefined]]);
  await republishPost(owner, { id, lang: "en" });
  assert.deepEqual(await readersSee(visitor), ["en Evidence graphs"]);
  await unpublishPost(owner, { id, lang: "en" });
  await removePost(owner, { id });
  await restorePost(owner, { id });
  assert.deepEqual(await readersSee(visitor), ["es Grafos de evidencia"]);
});

Deno.test("what is written after publishing stays a draft until it is published again, and its address stays", async () => {
  const { owner, visitor } = await test.createTenant();
  const { id } = await createPost(owner, text);
  await publishPost(owner, { id, lang: "en" });
  await saveText(owner, {
    ...text,
    id,
    revision: 1,
    title: "Graphs of evidence",
  });
  assert.deepEqual(await readersSee(visitor), ["en Evidence graphs"]);
  assert.equal((await getPost(owner, { id }))?.texts[0]?.isAhead, true);
  assert.deepEqual(await publishPost(owner, { id, lang: "en" }), {
    slug: "evidence-graphs",
  });
  assert.deepEqual(await readersSee(visitor), ["en Graphs of evidence"]);
  assert.equal((await getPost(owner, { id }))?.texts[0]?.isAhead, false);
});

Deno.test("a tab that has not seen the newest text does not overwrite it", async () => {
  const { owner } = await test.createTenant();
  const { id } = await createPost(owner, text);
  assert.deepEqual(
    await saveText(owner, { ...text, id, revision: 1, title: "One" }),
    { revision: 2 },
  );
  await assert.rejects(
    saveText(owner, { ...text, id, revision: 1, title: "Two" }),
    code("conflict"),
  );
  await assert.rejects(
    saveText(owner, { ...text, id, revision: 0, title: "Two" }),
    code("conflict"),
  );
  assert.equal((await getPost(owner, { id }))?.texts[0]?.title, "One");
  const former = await listFormerTexts(owner, { id, lang: "en" });
  assert.deepEqual(former.map(({ revision, title }) => [revision, title]), [[
    1,
    "Evidence graphs",
  ]]);
  await restoreText(owner, { id, lang: "en", revision: 1 });
  assert.equal(
    (await getPost(owner, { id }))?.texts[0]?.title,
    "Evidence graphs",
  );
  assert.equal((await listFormerTexts(owner, { id, lang: "en" })).length, 2);
});

Deno.test("a deleted post leaves the site and comes back word for word", async () => {
  const { owner, visitor } = await test.createTenant();
  const { id } = await createPost(owner, text);
  await publishPost(owner, { id, lang: "en" });
  await saveText(owner, { ...text, id, revision: 1, title: "Not yet" });
  await removePost(owner, { id });
  assert.deepEqual(await readersSee(visitor), []);
  assert.equal(
    await getPublished(visitor, { lang: "en", slug: "evidence-graphs" }),
    null,
  );
  assert.equal(await getPost(owner, { id }), null);
  assert.deepEqual(await countPosts(owner, {}), {
    all: 0,
    published: 0,
    scheduled: 0,
    drafts: 0,
    removed: 1,
  });
  await restorePost(owner, { id });
  assert.deepEqual(await readersSee(visitor), ["en Evidence graphs"]);
});

Deno.test("addresses are numbered, and one that was chosen belongs to one post", async () => {
  const { owner } = await test.createTenant();
  const { id } = await createPost(owner, text);
  const other = await createPost(owner, text);
  await publishPost(owner, { id, lang: "en" });
  assert.deepEqual(await publishPost(owner, { id: other.id, lang: "en" }), {
    slug: "evidence-graphs-2",
  });
  await assert.rejects(
    saveText(owner, {
      ...text,
      id: other.id,
      revision: 1,
      slug: "evidence-graphs",
    }),
    code("conflict"),
  );
  const japanese = await createPost(owner, { ...text, title: "証拠のグラフ" });
  assert.deepEqual(await publishPost(owner, { id: japanese.id, lang: "en" }), {
    slug: "post",
  });
});

Deno.test("nothing without a title or a text is published or scheduled", async () => {
  const { owner } = await test.createTenant();
  const { id } = await createPost(owner, {
    ...text,
    title: " ",
    markdown: "\n",
  });
  await assert.rejects(publishPost(owner, { id, lang: "en" }), code("invalid"));
  await assert.rejects(
    publishPost(owner, { id, lang: "es" }),
    code("not_found"),
  );
  await assert.rejects(
    schedulePost(owner, { id, lang: "en", publishAt: "2027-01-01T00:00:00Z" }),
    code("invalid"),
  );
});

/** As one of two workers, each with connections of its own, does at a tick. */
const tick = (db = test.worker) =>
  publishDue.run({
    db,
    actor: task(db, null),
    payload: {},
    key: "portfolio.post.publish_due:1",
    attempt: 1,
    signal: new AbortController().signal,
    once: () => Promise.resolve(true),
    finish: () => Promise.resolve(),
  });

const otherWorker = createDb(
  (events) => test.connect("app_worker_login", 1, events),
  2,
);
Deno.test.afterAll(() => otherWorker.close());

Deno.test("publishDue() publishes what is due, once, in whichever process, also what was missed", async () => {
  const [ada, ben] = [await test.createTenant(), await test.createTenant()];
  const missed = "2026-01-02T03:04:05Z";
  for (const { owner } of [ada, ben]) {
    const { id } = await createPost(owner, text);
    await schedulePost(owner, { id, lang: "en", publishAt: missed });
    await saveText(owner, { ...text, id, lang: "es", revision: 0 });
    await schedulePost(owner, {
      id,
      lang: "es",
      publishAt: "2199-01-01T00:00:00+02:00",
    });
  }
  const empty = await createPost(ada.owner, text);
  await schedulePost(ada.owner, {
    id: empty.id,
    lang: "en",
    publishAt: missed,
  });
  await saveText(ada.owner, { ...text, id: empty.id, revision: 1, title: "" });

  await Promise.all([tick(), tick(otherWorker), tick(otherWorker)]);
  for (const tenant of [ada, ben]) {
    assert.deepEqual(await readersSee(tenant.visitor, "es"), [
      "en Evidence graphs",
    ]);
    assert.deepEqual(await eventsOf(tenant), [["published", "en"]]);
    const [post] = (await listPublished(tenant.visitor, { lang: "en" })).posts;
    assert.equal(post?.publishedAt, "2026-01-02T03:04:05.000Z");
  }
  const items = await listPosts(ada.owner, { show: "scheduled" });
  assert.deepEqual(items.map(({ texts }) => texts.map(({ state }) => state)), [[
    "published",
    "scheduled",
  ]]);
  assert.deepEqual(
    (await getPost(ada.owner, { id: empty.id }))?.texts[0]?.state,
    "draft",
  );
  const version = await versionOf(ada);
  await tick();
  assert.equal(await versionOf(ada), version);
});

Deno.test("a list goes on where it ended, and a post names its neighbours and what is related", async () => {
  const { owner, visitor } = await test.createTenant();
  for (const title of ["One", "Two", "Three", "Four", "Five"]) {
    const { id } = await createPost(owner, {
      ...text,
      title,
      tags: title === "Two" ? [] : ["Evidence"],
      markdown: title,
    });
    await publishPost(owner, { id, lang: "en" });
  }
  const first = await listPublished(visitor, { lang: "en", limit: 2 });
  const second = await listPublished(visitor, {
    lang: "en",
    limit: 2,
    after: first.older,
  });
  const third = await listPublished(visitor, {
    lang: "en",
    limit: 2,
    after: second.older,
  });
  const titles = [first, second, third].map(({ posts }) =>
    posts.map(({ title }) => title)
  );
  assert.deepEqual(titles, [["Five", "Four"], ["Three", "Two"], ["One"]]);
  assert.equal(third.older, null);
  const tagged = await listPublished(visitor, { lang: "en", tag: "evidence" });
  assert.deepEqual(tagged.posts.map(({ title }) => title), [
    "Five",
    "Four",
    "Three",
    "One",
  ]);
  const three = await getPublished(visitor, { lang: "en", slug: "three" });
  assert.deepEqual([three?.newer?.title, three?.older?.title], ["Four", "Two"]);
  assert.deepEqual(three?.related.map(({ title }) => title), [
    "Five",
    "Four",
    "One",
  ]);
});

Deno.test("other tenants, and members without the permission, reach nothing", async () => {
  const { owner, id: tenantId } = await test.createTenant();
  const elsewhere = await test.createTenant();
  const { id } = await createPost(owner, text);
  await publishPost(owner, { id, lang: "en" });
  assert.equal(await getPost(elsewhere.owner, { id }), null);
  await assert.rejects(
    publishPost(elsewhere.owner, { id, lang: "en" }),
    code("not_found"),
  );
  await assert.rejects(removePost(elsewhere.owner, { id }), code("not_found"));
  assert.deepEqual(await readersSee(elsewhere.visitor), []);
  const reader = await test.addMember(tenantId, 10);
  await assert.rejects(getPost(reader, { id }), code("forbidden"));
  await assert.rejects(
    saveText(reader, { ...text, id, revision: 1 }),
    code("forbidden"),
  );
});
