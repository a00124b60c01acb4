/**
 * In place of `lib/fresh/snapshot.ts` when the app stands on upstream Fresh (`deno.jsr.json`), whose builder writes a
 * `server.js` that attaches the build by itself.
 *
 * @module
 */

/** Attaches the build in a folder to the app of `main.ts`. */
export async function attachSnapshot(
  _app: unknown,
  outDir: URL,
): Promise<void> {
  await import(new URL("server.js", outDir).href);
}
