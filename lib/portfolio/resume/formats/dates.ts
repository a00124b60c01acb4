/**
 * Dates as other programs write them, as JSON Resume writes them: `2020`, `2020-01`, `2020-01-15`.
 *
 * @module
 */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Reads `Jan 2020`, `15 January 2020`, `Jan 5, 2020`, `2020/1`, `2020-01-15T…`, `01/2020`, `07/21/09, 12:11 PM`. */
export function readDate(text: string): string | null {
  const said = text.trim().toLowerCase();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t\s].*)?$/
    .exec(said);
  if (iso) return written(iso[1], iso[2], iso[3]);
  const words =
    /^(?:(\d{1,2})\.?\s+)?([a-z]{3})[a-z]*\.?(?:\s+(\d{1,2}),)?\s+(\d{4})$/
      .exec(said);
  if (words) {
    const month = MONTHS.indexOf(words[2] ?? "") + 1;
    return month === 0
      ? null
      : written(words[4], String(month), words[1] ?? words[3]);
  }
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(said);
  if (monthYear) return written(monthYear[2], monthYear[1]);
  // LinkedIn's own, month first
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,.*|\s.*)?$/.exec(
    said,
  );
  if (american) {
    const [, month, day, year = ""] = american;
    return written(year.length === 2 ? `20${year}` : year, month, day);
  }
  return null;
}

/** Null for what no calendar knows. */
export function written(
  year: string | undefined,
  month?: string,
  day?: string,
): string | null {
  if (!year || !/^[12]\d{3}$/.test(year)) return null;
  if (month === undefined) return year;
  const [m, d] = [Number(month), Number(day ?? "1")];
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  if (!(m >= 1 && m <= 12) || !(d >= 1 && d <= last)) return null;
  const two = (number: number) => String(number).padStart(2, "0");
  return day === undefined
    ? `${year}-${two(m)}`
    : `${year}-${two(m)}-${two(d)}`;
}
