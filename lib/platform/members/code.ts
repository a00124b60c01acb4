/**
 * Codes of invitations.
 *
 * @module
 */

/** 256 random bits for an address: 43 letters, digits, `-` and `_` (RFC 4648, base64url). */
export function newCode(): string {
  return crypto.getRandomValues(new Uint8Array(32))
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

/**
 * The address that a code opens.
 *
 * @param origin scheme and host of the platform
 * @example joinLink("https://vitrina.example", code); // "https://vitrina.example/join?code=…"
 */
export function joinLink(origin: string, code: string): string {
  return `${origin}/join?code=${code}`;
}
