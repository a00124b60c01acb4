/**
 * Names what the program is made of, so that pages that another one has drawn are not sent.
 *
 * @module
 */

/**
 * The hash of all sources, which the launcher writes beside the build; where there is none (development, another way of
 * starting), a name that nobody else has, so that pages are kept for this process alone.
 *
 * @param buildDir folder of the built client, with a final slash
 * @example const build = await buildOf(new URL("./_fresh/", import.meta.url));
 */
export async function buildOf(buildDir: URL): Promise<string> {
  try {
    const stamp = await Deno.readTextFile(new URL("sources.sha256", buildDir));
    return stamp.slice(0, 32);
  } catch {
    return crypto.randomUUID();
  }
}
