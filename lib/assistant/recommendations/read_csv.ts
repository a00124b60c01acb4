/**
 * Postings of a table: a row each, below a row of names in Spanish or English.
 *
 * @module
 */
import { langOfText } from "../text/language.ts";
import { fold } from "../text/words.ts";
import { type MarketProblem, Unreadable } from "./read_problem.ts";
import { postingOf } from "./read_posting.ts";
import { MAX_POSTINGS, MAX_TEXT, type Posting } from "./schema.ts";

/** What a column may be called. */
const COLUMNS = {
  title: ["title", "titulo", "puesto", "position", "job title"],
  company: ["company", "empresa", "employer"],
  location: ["location", "lugar", "ubicacion", "place"],
  lang: ["lang", "language", "idioma", "lengua"],
  text: ["text", "texto", "description", "descripcion"],
  date: ["date", "fecha", "posted"],
} as const;

type Column = keyof typeof COLUMNS;

/** A row with where it begins. */
interface Row {
  record: string[];
  info: { lines: number };
}

/** Reads a table; semicolons and tabs part columns as well as commas do. */
export async function csvPostings(text: string): Promise<Posting[]> {
  const { parse } = await import("csv-parse/sync");
  let rows: Row[];
  try {
    // the types do not know what `info` does to a row
    rows = parse(text, {
      bom: true,
      info: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: 4 * MAX_TEXT,
      to: MAX_POSTINGS + 2,
    }) as unknown as Row[];
  } catch (error) {
    const { lines } = Object(error);
    throw new Unreadable([{
      code: "csv",
      line: typeof lines === "number" ? lines : null,
    }]);
  }
  const [head, ...body] = rows;
  const columns = columnsOf(head?.record ?? []);
  const problems: MarketProblem[] = [];
  const around = langOfText(text);
  const postings = body.flatMap(({ record, info }) => {
    const line = info.lines - breaksIn(record);
    const given = Object.fromEntries(
      columns.flatMap((column, at) =>
        column && record[at]?.trim() ? [[column, record[at]]] : []
      ),
    );
    const { posting, fields } = postingOf(given, around);
    for (const field of fields) problems.push({ code: "field", line, field });
    return posting ? [posting] : [];
  });
  if (problems.length > 0) throw new Unreadable(problems);
  return postings;
}

function delimiterOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) =>
    count(sign) > count(best) ? sign : best
  );
}

/** A quoted cell may have lines of its own; the parser tells where a row ends. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

function columnsOf(names: readonly string[]): (Column | null)[] {
  const problems: MarketProblem[] = [];
  const columns = names.map((name): Column | null => {
    const folded = fold(name).trim();
    const found = Object.entries(COLUMNS).find(([, all]) =>
      all.some((one) => one === folded)
    );
    if (found) return found[0] as Column; // a key of the same object
    if (folded !== "") {
      problems.push({ code: "unknown_column", line: 1, field: name.trim() });
    }
    return null;
  });
  // a name that nobody knows is often one that is misspelt
  if (!columns.includes("title")) {
    throw new Unreadable([{ code: "no_title_column", line: 1 }, ...problems]);
  }
  if (!columns.includes("text")) {
    throw new Unreadable([{ code: "no_text_column", line: 1 }, ...problems]);
  }
  return columns;
}
