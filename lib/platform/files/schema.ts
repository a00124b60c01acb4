/**
 * What a row of the book says of a file.
 *
 * @module
 */

/** A file as the tables that files belong to list it; a trigger makes the row of the book of it. */
export interface BookedFile {
  key: string;
  /** Of its content, e.g. `image/webp`. */
  type: string;
  bytes: number;
  /** Hexadecimal digits. */
  sha256: string;
}

/**
 * Describes bytes that were put under a key.
 *
 * @example const file = await describeFile(key, "image/webp", bytes);
 */
export async function describeFile(
  key: string,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<BookedFile> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { key, type, bytes: bytes.length, sha256: hash.toHex() };
}
