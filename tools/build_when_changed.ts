/**
 * Builds the client when its sources differ from those of the last build.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { config } from "@/fresh.config.ts";

/** What a build reads. Everything else may change without one. */
const SOURCES = [
  "components",
  "deno.json",
  "deno.lock",
  "dev.ts",
  "fresh.config.ts",
  "islands",
  "lib",
  "routes",
  "static",
  "tools",
];

const STAMP = `${config.buildDir}/sources.sha256`;
const SNAPSHOT = `${config.buildDir}/snapshot.js`;

/** Two that start at once must not build over each other. */
const LOCK = ".cache/build.lock";

/** Runs `dev.ts build`, unless the last build was of the same sources; throws when it fails. */
export async function buildWhenChanged(): Promise<void> {
  const stamp = await sourcesHash();
  if (await isBuilt(stamp)) return;
  await Deno.mkdir(".cache", { recursive: true });
  using lock = await Deno.open(LOCK, { create: true, write: true });
  await lock.lock(true);
  // Who waited for the lock finds the work done.
  if (await isBuilt(stamp)) return;
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "build"],
    stdout: "null",
    stderr: "inherit",
  }).output();
  if (!success) throw new Error("Cannot start: the build failed, see above");
  await Deno.writeTextFile(STAMP, stamp);
}

async function isBuilt(stamp: string): Promise<boolean> {
  const snapshot = await Deno.stat(SNAPSHOT).catch(() => null);
  return snapshot !== null && await readOrNull(STAMP) === stamp;
}

async function sourcesHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const path of (await filesUnder(source)).sort()) {
      hash.update(`${path}\0`).update(await Deno.readFile(path)).update("\0");
    }
  }
  return hash.digest("hex");
}

async function filesUnder(path: string): Promise<string[]> {
  const info = await Deno.stat(path).catch(() => null);
  if (!info) return [];
  if (info.isFile) return /_test\.tsx?$/.test(path) ? [] : [path];
  const found: string[] = [];
  for await (const { name } of Deno.readDir(path)) {
    found.push(...await filesUnder(`${path}/${name}`));
  }
  return found;
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
