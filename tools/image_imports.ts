/**
 * Takes what only tests and benches use out of `deno.json`, in the image that the Dockerfile builds: Deno installs every
 * package that is named there, and a browser of 68 MB is one of them.
 *
 * @module
 */

/** Packages that no file of the running app imports; `architecture_test.ts` holds the list to that. */
export const testImports = [
  "@sparticuz/chromium",
  "@std/assert",
  "axe-core",
  "lighthouse",
  "playwright-core",
  "postal-mime",
  "smtp-server",
  "yaml",
];

/** The text of `deno.json` without them. */
export function withoutTests(text: string): string {
  const config = JSON.parse(text);
  for (const name of testImports) delete config.imports[name];
  return JSON.stringify(config, null, 2) + "\n";
}

if (import.meta.main) {
  const path = new URL("../deno.json", import.meta.url);
  await Deno.writeTextFile(path, withoutTests(await Deno.readTextFile(path)));
}
