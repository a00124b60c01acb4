/**
 * Cells of tables for spreadsheets (RFC 4180).
 *
 * @module
 */

/**
 * A cell that no spreadsheet runs as a formula: what begins like one gets an apostrophe first, whatever blanks stand before
 * it. Semicolons and tabs are quoted like commas: spreadsheets of half the world part cells there, and the next would begin as
 * its writer wants.
 *
 * Source of the signs: OWASP, "CSV Injection"; the wide ones are what some spreadsheets take for them.
 *
 * @example csvCell("=1+1"); // '=1+1
 */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? "");
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
