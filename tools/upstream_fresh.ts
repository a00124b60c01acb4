/**
 * Puts the names of `deno.jsr.json` into `deno.json`, so that the app runs on upstream Fresh: for a machine that reaches
 * JSR, in a copy of the repository that is thrown away.
 *
 * @module
 */
const path = new URL("../deno.json", import.meta.url);
const config = JSON.parse(await Deno.readTextFile(path));
const upstream = JSON.parse(
  await Deno.readTextFile(new URL("../deno.jsr.json", import.meta.url)),
);
Object.assign(config.imports, upstream.imports);
await Deno.writeTextFile(path, JSON.stringify(config, null, 2) + "\n");
