/**
 * `deno task test`: format, lint, types, build, then every test. `deno task test <path>…` runs only the tests there.
 *
 * The last line is `N passed, N failed`, over all runs; a failed check counts as one failure.
 *
 * @module
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "../tests/support/chromium.ts";
import {
  addUp,
  type Failed,
  failedTests,
  readTotals,
  type Totals,
} from "./test_totals.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CACHE = join(ROOT, ".cache");
/** More files than these do not fail by chance. */
const MOST_AGAIN = 3;

if (import.meta.main) {
  const totals = Deno.args.length > 0
    ? await runTests("chosen", ["--allow-net", ...Deno.args])
    : await runAll();
  // Some records keep the last lines of a long run and no others.
  console.log(["", ...totals.notes].join("\n"));
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  Deno.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
}

async function runAll(): Promise<Totals> {
  return addUp([
    await check("Packages", ["install", "--quiet", "--frozen"]),
    await check("Format", ["fmt", "--check", "--quiet"]),
    await check("Lint", ["lint", "--quiet"]),
    await check("Types", ["check", "--quiet", "."]),
    await check("Build", ["task", "--quiet", "build"]),
    // Here a request must leave nothing behind, not even a timer. (Elsewhere tests of a file share a database.)
    await runTests("fresh", [
      "--sanitize-ops",
      "--sanitize-resources",
      "lib/fresh",
    ]),
    // A Unix socket in a temporary folder takes an --allow-net without a list, here and in the browser's tests.
    await runTests("unit", [
      "--allow-net",
      "--ignore=lib/fresh,tests/e2e",
      ".",
    ]),
    await runBrowserTests(),
  ]);
}

/** Runs one command of Deno to its end; says what it was when it fails. */
async function check(title: string, args: string[]): Promise<Totals> {
  const code = await deno(args);
  console.log(`${title.padEnd(10)}${code === 0 ? "ok" : "FAILED"}`);
  return code === 0
    ? { passed: 0, failed: 0, notes: [] }
    : { passed: 0, failed: 1, notes: [`FAILED ${title}`] };
}

/** A machine that is busy with other things makes a browser late: files that failed run once more, alone, and it is said. */
async function runBrowserTests(): Promise<Totals> {
  const first = await runTests("browser", ["--allow-net", "tests/e2e"]);
  const late = failedTests(await readReport("browser"));
  const files = [...new Set(late.map(({ file }) => file))];
  if (files.length === 0 || files.length > MOST_AGAIN) return first;
  console.log(`\nAgain, alone: ${files.join(", ")}`);
  const again = await runTests("again", ["--allow-net", ...files]);
  return {
    passed: first.passed + first.failed - again.failed,
    failed: again.failed,
    notes: [...late.map((one) => told("At first", one)), ...again.notes],
  };
}

function told(what: string, { file, test, why }: Failed): string {
  return `${what} ${file} > ${test}: ${why}`;
}

/** A run that dies without a report, or fails outside of any test, counts as one failure. */
async function runTests(name: string, args: string[]): Promise<Totals> {
  const report = reportOf(name);
  await Deno.mkdir(CACHE, { recursive: true });
  await Deno.remove(report).catch(() => {});
  const code = await deno([
    "test",
    "--no-prompt",
    "--permission-set=test",
    `--allow-run=${
      [Deno.execPath(), await chromiumPath(), esbuildPath()].join()
    }`,
    `--allow-write=${CACHE},${join(ROOT, "_fresh")},${temporaryFolder()}`,
    `--junit-path=${report}`,
    ...args,
  ]);
  const found = await readReport(name);
  const totals = readTotals(found);
  if (code !== 0 && totals.failed === 0) {
    return {
      ...totals,
      failed: 1,
      notes: [`FAILED ${name}, outside of a test`],
    };
  }
  const notes = failedTests(found).map((one) => told("FAILED", one));
  return { ...totals, notes };
}

function reportOf(name: string): string {
  return join(CACHE, `test-${name}.xml`);
}

function readReport(name: string): Promise<string> {
  return Deno.readTextFile(reportOf(name)).catch(() => "");
}

/** esbuild's own program, which the tests of the Builder and of the stylesheet run. */
function esbuildPath(): string {
  const { platform, arch } = process;
  const program = platform === "win32" ? "esbuild.exe" : "bin/esbuild";
  return createRequire(import.meta.resolve("esbuild"))
    .resolve(`@esbuild/${platform}-${arch}/${program}`);
}

async function deno(args: string[]): Promise<number> {
  const command = new Deno.Command(Deno.execPath(), {
    args,
    cwd: ROOT,
    stdin: "null",
  });
  return (await command.spawn().status).code;
}

function temporaryFolder(): string {
  return Deno.env.get("TMPDIR") ?? Deno.env.get("TEMP") ?? "/tmp";
}
