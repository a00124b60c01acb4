/**
 * Seals what is kept of a request, with a key that needs both the server's secret and the client's Idempotency-Key:
 * whoever reads the database alone reads nothing.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a request that may come again is known by. */
export interface Envelope {
  /** Its row: HMAC of who asks and the key that they sent. */
  id: Uint8Array;
  /** HMAC of method, address and body. */
  requestHash: Uint8Array;
  seal(value: unknown): Uint8Array;
  /** Gives back what was sealed; throws when it was not sealed here, for this request. */
  open(sealed: Uint8Array): unknown;
}

/**
 * Makes the envelope of a request.
 *
 * @param secret 32 bytes of the server
 * @param owner who asks and where
 * @param key what the client sent
 * @param request method, address and body
 */
export function envelopeFor(
  secret: Uint8Array,
  owner: string,
  key: string,
  request: string,
): Envelope {
  const mac = (purpose: string, text: string) =>
    createHmac("sha256", secret).update(`${purpose}\0${text}`).digest();
  const named = `${owner}\0${key}`;
  const sealing = mac("seal", named);
  return {
    id: mac("id", named),
    requestHash: mac("request", request),
    // AES-256-GCM (NIST SP 800-38D): nonce, then tag, then text; a day's few values per key are far below its bounds
    seal(value) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
      const text = Buffer.concat([
        cipher.update(JSON.stringify({ value }), "utf8"),
        cipher.final(),
      ]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    open(sealed) {
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv("aes-256-gcm", sealing, nonce);
      decipher.setAuthTag(tag);
      const text = decipher.update(
        sealed.subarray(NONCE_BYTES + TAG_BYTES),
        undefined,
        "utf8",
      ) + decipher.final("utf8");
      return JSON.parse(text).value;
    },
  };
}
