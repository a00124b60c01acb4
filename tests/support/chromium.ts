/**
 * A real browser for tests with no system package: npm's Chromium, unpacked once into `.cache/`.
 *
 * Only x64 Linux is packed there; elsewhere (or to try another build) set `CHROMIUM_PATH`.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { readTar } from "./tar.ts";

/** What Chromium is started with: it runs as any user, in any container, and calls nobody. */
export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const cache = join(fileURLToPath(new URL("../../", import.meta.url)), ".cache");

/** Starts a headless browser; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  // Else Playwright looks into /proc for Windows while it loads, which takes more than any exact permission.
  Deno.env.set("__IS_WSL_TEST__", "1");
  const { chromium } = await import("playwright-core");
  const executablePath = await chromiumPath();
  return await chromium.launch({ executablePath, args: flags, headless: true });
}

/**
 * Path of an executable Chromium; unpacks it when this version is not there yet.
 *
 * Two processes may ask at once: the second waits on a file lock. A killed process leaves a partial
 * folder that the next one removes, because the name is given last.
 *
 * @throws {Error} When npm has no build for this machine.
 */
export async function chromiumPath(folder = cache): Promise<string> {
  const chosen = Deno.env.get("CHROMIUM_PATH");
  if (chosen) return chosen;
  if (Deno.build.os !== "linux" || Deno.build.arch !== "x86_64") {
    throw new Error(
      "Cannot start browser: npm has Chromium for x64 Linux only, set CHROMIUM_PATH",
    );
  }
  const root = packageFolder();
  const { version } = JSON.parse(
    await Deno.readTextFile(join(root, "package.json")),
  ) as { version: string }; // npm itself demands this field
  const ready = join(folder, `chromium-${version}`);
  const start = join(ready, "start");
  if (await exists(start)) return start;

  await Deno.mkdir(folder, { recursive: true });
  using lock = await Deno.open(join(folder, "chromium.lock"), {
    create: true,
    write: true,
  });
  await lock.lock(true);
  if (!await exists(start)) await unpack(join(root, "bin"), ready);
  return start;
}

async function unpack(bin: string, ready: string) {
  const partial = `${ready}.partial`;
  for (const stale of [partial, ready]) {
    if (await exists(stale)) await Deno.remove(stale, { recursive: true });
  }
  await Deno.mkdir(partial);
  const program = await inflate(join(bin, "chromium.br"));
  await Deno.writeFile(join(partial, "chromium"), program, { mode: 0o755 });
  for (const name of ["al2023", "fonts", "swiftshader"]) {
    await extract(await inflate(join(bin, `${name}.tar.br`)), partial);
  }
  await Deno.writeTextFile(join(partial, "fonts.conf"), FONTS);
  await Deno.writeTextFile(join(partial, "start"), START, { mode: 0o755 });
  await Deno.rename(partial, ready);
}

/**
 * Sets what the dynamic linker and fontconfig need, then becomes Chromium. A script and not `env`,
 * because Deno lets only an unlimited `--allow-run` pass `LD_LIBRARY_PATH` to a child.
 */
const START = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf"
export XDG_CACHE_HOME="$here" HOME="\${HOME:-$here}"
exec "$here/chromium" "$@"
`;

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontcache</cachedir>
</fontconfig>
`;

async function inflate(path: string): Promise<Uint8Array> {
  return brotliDecompressSync(await Deno.readFile(path));
}

async function extract(archive: Uint8Array, folder: string) {
  for (const { kind, path, mode, bytes, target } of readTar(archive)) {
    const to = join(folder, path);
    await Deno.mkdir(kind === "folder" ? to : dirname(to), { recursive: true });
    if (kind === "file") await Deno.writeFile(to, bytes, { mode });
    if (kind === "link") await Deno.symlink(target, to);
  }
}

/** The package's entry stands in `build/`; its archives are not exported, so they are found by path. */
function packageFolder(): string {
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  return dirname(dirname(entry));
}

async function exists(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
