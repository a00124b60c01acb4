/** Names the program that draws, so that a new release draws anew. */
import { createHash } from "node:crypto";

let hash: Promise<string> | undefined;

/** A hash over the sources and packages that decide how CVs and cards look. */
export function drawnBy(): Promise<string> {
  return hash ??= hashOfSources();
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["../card/", "./"]) {
    const url = new URL(folder, import.meta.url);
    const names = (await Array.fromAsync(Deno.readDir(url), ({ name }) => name))
      .sort();
    for (
      const name of names.filter((name) => !/_test(_data)?\.ts$/.test(name))
    ) {
      hash.update(name).update(await Deno.readFile(new URL(name, url)));
    }
  }
  const project = await Deno.readTextFile(
    new URL("../../../deno.json", import.meta.url),
  );
  for (const [name, version] of Object.entries(JSON.parse(project).imports)) {
    if (/typst|resvg|expo-google-fonts/.test(name)) {
      hash.update(`${name} ${version}`);
    }
  }
  return hash.digest("base64url").slice(0, 22);
}
