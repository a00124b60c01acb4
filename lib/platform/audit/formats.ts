/**
 * Entries as files: one JSON object a line, or a table for spreadsheets.
 *
 * @module
 */
import { type AuditEntry, auditEntryShape } from "./schema.ts";

/** The formats of an export. */
export const exportFormats = ["ndjson", "csv"] as const;

/** A format of an export. */
export type ExportFormat = typeof exportFormats[number];

const columns = auditEntryShape.keyof().options;

/** Reads entries behind one of them, the newest first; an empty answer is the end. */
type Read = (after: string | undefined) => Promise<AuditEntry[]>;

/**
 * Streams everything that `read` gives, as fast as it is taken: the file is never whole in memory.
 *
 * @param first what `read(undefined)` answered; whoever may not read is told before anything was sent
 * @example new Response(exportOf("csv", await read(undefined), read))
 */
export function exportOf(
  format: ExportFormat,
  first: AuditEntry[],
  read: Read,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const write = format === "csv" ? csvOf : ndjsonOf;
  let next: AuditEntry[] | null = first;
  let last: string | undefined;
  return new ReadableStream({
    start(controller) {
      if (format === "csv") controller.enqueue(encoder.encode(csvHead()));
    },
    async pull(controller) {
      const entries: AuditEntry[] = next ?? await read(last);
      next = null;
      if (entries.length === 0) return controller.close();
      last = entries.at(-1)?.id;
      controller.enqueue(encoder.encode(write(entries)));
    },
  });
}

/** One JSON object a line. */
export function ndjsonOf(entries: readonly AuditEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

/** The names of the columns; spreadsheets know UTF-8 by its mark. */
export function csvHead(): string {
  return `\ufeff${columns.join(",")}\r\n`;
}

/** Rows of a table (RFC 4180). */
export function csvOf(entries: readonly AuditEntry[]): string {
  return entries.map((entry) =>
    `${columns.map((name) => cellOf(entry[name])).join(",")}\r\n`
  ).join("");
}

/**
 * A cell that no spreadsheet runs as a formula: what begins like one gets an apostrophe first.
 *
 * Source of the signs: OWASP, "CSV Injection".
 */
function cellOf(value: AuditEntry[keyof AuditEntry]): string {
  const text = Array.isArray(value) ? value.join(" ") : String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
