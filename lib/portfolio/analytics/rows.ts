/**
 * Makes of what was seen what is written: who it was becomes a hash, where they came from a host.
 *
 * @module
 */
import { botOf } from "./bots.ts";
import type { Seen } from "./seen.ts";
import {
  campaignOf,
  countryOfLanguage,
  countryOfZone,
  deviceOf,
  pageOf,
  referrerOf,
} from "./sender.ts";
import { dayOf, visitorOf } from "./visitor_ids.ts";

/** Pages of one site that a visitor opens in a minute; whoever opens more is a program. */
const MOST_VIEWS = 120;

/** The row of what was seen; null when it is not to be counted. */
export function rowOf(seen: Seen, salt: string, rush: Rush) {
  const { id, at, name, tenantId, acceptLanguage, userAgent, zone } = seen;
  const visitor = visitorOf(salt, seen);
  const bot = botOf(seen) ??
    (name === "view" && rush.isOn(visitor, at) ? "rush" : null);
  if (seen.onlyBots && bot === null) return null;
  // of what programs do, only pages are of interest
  if (bot !== null && name !== "view") return null;
  const zoneCountry = countryOfZone(zone);
  return {
    tenant_id: tenantId,
    day: dayOf(at),
    id,
    at: new Date(at).toISOString(),
    name: bot === null ? name : "bot",
    visitor,
    page: pageOf(seen.path),
    referrer: referrerOf(seen.referrer, seen.ownHost),
    country: zoneCountry || countryOfLanguage(acceptLanguage),
    by_zone: zoneCountry !== "",
    device: deviceOf(userAgent),
    ...campaignOf(seen.search),
    bot: bot ?? "",
    seconds: seen.seconds ?? 0,
    member: seen.member,
  };
}

/** How many pages visitors opened within the minute. */
export class Rush {
  #minute = 0;
  #views = new Map<string, number>();

  isOn(visitor: string, at: number): boolean {
    const minute = Math.floor(at / 60_000);
    if (minute !== this.#minute) this.#views.clear();
    this.#minute = minute;
    const views = (this.#views.get(visitor) ?? 0) + 1;
    this.#views.set(visitor, views);
    return views > MOST_VIEWS;
  }
}
