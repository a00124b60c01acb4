/**
 * What the pages about skills and postings say, in both languages.
 *
 * @module
 */
import type { MarketProblemCode } from "@/lib/assistant/recommendations/read_problem.ts";
import type {
  MarketFormat,
  Standing,
} from "@/lib/assistant/recommendations/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { Counted } from "@/components/words/fill.ts";
import { es } from "./skills_words_es.ts";

/** Every word of them. */
export interface SkillsWords {
  title: string;
  lead: string;
  emptyTitle: string;
  emptyText: string;
  import: string;
  sample: string;
  sampleNote: string;
  filter: string;
  filterHelp: string;
  apply: string;
  all: string;
  none: string;
  counted: Counted;
  covered: string;
  unread: Counted;
  todo: string;
  todoText: string;
  nothingToDo: string;
  held: string;
  heldText: string;
  skill: string;
  asked: string;
  why: string;
  askedOf: string;
  last: Counted;
  reasons: Record<Exclude<Standing, "shown">, string> & { kind: string };
  standings: Record<Standing, string>;
  evidence: string;
  edit: string;
  worth: string;
  quotes: string;
  showAll: Counted;
  how: string;
  howText: string[];
  lists: string;
  name: string;
  postings: string;
  since: string;
  formats: Record<MarketFormat, string>;
  remove: string;
  done: {
    imported: string;
    removed: string;
    restored: string;
    gone: string;
    full: string;
  };
  imports: {
    title: string;
    lead: string;
    file: string;
    fileHelp: string;
    drop: string;
    chosen: string;
    paste: string;
    pasteHelp: string;
    read: string;
    preview: Counted;
    previewText: string;
    nameHelp: string;
    keep: string;
    other: string;
    finds: string;
    nothingFound: string;
    more: Counted;
    refused: string;
    line: string;
    noFile: string;
    full: string;
    format: string;
    formatText: string[];
    problems: Record<MarketProblemCode, string>;
  };
}

const en: SkillsWords = {
  title: "Skills",
  lead:
    "What job postings ask for against what you say and show, and what is worth doing first.",
  emptyTitle: "No postings yet",
  emptyText:
    "Collect some postings of the kind of work that you look for, twenty or more, in a table. This page then shows which skills they ask for, in their own words, and what would pay off most.",
  import: "Import postings",
  sample: "Download an example",
  sampleNote: "The example is made up: invented employers, written by us.",
  filter: "Words of the title",
  filterHelp: "For example: backend data",
  apply: "Show",
  all: "All postings",
  none: "No posting has these words in its title.",
  counted: {
    one: "{n} posting counts.",
    other: "{n} postings count.",
  },
  covered: "Of what one of them asks for, you show {share} on average.",
  unread: {
    one: "{n} of them names no skill that we know.",
    other: "{n} of them name no skill that we know.",
  },
  todo: "What would pay off most",
  todoText: "Best first: what closes gaps with little to do.",
  nothingToDo: "You show everything that these postings ask for.",
  held: "Asked for, and you show it",
  heldText: "With what shows it on your site.",
  skill: "Skill",
  asked: "Asked for",
  why: "Why, and what to do",
  askedOf: "{asked} of {n} ({share})",
  last: {
    one: "In {n} posting it is the only thing that you do not show.",
    other: "In {n} postings it is the only thing that you do not show.",
  },
  reasons: {
    said: "You say it and nothing shows it: link a project.",
    unlisted:
      "Something shows it and you do not say it: add it to your skills.",
    near: "You know {near}, which is close to it.",
    kind: "You know {near}, which is a kind of it: say so.",
    lacking: "You neither say it nor show it.",
  },
  standings: {
    shown: "shown",
    said: "only said",
    unlisted: "not said",
    near: "near",
    lacking: "lacking",
  },
  evidence: "Shown by",
  edit: "Your skills",
  worth: "Gain {gain} ÷ effort {effort} = {score}",
  quotes: "Figures, and more of what they say",
  showAll: { one: "Show {n} more", other: "Show {n} more" },
  how: "How this is worked out",
  howText: [
    "Skills are recognised by a list of names in Spanish and English, without a model. What a posting says it does not need is left out.",
    "Gain: each posting is worth 1, shared among the skills that it asks for and you do not show. Two missing skills get one half each.",
    "Effort: 1 to link or list what is there, 1.5 to name what a kind of it proves, 3 to learn what is near, 6 to learn it anew. These numbers are our estimate, not a measurement.",
    "You are read as your draft says it now, published or not.",
  ],
  lists: "Imported lists",
  name: "Name",
  postings: "Postings",
  since: "Imported",
  formats: { csv: "Table", json: "JSON", job_posting: "JobPosting" },
  remove: "Remove",
  done: {
    imported: "The list counts from now on.",
    removed: "The list was removed.",
    restored: "The list is back.",
    gone: "That list is not there any more.",
    full: "There is no room to bring it back: remove another list first.",
  },
  imports: {
    title: "Import postings",
    lead: "You see what was read before anything is kept.",
    file: "File",
    fileHelp: "CSV or JSON, 2 MB and 500 postings at most.",
    drop: "Drop the file here, or choose it",
    chosen: "Chosen:",
    paste: "Or paste it",
    pasteHelp: "The text of such a file.",
    read: "Read it",
    preview: { one: "{n} posting was read", other: "{n} postings were read" },
    previewText: "Nothing is kept yet.",
    nameHelp: "What you want to call this list.",
    keep: "Keep this list",
    other: "Choose another file",
    finds: "Names",
    nothingFound: "no skill that we know",
    more: { one: "and {n} more", other: "and {n} more" },
    refused: "This file cannot be read. Nothing was kept.",
    line: "Line {line}:",
    noFile: "Choose a file or paste its text.",
    full:
      "There is no room for it: your lists may have 1,000 postings and 2,000,000 characters together, and five times that with those that you removed in the last thirty days. Remove a list, or wait until the removed ones are gone for good.",
    format: "What a file looks like",
    formatText: [
      "A table with a first row of names: title and text are needed; company, location, lang (es or en) and date (2026-11-22) are optional. Spanish names work as well: título, texto, empresa, lugar, idioma, fecha.",
      "Or JSON: a list of objects with the same names.",
      "Or JSON-LD: the JobPosting of schema.org that many employers put into their pages, one, a list or an @graph.",
    ],
    problems: {
      empty: "the file is empty",
      too_large: "the file is larger than 2 MB",
      encoding: "the file is not UTF-8; save it as UTF-8",
      csv: "the table breaks off, or a quote is not closed",
      json: "this is not valid JSON",
      no_title_column: "there is no column called title",
      no_text_column: "there is no column called text",
      unknown_column: "the column {field} is not recognised",
      none: "there is no posting in it",
      too_many: "there are more than 500 postings in it",
      field: "{field} is missing, too long or not in the right form",
    },
  },
};

/** The words by language. */
export const skillsWords: Record<Lang, SkillsWords> = { en, es };
