/**
 * What stands beside the second factor: backup codes and trusted devices.
 *
 * @module
 */

/** How many backup codes are made at once. */
export const BACKUP_CODES = 10;

/** How long a device is trusted. */
export const TRUSTED_DAYS = 30;

/** Digits and letters that nobody takes for one another (Crockford's base 32). */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 16 characters of 5 bits each. */
const CODE = /^[0-9a-hjkmnp-tv-z]{16}$/;

/** 80 random bits as four groups of four characters. */
export function newBackupCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // 256 is a multiple of 32: every character is as likely as any other
  const chars = Array.from(bytes, (byte) => ALPHABET[byte % 32]).join("");
  return chars.replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * A code as it was made, whatever spaces, capitals or look-alikes somebody copied from paper; `null` when it is none.
 *
 * @example
 * readBackupCode("K7QD 2M9X-oolI-zzzz"); // "k7qd2m9x0011zzzz"
 */
export function readBackupCode(typed: string): string | null {
  const plain = typed.slice(0, 100).toLowerCase().replace(/[\s\-–—]/g, "")
    .replaceAll("o", "0").replace(/[il]/g, "1");
  return CODE.test(plain) ? plain : null;
}
