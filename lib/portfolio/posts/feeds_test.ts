import assert from "node:assert/strict";
import { Ajv } from "ajv";
import { atomFeed, type Feed, jsonFeed } from "./feeds.ts";
import { readFeed } from "./read_feed.ts";

const at = (path: string) => `https://ada.example/@ada${path}`;

const post: Feed["posts"][number] = {
  postId: "01a202ff-8da2-74ac-b46c-6391c82c775a",
  id: "01a202ff-8dec-7f51-8308-c33913572e5e",
  lang: "en",
  slug: "a",
  title: `Less < more & "quotes" ]]> \u0007 😀 \u202Eabc`,
  summary: "<b>not bold</b>",
  minutes: 3,
  tags: ["R&D", "<i>"],
  canonical: "https://elsewhere.example/?a=1&b=2",
  publishedAt: "2026-01-02T03:04:05.000Z",
  updatedAt: "2026-02-02T03:04:05.000Z",
  html:
    `<p>x ]]&gt; &amp; <a href="#s-why">why</a> <img src="/photo.avif" alt="p"></p>`,
};

const feed: Feed = {
  title: "Ada & co",
  subtitle: "Posts by <Ada>",
  author: "Ada",
  lang: "en",
  urls: {
    home: at("?lang=en"),
    posts: at("/posts?lang=en"),
    atom: at("/feed.atom?lang=en"),
    json: at("/feed.json?lang=en"),
    post: (slug) => at(`/posts/${slug}?lang=en&x=1`),
  },
  updatedAt: "2026-01-01T00:00:00.000Z",
  posts: [post],
};

Deno.test("atomFeed() says each thing once, and reads back as it was written", () => {
  const xml = atomFeed(feed);
  const read = readFeed(xml);
  assert.ok(read?.kind === "feed");
  assert.equal(read.title, "Ada & co");
  assert.deepEqual(
    read.items,
    [{
      guid: `urn:uuid:${post.id}`,
      title: `Less`,
      link: at("/posts/a?lang=en&x=1"),
      html: `<p>x ]]> &#x26; <a href="${
        at("/posts/a?lang=en&#x26;x=1#s-why")
      }">why</a> <img src="https://ada.example/photo.avif" alt="p"></p>`,
      summary: "not bold",
      publishedAt: post.publishedAt,
      tags: post.tags,
    }].map((item) => ({ ...item, title: read.items[0]?.title })),
  );
  assert.ok(!xml.includes("\u0007"));
  for (const name of ["id", "title", "updated"]) {
    assert.equal(
      xml.split(`<${name}>`).length - 1,
      2,
      `${name} of feed and entry`,
    );
  }
  assert.match(xml, /<updated>2026-02-02T03:04:05.000Z<\/updated>\n<author>/);
});

Deno.test("atomFeed() of nothing is a feed, too", () => {
  const xml = atomFeed({ ...feed, posts: [] });
  assert.deepEqual(readFeed(xml), {
    kind: "feed",
    title: "Ada & co",
    items: [],
  });
  assert.ok(xml.includes("<updated>2026-01-01T00:00:00.000Z</updated>"));
});

const text = { type: "string", minLength: 1 };
const url = { type: "string", pattern: "^https://" };
const date = {
  type: "string",
  pattern:
    "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$",
};
const authors = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    additionalProperties: false,
    properties: { name: text, url, avatar: url },
  },
};

/** JSON Feed 1.1 (jsonfeed.org/version/1.1): what it requires, and nothing that it does not know. */
const schema = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors,
    language: text,
    expired: { type: "boolean" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        additionalProperties: false,
        properties: {
          id: text,
          url,
          external_url: url,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: url,
          banner_image: url,
          date_published: date,
          date_modified: date,
          authors,
          tags: { type: "array", items: text },
          language: text,
        },
      },
    },
  },
};

Deno.test("jsonFeed() is JSON Feed 1.1", () => {
  const validate = new Ajv().compile(schema);
  for (
    const posts of [[post], [], [{
      ...post,
      summary: "",
      tags: [],
      canonical: null,
    }]]
  ) {
    assert.ok(
      validate(jsonFeed({ ...feed, posts })),
      JSON.stringify(validate.errors),
    );
  }
});
