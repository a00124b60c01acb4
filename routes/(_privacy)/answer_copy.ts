/**
 * Sends a copy of somebody's data to whoever asked for it.
 *
 * @module
 */
import { HttpError } from "fresh";
import { z } from "zod";
import type { Actor } from "@/lib/platform/db.ts";
import { getArchive } from "@/lib/platform/privacy/queries.ts";

/** The document as a file; 404 for everybody else, and once it has gone. */
export async function answerCopy(
  actor: Actor,
  given: unknown,
): Promise<Response> {
  const id = z.uuid().safeParse(given).data;
  const archive = id ? await getArchive(actor, { id }) : null;
  if (!archive) throw new HttpError(404);
  const day = new Date().toISOString().slice(0, 10);
  const text = new Blob([archive]).stream().pipeThrough(
    new DecompressionStream("gzip"),
  );
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="vitrina-${day}.json"`,
      "cache-control": "no-store",
    },
  });
}
