/**
 * Adds up what several runs of `deno test` report.
 *
 * @module
 */

/** How many tests went well and how many did not; what was skipped is in neither. */
export interface Totals {
  passed: number;
  failed: number;
  /** Lines about what failed. */
  notes: string[];
}

/** Reads a JUnit report; steps count as tests, because a table of pages is a test with steps. */
export function readTotals(report: string): Omit<Totals, "notes"> {
  const totals = { passed: 0, failed: 0 };
  for (const [, inside = ""] of report.matchAll(TEST_CASE)) {
    if (/<skipped\b/.test(inside)) continue;
    if (/<(failure|error)\b/.test(inside)) totals.failed++;
    else totals.passed++;
  }
  return totals;
}

/** A test that failed, as the report names it. */
export interface Failed {
  file: string;
  test: string;
  /** The first line of what went wrong. */
  why: string;
}

/** The tests that failed, in the order of the report. */
export function failedTests(report: string): Failed[] {
  return [...report.matchAll(TEST_SUITE)].flatMap(([, file = "", tests = ""]) =>
    [...tests.matchAll(TEST_CASE)].flatMap(([tag, inside = ""]) => {
      const failure = /<(?:failure|error)\b([^>]*)>?/.exec(inside);
      if (!failure) return [];
      const [why = ""] = attribute("message", failure[1] ?? "").split("\n");
      return [{ file, test: attribute("name", tag), why }];
    })
  );
}

function attribute(name: string, tag: string): string {
  const [, value = ""] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"').replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'").replaceAll("&#10;", "\n")
    .replaceAll("&amp;", "&").trim();
}

/** A file's tests; its name is that of a file of ours. */
const TEST_SUITE =
  /<testsuite\b[^>]*?\bname="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/testsuite>)/gs;

/** Attributes and text are escaped in the report, so that no `>` or `<` of theirs can end a tag. */
const TEST_CASE = /<testcase\b[^>]*?(?:\/>|>(.*?)<\/testcase>)/gs;

/** The sum of several totals. */
export function addUp(all: Totals[]): Totals {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    notes: all.flatMap(({ notes }) => notes),
  };
}
