/**
 * Reads what others publish: RSS 2.0, Atom (RFC 4287), and lists of feeds (OPML 2.0); pure.
 *
 * The parser knows the five entities of XML and no document type: nothing expands, nothing is fetched.
 *
 * @module
 */
import { Parser } from "htmlparser2";

/** A text of a feed. */
export interface FeedItem {
  /** What the feed calls it, the same each time. */
  guid: string;
  title: string;
  /** Where it stands. */
  link: string | null;
  html: string;
  summary: string;
  /** ISO 8601 in UTC. */
  publishedAt: string | null;
  tags: string[];
}

/** A feed, or a list of feeds. */
export type FeedDocument =
  | { kind: "feed"; title: string; items: FeedItem[] }
  | { kind: "list"; feeds: { title: string; url: string }[] };

/** The newest ones; who has more imports an archive in parts. */
export const MAX_ITEMS = 300;
const MAX_FEEDS = 500;
const MAX_DEPTH = 60;
const MAX_TAGS = 20;

/** Names as feeds write them, without regard to the prefixes that they chose. */
const CONTENT = ["content:encoded", "content", "xhtml:body"];
const SUMMARY = ["description", "summary", "itunes:summary"];
const DATES = ["published", "pubdate", "dc:date", "issued", "updated", "date"];

/**
 * Reads a document.
 *
 * @param text XML of any shape; what is broken in it ends where browsers would end it
 * @returns `null` when it is neither a feed nor a list of feeds
 * @example readFeed(`<rss version="2.0"><channel><item>…`);
 */
export function readFeed(text: string): FeedDocument | null {
  const reader = new Reader();
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  return endsInTime(parser, text) ? reader.document() : null;
}

/** Nothing more is read of what is nested too deeply: the parser's time grows with the square of it. */
class TooDeep extends Error {}

function endsInTime(parser: Parser, text: string): boolean {
  try {
    parser.end(text);
    return true;
  } catch (error) {
    if (error instanceof TooDeep) return false;
    throw error;
  }
}

/** The fields of one item while it is read. */
interface Draft {
  texts: Map<string, string>;
  links: { href: string; rel: string }[];
  tags: string[];
}

class Reader {
  #root: string | null = null;
  #title = "";
  #items: FeedItem[] = [];
  #feeds: { title: string; url: string }[] = [];
  #open: string[] = [];
  #item: Draft | null = null;
  /** The field whose text is being read, and how deep it stands. */
  #field: { name: string; depth: number; isMarkup: boolean } | null = null;
  #text: string[] = [];

  onopentag(given: string, attributes: Record<string, string>): void {
    const name = given.toLowerCase();
    this.#root ??= name;
    this.#open.push(name);
    if (this.#open.length > MAX_DEPTH) throw new TooDeep();
    if (this.#field) {
      // XHTML within Atom: its tags belong to the text
      if (this.#field.isMarkup) this.#text.push(tag(name, attributes));
      return;
    }
    if (name === "outline") return this.#outline(attributes);
    if (name === "item" || name === "entry") {
      this.#item = { texts: new Map(), links: [], tags: [] };
      return;
    }
    if (this.#item) this.#itemField(name, attributes);
    else if (name === "title" && this.#open.length <= 3 && !this.#title) {
      this.#begin(name, false);
    }
  }

  ontext(text: string): void {
    if (!this.#field) return;
    this.#text.push(
      this.#field.isMarkup
        ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
        : text,
    );
  }

  onclosetag(given: string): void {
    const name = given.toLowerCase();
    const depth = this.#open.length;
    this.#open.pop();
    const field = this.#field;
    if (field && depth > field.depth) {
      if (field.isMarkup) this.#text.push(`</${name}>`);
      return;
    }
    if (field) return this.#end(field.name);
    if ((name === "item" || name === "entry") && this.#item) {
      if (this.#items.length < MAX_ITEMS) {
        this.#items.push(itemFrom(this.#item));
      }
      this.#item = null;
    }
  }

  document(): FeedDocument | null {
    switch (this.#root) {
      case "opml":
        return { kind: "list", feeds: this.#feeds };
      case "rss":
      case "feed":
      case "rdf:rdf":
        return { kind: "feed", title: this.#title, items: this.#items };
      default:
        return null;
    }
  }

  #outline({ xmlUrl, xmlurl, title, text }: Record<string, string>): void {
    const url = xmlUrl ?? xmlurl;
    if (url === undefined || this.#feeds.length >= MAX_FEEDS) return;
    this.#feeds.push({ url, title: (title ?? text ?? url).trim() || url });
  }

  #itemField(name: string, attributes: Record<string, string>): void {
    const { href, rel = "alternate", term, type } = attributes;
    if (name === "link" && href !== undefined) {
      this.#item?.links.push({ href, rel });
    } else if (name === "category" && term !== undefined) {
      this.#item?.tags.push(term);
    } else this.#begin(name, type === "xhtml");
  }

  #begin(name: string, isMarkup: boolean): void {
    this.#field = { name, depth: this.#open.length, isMarkup };
    this.#text = [];
  }

  #end(name: string): void {
    const text = this.#text.join("");
    this.#field = null;
    if (!this.#item) this.#title = text.trim();
    else if (name === "category") this.#item.tags.push(text);
    else if (name === "link") {
      this.#item.links.push({ href: text, rel: "alternate" });
    } else if (!this.#item.texts.has(name)) this.#item.texts.set(name, text);
  }
}

function itemFrom({ texts, links, tags }: Draft): FeedItem {
  const first = (names: string[]) =>
    names.map((name) => texts.get(name)?.trim()).find(Boolean) ?? "";
  const permalink = links.find(({ rel }) => rel === "alternate")?.href.trim();
  const content = first(CONTENT);
  const description = first(SUMMARY);
  const guid = first(["guid", "id"]) || permalink || first(["title"]);
  const link = webAddress(permalink) ?? webAddress(guid);
  return {
    guid,
    title: plainText(first(["title"])),
    link,
    html: content || description,
    // a summary that is all there is stands as the text
    summary: content === "" ? "" : plainText(description),
    publishedAt: dateFrom(first(DATES)),
    tags: [...new Set(tags.map((one) => one.trim()).filter(Boolean))]
      .slice(0, MAX_TAGS),
  };
}

function webAddress(text: string | undefined): string | null {
  const url = URL.parse(text ?? "");
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** RFC 822 or RFC 3339; a date that is none, or lies ahead, says nothing. */
function dateFrom(text: string): string | null {
  const at = Date.parse(text);
  return Number.isNaN(at) || at > Date.now() || at < 0
    ? null
    : new Date(at).toISOString();
}

/** Titles and summaries may be HTML; of which only the text counts. */
function plainText(html: string): string {
  const parts: string[] = [];
  let [hidden, open] = [0, 0];
  const isHidden = (name: string) => name === "script" || name === "style";
  const parser = new Parser({
    onopentag(name) {
      if (++open > MAX_DEPTH) throw new TooDeep();
      if (isHidden(name)) hidden++;
    },
    onclosetag(name) {
      open--;
      if (isHidden(name)) hidden--;
    },
    ontext: (text) => void (hidden === 0 && parts.push(text)),
  });
  endsInTime(parser, html); // what stands before is its text
  return parts.join("").replace(/\s+/g, " ").trim();
}

function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    ` ${key}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`
  );
  return `<${name.replace(/^xhtml:/, "")}${written.join("")}>`;
}
