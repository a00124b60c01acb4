/**
 * Tells visitors of one day apart without a cookie: a keyed hash of site, address class and browser, under a salt that is
 * chance and is destroyed when the day is over. Neither address nor user agent is kept anywhere.
 *
 * @module
 */
import { createHmac } from "node:crypto";
import { type Db, platformRole } from "@/lib/platform/db.ts";
import type { AddressClass } from "@/lib/platform/limits/address_class.ts";

/** Somebody who came. */
export interface Somebody {
  tenantId: string;
  /** Where the request came from: a class that is another one every day. */
  peer: AddressClass;
  userAgent: string;
}

/** The day of a moment, in UTC: `2026-11-22`. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Names visitors; the salt is read once a day, and the one before is forgotten with the next. */
export class VisitorIds {
  readonly #db: Db;
  #salts = new Map<string, string>();

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * The salt for what happened on a day. What comes after midnight from the day before, with that salt gone, is under
   * today's: it is still counted once, as somebody of its own.
   */
  async saltOf(day: string): Promise<string> {
    const known = this.#salts.get(day);
    if (known) return known;
    const today = dayOf(Date.now());
    if (day !== today) return await this.saltOf(today);
    const salt = await readSalt(this.#db, day);
    // yesterday's stays for what is still on its way at midnight, until the next day's comes
    const [last] = [...this.#salts].slice(-1);
    this.#salts = new Map(last && isDayBefore(last[0], day) ? [last] : []);
    if (last) {
      Deno.unrefTimer(
        setTimeout(() => this.#salts.delete(last[0]), FORGET_AFTER_MS),
      );
    }
    this.#salts.set(day, salt);
    return salt;
  }
}

/** Longer than what came before midnight waits to be written. */
const FORGET_AFTER_MS = 60_000;

/** 64 bits of the hash as a signed number: among a million visitors of a day two are the same in 1 of 37 million days. */
export function visitorOf(
  salt: string,
  { tenantId, peer, userAgent }: Somebody,
): string {
  return createHmac("sha256", salt)
    .update(`${tenantId} ${peer} ${userAgent}`)
    .digest().readBigInt64BE().toString();
}

async function readSalt(db: Db, day: string): Promise<string> {
  const [row] = await db.transaction(
    platformRole(db, "app_emitter"),
    "read write",
    (sql) => sql`select portfolio.visit_salt(${day}) as salt`,
  );
  if (!row?.salt) {
    throw new Error("Cannot count visits: the database lives on another day");
  }
  return String(row.salt);
}

function isDayBefore(one: string, other: string): boolean {
  return Date.parse(other) - Date.parse(one) === 86_400_000;
}
