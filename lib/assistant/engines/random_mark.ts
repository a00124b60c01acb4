/**
 * Marks that nobody can guess.
 *
 * @module
 */

/** 24 hexadecimal digits: fences of a prompt, and the canary of its rules. */
export function randomMark(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
