/**
 * JSON Resume described once: which field of which section stands in which column.
 *
 * Everything that moves a résumé between document and rows (import, export, difference, commands, the
 * public reading) walks these constants, and SQL takes its identifiers from nowhere else.
 * `docs/decisions/0005-resume-as-rows.md` says why.
 *
 * @module
 */

/** How a field is written: free text, a list of texts, or a text of a certain form. */
export type FieldKind = "text" | "list" | "date" | "uri" | "email";

/** One field of the schema and the column that keeps it. */
export interface Field {
  /** Name in the document. */
  key: string;
  column: string;
  kind: FieldKind;
  /** Prose that may be told in another language; names, dates and addresses are not. */
  translated: boolean;
}

/** Highlights, keywords, courses, roles of one entry: people write five to thirty, lists of tools have a hundred. */
export const MAX_ITEMS = 500;
/** Characters (UTF-16 units) that a text may have. */
export const MAX_TEXT = {
  /** Names, titles, places: what should stand in one line, and now and then is a paragraph. */
  line: 2_000,
  /** A long biography has 5,000; more is a mistake. */
  prose: 20_000,
  /** What browsers and servers agree on. */
  address: 2_000,
  /** Some write whole sentences as keywords. */
  keyword: 1_000,
  /** May be a whole picture, written as a data address; the file's own limit holds. */
  picture: 5_000_000,
};

const PROSE = ["summary", "description", "reference", "highlights"];

/** Which of the lengths holds for a field, or for each item of it. */
export function lengthOf(
  { key, kind }: Pick<Field, "key" | "kind">,
): keyof typeof MAX_TEXT {
  if (kind === "uri") return "address";
  if (key === "image") return "picture";
  if (key === "keywords") return "keyword";
  return PROSE.includes(key) ? "prose" : "line";
}

/** One list of the document and the table that keeps its entries. */
export interface Section {
  key: SectionKey;
  /** The object that holds the list. */
  inside: "document" | "basics";
  table: string;
  fields: readonly Field[];
  /** What makes an entry the same one after an edit: field names, from the surest to the loosest. */
  identity: readonly (readonly string[])[];
  /** Entries have an address of their own. */
  slugged: boolean;
}

/** Describes a field by its name in the document; its column is the same name in snake case. */
export function field(key: string, kind: FieldKind, translated = false): Field {
  const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { key, column, kind, translated };
}

const text = (key: string) => field(key, "text");
const prose = (key: string) => field(key, "text", true);
const list = (key: string) => field(key, "list");
const proseList = (key: string) => field(key, "list", true);
const date = (key: string) => field(key, "date");
const uri = (key: string) => field(key, "uri");

/** The lists of a document, in the order of the official schema, with `basics.profiles` first. */
export const SECTIONS = [
  section(
    "profiles",
    "links",
    [text("network"), text("username"), uri("url")],
    [
      ["network", "username"],
      ["url"],
      ["network"],
    ],
    { inside: "basics" },
  ),
  section("work", "jobs", [
    text("name"),
    text("location"),
    prose("description"),
    prose("position"),
    uri("url"),
    date("startDate"),
    date("endDate"),
    prose("summary"),
    proseList("highlights"),
  ], [["name", "position", "startDate"], ["name", "startDate"], [
    "name",
    "position",
  ]]),
  section("volunteer", "volunteering", [
    text("organization"),
    prose("position"),
    uri("url"),
    date("startDate"),
    date("endDate"),
    prose("summary"),
    proseList("highlights"),
  ], [
    ["organization", "position", "startDate"],
    ["organization", "startDate"],
    [
      "organization",
      "position",
    ],
  ]),
  section("education", "education", [
    text("institution"),
    uri("url"),
    prose("area"),
    prose("studyType"),
    date("startDate"),
    date("endDate"),
    text("score"),
    proseList("courses"),
  ], [["institution", "area", "studyType"], ["institution", "startDate"]]),
  section("awards", "awards", [
    prose("title"),
    date("date"),
    text("awarder"),
    prose("summary"),
  ], [
    ["title", "awarder"],
    ["title"],
  ]),
  section("certificates", "certificates", [
    text("name"),
    date("date"),
    uri("url"),
    text("issuer"),
  ], [
    ["name", "issuer"],
    ["name"],
    ["url"],
  ]),
  section("publications", "publications", [
    text("name"),
    text("publisher"),
    date("releaseDate"),
    uri("url"),
    prose("summary"),
  ], [["name", "publisher"], ["name"], ["url"]]),
  section(
    "skills",
    "skills",
    [prose("name"), prose("level"), list("keywords")],
    [["name"]],
  ),
  section("languages", "languages", [prose("language"), prose("fluency")], [[
    "language",
  ]]),
  section("interests", "interests", [prose("name"), proseList("keywords")], [[
    "name",
  ]]),
  section("references", "testimonials", [text("name"), prose("reference")], [[
    "name",
  ]]),
  section(
    "projects",
    "projects",
    [
      prose("name"),
      prose("description"),
      proseList("highlights"),
      list("keywords"),
      date("startDate"),
      date("endDate"),
      uri("url"),
      proseList("roles"),
      text("entity"),
      prose("type"),
    ],
    [["name", "entity"], ["name"], ["url"]],
    { slugged: true },
  ),
] as const satisfies readonly Section[];

/** Names of the lists; `profiles` are the accounts in `basics.profiles`. */
export type SectionKey =
  | "profiles"
  | "work"
  | "volunteer"
  | "education"
  | "awards"
  | "certificates"
  | "publications"
  | "skills"
  | "languages"
  | "interests"
  | "references"
  | "projects";

/** Finds a section by its name in the document. */
export function sectionOf(key: SectionKey): Section {
  const found = SECTIONS.find((section) => section.key === key);
  if (!found) throw new TypeError(`Cannot find section: ${key}`);
  return found;
}

/** One thing that is wrong with a document, and where. */
export interface Problem {
  /** Which rule was broken; stable, so that an interface can say it in the reader's language. */
  code: string;
  /** Finer than the code where there is more to say: the kind that was wanted, or the parser's name of the mistake. */
  detail?: string;
  /** Where in the document, e.g. `$.work[0].startDate`. */
  path: string;
  /** First line is 1. */
  line: number;
  /** First column is 1, counted in UTF-16 units as editors do. */
  column: number;
  /** What is wrong, in English. */
  message: string;
}

function section<Key extends SectionKey>(
  key: Key,
  table: string,
  fields: readonly Field[],
  identity: readonly (readonly string[])[],
  { inside = "document", slugged = false }: {
    inside?: "document" | "basics";
    slugged?: boolean;
  } = {},
) {
  return { key, inside, table, fields, identity, slugged };
}
