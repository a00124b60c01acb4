/**
 * What may stand in a column: samples by type, the words that a check names, and hints where neither can know.
 *
 * @module
 */
import type { Column, Table } from "./catalog.ts";
import { textFor } from "./patterns.ts";

/** Chance that is the same in every run (mulberry32), so that a failure comes again. */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

/** For columns whose checks tell too little: `table.column` to samples; `#` is a number. */
const hints: Record<string, string[]> = {
  "assistant.answer_parts.citations": ["[{}]"],
  "platform.hosts.host": ["host-#.example"],
  // of no permission, or those in the cast would lose it
  "platform.tenant_slices.slice": ["zza", "zzb", "zzc", "zzd"],
  // a day that has a partition
  "portfolio.visit_events.day": ["today"],
};

/** Samples of a type as text; `#` becomes a number that no other row has. */
const samples: Record<string, string[]> = {
  text: [
    "sample-#",
    "sample",
    "en",
    "es",
    "a@b####.example",
    "https://####.example/",
    "host-#.example",
    "platform.sample.read",
    "sample.####",
    "Europe/Madrid",
    "EUR",
    "1.0.####",
    "+34600########",
    "00000000000000000000000000000000000000000000000000000000########",
    "000000########",
    "########",
    "0000-0000-####",
    "aes256:########",
    "/dashboard",
  ],
  integer: ["#", "0", "1", "10", "45", "60", "100", "1000"],
  numeric: ["0", "1", "0.5", "100"],
  boolean: ["true", "false"],
  "timestamp with time zone": [
    "2026-01-01T00:00:00.####Z",
    "2999-01-01T00:00:00.####Z",
  ],
  date: ["2026-01-01", "2999-01-01"],
  time: ["10:00"],
  interval: ["1 day", "1 hour"],
  json: ["{}", "[]", '{"sample": 1}', '"text"'],
  bytea: [
    "\\x000000000000000000000000000000000000000000000000000000000000####",
    "\\x000000000000000000000000####",
    "\\x00000000000000000000000000####",
    "\\x####",
    "\\x0000000000000000000000000000####",
    "\\x00",
  ],
  inet: ["192.0.2.1"],
  uuid: [],
  "extensions.vector": ["[#]"],
};

const families: Record<string, string> = {
  smallint: "integer",
  bigint: "integer",
  real: "numeric",
  "double precision": "numeric",
  jsonb: "json",
  "character varying": "text",
  citext: "text",
  "timestamp without time zone": "timestamp with time zone",
  "time without time zone": "time",
};

/** Candidates for a column; `#` stands for digits yet to be filled in. */
export function candidates(table: Table, column: Column): string[] {
  const whole = table.partition
    ? table.name.replace(/_\d{8}$/, "")
    : table.name;
  const hinted = hints[`${whole}.${column.name}`];
  if (hinted) return hinted;
  if (column.labels.length > 0) return column.labels;
  const element = column.type.match(/^(.+)\[\]$/)?.[1];
  if (element) {
    const words = namedInChecks(table, column);
    return ["{}", ...words.map((word) => `{"${word}"}`), "{sample}"].filter((
      text,
    ) => familyOf(element) === "text" || text === "{}");
  }
  const family = familyOf(column.type);
  const known = samples[family];
  if (!known) {
    if (column.hasDefault || !column.required) return [];
    throw new Error(
      `Cannot make rows: no sample for ${table.name}.${column.name} of type ${column.type}; add one to values.ts`,
    );
  }
  const long = lengthsInChecks(table, column);
  if (family === "bytea") {
    return [...long.map((bytes) => `\\x${digits(bytes * 2)}`), ...known];
  }
  if (family === "text") {
    const made = textsForPatterns(table, column);
    if (made.length > 0 || long.length > 0) {
      return [
        ...namedInChecks(table, column),
        ...known,
        ...long.map(digits),
        ...made,
      ];
    }
  }
  const named = namedInChecks(table, column);
  // what a check lists is what the column is for; samples would only be refused
  const listed = named.length > 0 && /text|integer/.test(family);
  return listed ? [...named, ...known] : known;
}

/** Fills the digits of a candidate. */
export function fill(candidate: string, count: number): string {
  return candidate.replaceAll(
    /#+/g,
    (run) =>
      run.length === 1
        ? String(count)
        : String(count % 10 ** run.length).padStart(run.length, "0"),
  );
}

/** Texts for the patterns of the column's checks. */
function textsForPatterns({ checks }: Table, { name }: Column): string[] {
  const chance = seededChance(1);
  return checks
    .filter(({ columns }) => columns.includes(name))
    .flatMap(({ expression }) => [
      ...expression.matchAll(/~ '((?:[^']|'')+)'::text/g),
    ])
    .flatMap(([, pattern = ""]) =>
      Array.from({ length: 24 }, () => textFor(pattern, chance))
    );
}

/** A text of so many characters that no other row has. */
function digits(length: number): string {
  return "#".repeat(Math.min(4, length)).padStart(length, "0");
}

/** Lengths that the column's checks name. */
function lengthsInChecks({ checks }: Table, { name }: Column): number[] {
  const numbers = checks
    .filter(({ columns }) => columns.includes(name))
    .flatMap(({ expression }) => [
      ...expression.matchAll(/length\([^)]*\)[^\d]*(\d+)/g),
    ])
    .map(([, number]) => Number(number));
  return [...new Set(numbers)].filter((number) => number > 1 && number <= 300);
}

/** Texts and numbers that the column's checks name. */
function namedInChecks({ checks }: Table, { name, type }: Column): string[] {
  const found = checks
    .filter(({ columns }) => columns.includes(name))
    .flatMap(({ expression }) =>
      /int|numeric|real|double/.test(type)
        ? [...expression.matchAll(/(?<![\w.'])\d+(?![\w.'])/g)].map((
          [number],
        ) => number)
        : [...expression.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word]) =>
          (word ?? "").replaceAll("''", "'")
        )
    );
  return [...new Set(found)];
}

function familyOf(type: string): string {
  const bare = type.replace(/\(.*?\)/, "");
  return families[bare] ?? bare;
}
