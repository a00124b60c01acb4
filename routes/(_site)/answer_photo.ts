/**
 * Answers a request for a size of a photo.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import { getPhotoFile } from "@/lib/portfolio/photo/queries.ts";
import { PHOTO_TYPES } from "@/lib/portfolio/photo/schema.ts";
import type { FileStore } from "@/lib/platform/storage.ts";

/** The address of a size never comes to be another picture; shared caches ask again, so that a hidden site is hidden. */
const FOR_EVER = "public, max-age=31536000, s-maxage=60, immutable";

/** The bytes, or 404 for everything that this actor is not shown. */
export async function answerPhoto(
  actor: Actor,
  storage: FileStore,
  name: string,
  caching = FOR_EVER,
): Promise<Response> {
  const file = await getPhotoFile(actor, storage, name);
  if (!file) return new Response("No such photo\n", { status: 404 });
  return new Response(file.bytes, {
    headers: {
      "content-type": PHOTO_TYPES[file.format],
      "content-length": String(file.bytes.length),
      "cache-control": caching,
      // opened by itself it is a picture and nothing else
      "content-disposition": "inline",
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}
