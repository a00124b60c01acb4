/**
 * Compresses static files while building, at a level that no request could wait for.
 *
 * @module
 */
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** Media types whose bytes are text; pictures and fonts are compressed already. */
const TEXT =
  /^(?:text\/|application\/(?:json|manifest\+json|xml|wasm)|image\/svg\+xml|image\/x-icon)/;

const compressAsync = promisify(brotliCompress);

/**
 * Compresses a file with Brotli if that saves bytes.
 *
 * @param content the file
 * @param contentType its media type
 * @returns the compressed bytes, or null when they would not be fewer
 * @example
 * ```ts
 * await compress(css, "text/css");
 * ```
 */
export async function compress(
  content: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!TEXT.test(contentType)) return null;
  const compressed = await compressAsync(content, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  // Copied, because Node's buffers may share memory with others.
  return compressed.length < content.length ? new Uint8Array(compressed) : null;
}
