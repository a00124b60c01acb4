/**
 * `deno task coverage`: which lines of `lib/platform` the tests run; exit code 1 below the share that the project demands.
 *
 * @module
 */
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { accent, columns, output, say, soft } from "./terminal.ts";
import { exit, runTool } from "./terminal_tool.ts";

const help = `
Runs the tests and says which lines of lib/platform they run.

  deno task coverage                 unit and policy tests, then the figures
  deno task coverage --browser       the browser tests too
  deno task coverage --report        the figures of the last run again
  deno task coverage --lines lib/platform/front.ts

Options:
  --of <folder>    of another folder
  --lines <file>   the lines of one file that no test runs
  --browser        also the tests in tests/e2e, whose servers count as well
  --report         runs nothing
  --json           for programs

Processes that tests start count too. Exit codes: 0 enough, 1 too little or a test failed, 2 the arguments are not right.`;

const options = {
  of: { type: "string", default: "lib/platform" },
  lines: { type: "string" },
  browser: { type: "boolean", default: false },
  report: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** What the issue demands of lib/platform. */
const LEAST_PERCENT = 90;
const WORST = 15;

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PROFILES = join(ROOT, ".cache", "coverage");
const SUITE = ["lib", "tools", "workers", "tests/api", "tests/policies"];

interface Chosen {
  of: string;
  lines?: string;
  browser: boolean;
  report: boolean;
  json: boolean;
}

/** A file and how much of it was run. */
export interface Covered {
  path: string;
  /** Lines that could be run. */
  lines: number;
  /** Those of them that were not. */
  missed: number[];
}

if (import.meta.main) {
  Deno.exit(await runTool({ help, options, run }, Deno.args));
}

async function run(chosen: Chosen, paths: string[]): Promise<number> {
  const passed = chosen.report || chosen.lines !== undefined ||
    await runTests(chosen, paths);
  const all = readLcov(await lcov())
    .map((file) => ({ ...file, path: relative(ROOT, file.path) }));
  if (chosen.lines !== undefined) {
    const file = all.find(({ path }) => path === chosen.lines);
    say(output, file ? ranges(file.missed) : `no test loads ${chosen.lines}`);
    return exit.done;
  }
  const files = all.filter(({ path }) =>
    path.startsWith(`${chosen.of}/`) && !/_test\.tsx?$|test_\w+\.ts$/.test(path)
  );
  const percent = share(files);
  if (chosen.json) say(output, JSON.stringify({ percent, files }));
  else report(chosen.of, files);
  return passed && percent >= LEAST_PERCENT ? exit.done : exit.failed;
}

async function runTests(
  { browser }: Chosen,
  paths: string[],
): Promise<boolean> {
  await Deno.remove(PROFILES, { recursive: true }).catch(() => {});
  await Deno.mkdir(PROFILES, { recursive: true });
  const suite = paths.length > 0
    ? paths
    : [...SUITE, ...browser ? ["tests/e2e"] : []];
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", "test", `--coverage=${PROFILES}`, ...suite],
    // processes that tests start write their profiles there as well
    env: { DENO_COVERAGE_DIR: PROFILES },
  }).spawn().status;
  return code === 0;
}

async function lcov(): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["coverage", "--lcov", "--quiet", PROFILES],
    cwd: ROOT,
  }).output();
  const decoder = new TextDecoder();
  if (code === 0) return decoder.decode(stdout);
  throw new Error(`Cannot read coverage: ${decoder.decode(stderr)}`);
}

/** Reads LCOV's tracefile format (man geninfo, "FILES"): SF, DA, end_of_record. */
export function readLcov(text: string): Covered[] {
  const files: Covered[] = [];
  let file: Covered = { path: "", lines: 0, missed: [] };
  for (const line of text.split("\n")) {
    if (line.startsWith("SF:")) {
      file = { path: line.slice(3), lines: 0, missed: [] };
      files.push(file);
    } else if (line.startsWith("DA:")) {
      const [number, count] = line.slice(3).split(",").map(Number);
      file.lines++;
      if (count === 0 && number !== undefined) file.missed.push(number);
    }
  }
  return files;
}

/** Percent of the lines of some files that were run. */
export function share(files: readonly Covered[]): number {
  const lines = files.reduce((sum, one) => sum + one.lines, 0);
  const missed = files.reduce((sum, one) => sum + one.missed.length, 0);
  return lines === 0 ? 0 : (lines - missed) / lines * 100;
}

/** Line numbers as ranges, e.g. `3-5, 9`. */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`)
    .join(", ");
}

function report(of: string, files: Covered[]) {
  const worst = files
    .filter(({ missed }) => missed.length > 0)
    .toSorted((a, b) => share([a]) - share([b]))
    .slice(0, WORST);
  const rows = worst.map((file) => {
    const percent = share([file]);
    const text = `${percent.toFixed(0)} %`.padStart(6);
    return [
      `  ${percent < LEAST_PERCENT ? accent(output, text) : text}`,
      file.path,
      soft(output, ranges(file.missed)),
    ];
  });
  for (const line of columns(rows, output)) say(output, line);
  say(
    output,
    `${of}: ${share(files).toFixed(1)} % of lines, in ${files.length} files`,
  );
}
