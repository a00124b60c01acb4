import assert from "node:assert/strict";
import { AppError } from "@/lib/platform/errors.ts";
import { testDb } from "@/tests/support/db.ts";
import { importFeed } from "./import_feed.ts";
import { getPublished, listPublished } from "./pages.ts";
import { getPost, listPosts } from "./queries.ts";
import { type FeedItem, readFeed } from "./read_feed.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const RSS = `<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY x "boom"><!ENTITY y SYSTEM "file:///etc/passwd">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Old blog</title><link>https://old.example/</link>
<item>
  <title>Second &amp;amp; last</title><link>https://old.example/2</link><guid isPermaLink="false">tag:2</guid>
  <pubDate>Tue, 03 Feb 2026 10:00:00 +0100</pubDate><category>Deno</category><category><![CDATA[R&D]]></category>
  <description>Short &lt;b&gt;one&lt;/b&gt;</description>
  <content:encoded><![CDATA[<h1>Hi</h1><p>A <a href="/x">link</a><script>alert(1)</script> <img src="p.png" alt="A picture" onerror="alert(1)"></p><pre><code class="language-ts">const a = "&lt;b>";</code></pre><ul><li>one<ul><li>two</li></ul></li></ul>]]></content:encoded>
</item>
<item><title>First &x; &y;</title><link>https://old.example/1</link><description>Only a &lt;em&gt;description&lt;/em&gt;.</description></item>
<item><title></title><description>No title</description></item>
<item><title>No text</title><guid>tag:none</guid></item>
</channel></rss>`;

const itemsOf = (xml: string): FeedItem[] => {
  const read = readFeed(xml);
  assert.ok(read?.kind === "feed");
  return read.items;
};

Deno.test("readFeed() reads RSS without expanding anything", () => {
  const [second, first] = itemsOf(RSS);
  assert.equal(second?.guid, "tag:2");
  assert.equal(second?.publishedAt, "2026-02-03T09:00:00.000Z");
  assert.deepEqual(second?.tags, ["Deno", "R&D"]);
  assert.equal(second?.summary, "Short one");
  assert.equal(first?.guid, "https://old.example/1");
  assert.ok(!/boom|root:/.test(JSON.stringify(first)));
});

Deno.test("readFeed() reads Atom with XHTML, and lists of feeds", () => {
  const [item] = itemsOf(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:1</id>
    <title type="html">A &lt;i&gt;b&lt;/i&gt;</title><link rel="edit" href="https://a.example/edit"/><link href="https://a.example/1"/>
    <published>2026-01-02T03:04:05Z</published><category term="x"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2 <b>bold</b><br/></p></div></content></entry></feed>`,
  );
  assert.equal(item?.title, "A b");
  assert.equal(item?.link, "https://a.example/1");
  assert.ok(item?.html.includes("<p>1 &lt; 2 <b>bold</b>"), item?.html);
  assert.deepEqual(
    readFeed(
      `<opml version="2.0"><body><outline text="Folder"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline></body></opml>`,
    ),
    { kind: "list", feeds: [{ title: "A", url: "https://a.example/feed" }] },
  );
});

Deno.test("readFeed() refuses what is no feed, and stands what is made to break it", () => {
  for (
    const text of [
      "",
      "hello",
      "<html><body>x</body></html>",
      "{}",
      `<rss>${"<a>".repeat(10_000)}`,
    ]
  ) {
    assert.equal(readFeed(text), null, text.slice(0, 20));
  }
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${
    Array.from({ length: 20 }, (_, at) =>
      `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join("")
  }]><rss><channel><item><title>&a19;</title><description>&a19;</description></item></channel></rss>`;
  const [item] = itemsOf(laughs);
  assert.ok((item?.title.length ?? 0) < 20);
  assert.equal(
    itemsOf(
      `<rss><channel>${
        "<item><title>x</title></item>".repeat(5_000)
      }</channel></rss>`,
    ).length,
    300,
  );
});

Deno.test("importFeed() brings posts in as drafts or published, each once", async () => {
  const { owner, visitor } = await test.createTenant();
  const items = itemsOf(RSS);
  const choice = { lang: "en", published: true } as const;
  assert.deepEqual(await importFeed(owner, items, choice), {
    added: 2,
    known: 0,
    lost: 2,
  });
  assert.deepEqual(await importFeed(owner, items, choice), {
    added: 0,
    known: 2,
    lost: 2,
  });
  const { posts } = await listPublished(visitor, { lang: "en" });
  assert.ok(
    posts.some(({ title, publishedAt, canonical }) =>
      title === "Second & last" && publishedAt === "2026-02-03T09:00:00.000Z" &&
      canonical === "https://old.example/2"
    ),
    JSON.stringify(posts),
  );
  const article = await getPublished(visitor, {
    lang: "en",
    slug: "second-last",
  });
  for (
    const part of [
      `<a href="https://old.example/x"`,
      `<a href="https://old.example/p.png"`,
      ">A picture</a>",
      "code-word",
      "<li>two</li>",
    ]
  ) {
    assert.ok(article?.html.includes(part), `${part} in ${article?.html}`);
  }
  assert.ok(!/<script|onerror|alert/.test(article?.html ?? "alert"));

  const drafts = await test.createTenant();
  await importFeed(drafts.owner, items, { ...choice, published: false });
  assert.deepEqual(
    (await listPublished(drafts.visitor, { lang: "en" })).posts,
    [],
  );
  const [item] = await listPosts(drafts.owner, {});
  const whole = await getPost(drafts.owner, { id: item?.id });
  assert.match(
    whole?.texts[0]?.markdown ?? "",
    /^# Hi\n\nA \[link\]\(https:\/\/old\.example\/x\)/,
  );
});

Deno.test("importFeed() publishes for nobody who may not publish", async () => {
  const { id } = await test.createTenant();
  const nobody = await test.addMember(id, 10);
  await assert.rejects(
    importFeed(nobody, itemsOf(RSS), { lang: "en", published: true }),
    (error) => error instanceof AppError && error.code === "forbidden",
  );
});

Deno.test("readFeed() reads nothing more of what is nested too deeply", () => {
  // whole, each would take the parser many minutes
  const deep = "<a>".repeat(1_000_000);
  assert.equal(readFeed(`<rss>${deep}`), null);
  const [item] = itemsOf(
    `<rss><channel><item><title>A <![CDATA[b ${deep}]]></title></item></channel></rss>`,
  );
  assert.equal(item?.title, "A b");
});
