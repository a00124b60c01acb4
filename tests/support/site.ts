/**
 * A running app with published sites, for browser tests.
 *
 * @module
 */
import { runTask, type Server, startServer } from "./server.ts";

const FIXTURES = new URL("../fixtures/resumes/", import.meta.url);

/** The sites that `startSite()` can publish: an ordinary one, one with every field, one with a long name only. */
const documents = {
  ada: () =>
    Deno.readTextFile(new URL("senior-engineer.resume.json", FIXTURES)),
  full: () => Deno.readTextFile(new URL("complete-resume.json", FIXTURES)),
  bare: () => JSON.stringify({ basics: { name: LONG_NAME } }),
};

const LONG_NAME =
  "María de los Ángeles Wolfeschlegelsteinhausenbergerdorff y Fernández-Villaverde";

/**
 * Starts the app and brings documents in through the real import; the slug is the document's name here.
 *
 * @throws {Error} With what the import said, when it refuses.
 */
export async function startSite(
  slugs: (keyof typeof documents)[] = ["ada"],
  options: { quiet?: boolean } = {},
): Promise<Server> {
  const server = await startServer(options);
  try {
    for (const slug of slugs) {
      await importText(server.dataDir, slug, await documents[slug]());
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** Imports and publishes one document, whether or not the app runs on that folder. */
export async function importText(dataDir: string, slug: string, text: string) {
  const args = ["-", "--slug", slug, "--publish"];
  const { code, stdout, stderr } = await runTask("import", args, {
    dataDir,
    stdin: text,
  });
  if (code !== 0) throw new Error(`Cannot import ${slug}: ${stderr}${stdout}`);
}
