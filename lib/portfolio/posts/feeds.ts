/**
 * Feeds of posts: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org/version/1.1); pure.
 *
 * @module
 */
import { absoluteLinks } from "@/lib/platform/markdown/absolute.ts";
import type { PostLang, PostSummary } from "./schema.ts";

/** What a feed is made of. */
export interface Feed {
  title: string;
  /** How the site describes itself. */
  subtitle: string;
  author: string;
  lang: PostLang;
  /** Absolute addresses. */
  urls: {
    home: string;
    /** The list of posts. */
    posts: string;
    atom: string;
    json: string;
    post(slug: string): string;
  };
  /** When the site changed last, for a feed without posts. */
  updatedAt: string;
  posts: (PostSummary & { html: string })[];
}

/** The feed as Atom. */
export function atomFeed(feed: Feed): string {
  const { urls, posts } = feed;
  const newest = posts.map(({ updatedAt }) => updatedAt).sort().at(-1);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}" xml:base="${
      escapeXml(urls.posts)
    }">`,
    `<id>${escapeXml(urls.atom)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `<updated>${newest ?? feed.updatedAt}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name><uri>${
      escapeXml(urls.home)
    }</uri></author>`,
    link("self", urls.atom, "application/atom+xml"),
    link("alternate", urls.posts, "text/html"),
    link("alternate", urls.json, "application/feed+json"),
    ...posts.map((post) => entry(feed, post)),
    `</feed>\n`,
  ].join("\n");
}

function entry({ urls, lang }: Feed, post: Feed["posts"][number]): string {
  return [
    `<entry xml:lang="${lang}">`,
    `<id>urn:uuid:${post.id}</id>`,
    `<title>${escapeXml(post.title)}</title>`,
    link("alternate", urls.post(post.slug), "text/html"),
    ...post.canonical === null ? [] : [link("via", post.canonical)],
    `<published>${post.publishedAt}</published>`,
    `<updated>${post.updatedAt}</updated>`,
    ...post.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    ...post.summary === ""
      ? []
      : [`<summary>${escapeXml(post.summary)}</summary>`],
    `<content type="html">${escapeXml(absolute(post, urls))}</content>`,
    `</entry>`,
  ].join("\n");
}

function link(rel: string, href: string, type?: string): string {
  const kind = type === undefined ? "" : ` type="${type}"`;
  return `<link rel="${rel}"${kind} href="${escapeXml(href)}"/>`;
}

/** The feed as JSON Feed. */
export function jsonFeed(feed: Feed): object {
  const { urls, lang } = feed;
  const authors = [{ name: feed.author, url: urls.home }];
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: urls.posts,
    feed_url: urls.json,
    description: feed.subtitle,
    language: lang,
    authors,
    items: feed.posts.map((post) => ({
      id: `urn:uuid:${post.id}`,
      url: urls.post(post.slug),
      ...post.canonical === null ? {} : { external_url: post.canonical },
      title: post.title,
      content_html: absolute(post, urls),
      ...post.summary === "" ? {} : { summary: post.summary },
      date_published: post.publishedAt,
      date_modified: post.updatedAt,
      ...post.tags.length === 0 ? {} : { tags: post.tags },
      authors,
      language: lang,
    })),
  };
}

/** Readers show a text elsewhere: what leads within the page or the site names all of its address. */
function absolute(
  { html, slug }: Feed["posts"][number],
  { post }: Feed["urls"],
): string {
  return absoluteLinks(html, post(slug));
}

/** For texts and attributes; what XML cannot carry at all is left out. */
function escapeXml(text: string): string {
  return text.toWellFormed().replace(UNSAYABLE, "").replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** XML 1.0, 2.2: no control characters besides tab and line ends. */
// deno-lint-ignore no-control-regex -- these are the ones
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
