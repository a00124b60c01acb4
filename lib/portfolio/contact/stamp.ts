/**
 * The stamp in a form: when it was given out, for which site, and how much work a browser is asked for. Sealed, so that
 * nobody makes or changes one.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Limits } from "@/lib/platform/limits/mod.ts";
import type { Secrets } from "@/lib/platform/secrets.ts";

/** What a stamp says of the moment it is used. */
export interface StampRead {
  state: "good" | "none" | "forged" | "early" | "old";
  /** Names the form; empty when the stamp is none of ours. */
  nonce: string;
  /** Leading zero bits that were asked for. */
  bits: number;
}

/** Gives out stamps and reads them. */
export interface Stamps {
  /** @param bits leading zero bits that a proof must have */
  issue(tenantId: string, bits: number, now: number): string;
  read(tenantId: string, text: string, now: number): StampRead;
}

/** Nobody reads a form and writes into it in less. */
const EARLY_MS = 3_000;

/** A form that stood open for a week was forgotten, or its page kept for use. Offline copies are younger. */
const OLD_MS = 7 * 86_400_000;

const FORM = /^1\.([0-9a-z]{1,11})\.(\d{1,2})\.([\w-]{12})\.([\w-]{22})$/;

/** One form is filled in again after a mistake, or for a second message, but not a hundred times. */
const WEAR = { limit: 5, windowSeconds: 86_400 };

/** Uses a stamp once more; whether it was used too often, in the form and by programs together. */
export function wears(limits: Limits, nonce: string): boolean {
  return nonce !== "" && !limits.take(`contact form ${nonce}`, WEAR).allowed;
}

const opened = new WeakMap<Secrets, Promise<Stamps>>();

/** Opens them; the key is derived once. */
export function openStamps(secrets: Secrets): Promise<Stamps> {
  let stamps = opened.get(secrets);
  if (!stamps) {
    stamps = secrets.derive("contact form").then(stampsOf);
    opened.set(secrets, stamps);
  }
  return stamps;
}

function stampsOf(key: Uint8Array): Stamps {
  const sealOf = (tenantId: string, content: string) =>
    createHmac("sha256", key).update(`${tenantId} ${content}`).digest()
      .subarray(0, 16);
  return {
    issue(tenantId, bits, now) {
      const nonce = crypto.getRandomValues(new Uint8Array(9))
        .toBase64({ alphabet: "base64url" });
      const content = `1.${now.toString(36)}.${bits}.${nonce}`;
      return `${content}.${sealOf(tenantId, content).toString("base64url")}`;
    },
    read(tenantId, text, now) {
      if (text === "") return { state: "none", nonce: "", bits: 0 };
      const [, at = "", bits = "", nonce = "", seal = ""] = FORM.exec(text) ??
        [];
      const content = `1.${at}.${bits}.${nonce}`;
      const given = Buffer.from(seal, "base64url");
      const wanted = sealOf(tenantId, content);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
        return { state: "forged", nonce: "", bits: 0 };
      }
      const age = now - parseInt(at, 36);
      const state = age < EARLY_MS ? "early" : age > OLD_MS ? "old" : "good";
      return { state, nonce, bits: Number(bits) };
    },
  };
}

/**
 * How much work is asked for: some ten milliseconds of a phone, and twice as much whenever a site gets twice as many
 * messages as people write.
 *
 * @param recent messages of the last ten minutes
 */
export function bitsFor(recent: number): number {
  return Math.min(16, 12 + Math.floor(Math.log2(1 + recent / 4)));
}

/**
 * Whether somebody did the work: SHA-256 of stamp and answer begins with so many zero bits (Back, "Hashcash", 2002).
 *
 * @example isProven(stamp, "4711", 12);
 */
export function isProven(stamp: string, answer: string, bits: number): boolean {
  if (!/^\d{1,12}$/.test(answer)) return false;
  const hash = createHash("sha256").update(`${stamp}:${answer}`).digest();
  return hash.readUInt32BE() >>> (32 - bits) === 0;
}

/** One sending of one form: the same text again is the same message, another text is another one. */
export function onceOf(nonce: string, parts: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify([nonce, ...parts]))
    .digest("hex");
  // a UUID of version 8: its other 122 bits are ours (RFC 9562, section 5.8)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${
    hex.slice(17, 20)
  }-${hex.slice(20, 32)}`;
}
