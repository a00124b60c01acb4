/**
 * Tables as text, with quoted commas and new lines, and whatever stands above the names of the columns.
 *
 * @module
 */
import type { JsonObject } from "../json.ts";
import { CannotRead } from "./found.ts";
import { decode } from "./text.ts";

/** The longest list of a person's own, skills, has some hundred rows. */
const MAX_ROWS = 5_000;
/** A description of 20,000 characters is the longest that a résumé takes; the parser's time grows with the square. */
const MAX_ROW_CHARS = 100_000;

/** The rows by the names of their columns; a name that stands twice gets a number. */
export async function readCsv(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
): Promise<JsonObject[]> {
  const { parse } = await import("csv-parse/sync");
  let rows: string[][];
  try {
    rows = parse(withoutNotes(decode(bytes)), {
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_CHARS,
      to: MAX_ROWS + 2,
    });
  } catch {
    throw new CannotRead("csv", "is no table that can be read", path);
  }
  const [names = [], ...lines] = rows;
  if (lines.length > MAX_ROWS) {
    throw new CannotRead("csv_rows", `has more than ${MAX_ROWS} rows`, path);
  }
  const columns = unique(names.map((name) => name.trim()));
  return lines.map((line) =>
    Object.fromEntries(
      line.flatMap((text, at) =>
        text === "" ? [] : [[columns[at] ?? `column ${at + 1}`, text]]
      ),
    )
  );
}

/** Some tables of LinkedIn begin with notes, which an empty line ends. */
function withoutNotes(text: string): string {
  return /^"?notes:/i.test(text) ? text.replace(/^[\s\S]*?\n\s*\n/, "") : text;
}

function unique(names: string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const base = name || `column ${at + 1}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base} ${count}`;
  });
}
