/**
 * Identifiers made here, since a writer may not be allowed to read back what the database made.
 *
 * @module
 */

/** A UUID of version 7 (RFC 9562): the time in milliseconds, then chance; sorts by age. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(
    0,
    BigInt(Date.now()) << 16n | 0x7000n | chance(bytes),
  );
  bytes[8] = 0x80 | (bytes[8] ?? 0) & 0x3f;
  const hex = bytes.toHex();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ]
    .join("-");
}

/** When such an identifier was made. */
export function timeOf(id: string): Date {
  return new Date(parseInt(id.replace("-", "").slice(0, 12), 16));
}

/** The twelve bits after the version. */
function chance(bytes: Uint8Array): bigint {
  return BigInt((bytes[6] ?? 0) << 8 & 0x0f00 | (bytes[7] ?? 0));
}
