/**
 * Adds up what several runs of `deno test` report.
 *
 * @module
 */

/** How many tests went well and how many did not; what was skipped is in neither. */
export interface Totals {
  passed: number;
  failed: number;
}

/** Reads a JUnit report; steps count as tests, because a table of pages is a test with steps. */
export function readTotals(report: string): Totals {
  const totals = { passed: 0, failed: 0 };
  for (const [, inside = ""] of report.matchAll(TEST_CASE)) {
    if (/<skipped\b/.test(inside)) continue;
    if (/<(failure|error)\b/.test(inside)) totals.failed++;
    else totals.passed++;
  }
  return totals;
}

/** The files in which a test failed, as the report names them. */
export function failedFiles(report: string): string[] {
  return [...report.matchAll(TEST_SUITE)]
    .filter(([, , inside = ""]) => /<(failure|error)\b/.test(inside))
    .map(([, name = ""]) => name);
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
  };
}
