/**
 * What a request tells of who sent it, as little of it as visits are counted by: no address, no user agent, no query.
 *
 * @module
 */
import { getTimezone } from "countries-and-timezones";

/** What is kept of a page's address, and of where its reader came from. */
export interface Origin {
  page: string;
  referrer: string;
  utm_source: string;
  utm_medium: string;
  utm_campaign: string;
}

const MOST_PAGE_CHARS = 200;
const MOST_HOST_CHARS = 100;
const MOST_UTM_CHARS = 80;

/** Whether the sender asks not to be counted: Do Not Track, or Global Privacy Control (W3C GPC). */
export function declines(headers: Headers): boolean {
  return headers.get("dnt") === "1" || headers.get("sec-gpc") === "1";
}

/**
 * Whether somebody opens a page, and no program of theirs fetches it: `"maybe"` where the sender says too little, as
 * programs do and browsers did until 2023.
 *
 * A service worker that hands a navigation on sends it as a fetch, with the `Accept` of the navigation.
 */
export function opensPage(headers: Headers): boolean | "maybe" {
  const purpose = headers.get("sec-purpose") ?? headers.get("purpose") ??
    headers.get("x-moz") ?? headers.get("x-purpose");
  if (purpose && /prefetch|prerender|preview/i.test(purpose)) return false;
  const wantsPage = headers.get("accept")?.includes("text/html") === true;
  const destination = headers.get("sec-fetch-dest");
  if (destination === null) return wantsPage || "maybe";
  return destination === "document" || destination === "empty" && wantsPage;
}

/** A path as it is counted: readable, without the slash at its end, cut where no page is that long. */
export function pageOf(path: string): string {
  const bare = path.length > 1 ? path.replace(/\/+$/, "") || "/" : path || "/";
  return clean(decoded(bare), MOST_PAGE_CHARS) || "/";
}

/** Of where a reader came from only the host, and nothing of it when it is the site's own. */
export function referrerOf(referrer: string | null, ownHost: string): string {
  if (!referrer || !URL.canParse(referrer)) return "";
  const { protocol, host, hostname } = new URL(referrer);
  if (!/^(?:https?|android-app):$/.test(protocol) || host === ownHost) {
    return "";
  }
  return clean(hostname.toLowerCase().replace(/^www\./, ""), MOST_HOST_CHARS);
}

/** Names of campaigns in an address; what looks like somebody's address is left out. */
export function campaignOf(
  search: string,
): Pick<Origin, "utm_source" | "utm_medium" | "utm_campaign"> {
  const given = new URLSearchParams(
    search.includes("utm_") ? search.slice(0, 2_000) : "",
  );
  const named = (name: string, text = given.get(name) ?? "") => {
    const value = clean(text, MOST_UTM_CHARS);
    return value.includes("@") ? "" : value;
  };
  // small before it is cut: some letters become two
  const small = (name: string) =>
    named(name, given.get(name)?.toLowerCase() ?? "");
  return {
    utm_source: small("utm_source"),
    utm_medium: small("utm_medium"),
    utm_campaign: named("utm_campaign"),
  };
}

/** The country that the preferred language names (`es-CO`), or "": an estimate. */
export function countryOfLanguage(acceptLanguage: string | null): string {
  for (const part of (acceptLanguage ?? "").slice(0, 200).split(",")) {
    const region = part.trim().match(
      /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|;|$)/i,
    )?.[1];
    if (region) return region.toUpperCase();
  }
  return "";
}

/** The country that a time zone lies in, or "" where that says nothing (`UTC`). */
export function countryOfZone(zone: string | undefined): string {
  // the package looks into a plain object, where it finds `constructor` too
  return zone ? getTimezone(zone)?.countries?.[0] ?? "" : "";
}

/** What somebody reads on. */
export function deviceOf(userAgent: string): "desktop" | "phone" | "tablet" {
  if (/iPad|Tablet|PlayBook|Silk|Android(?!.*Mobile)/i.test(userAgent)) {
    return "tablet";
  }
  return /Mobi|iPhone|iPod|Android/i.test(userAgent) ? "phone" : "desktop";
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Without what cannot be seen or stored, and not longer than that. */
function clean(text: string, most: number): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "").trim().slice(0, most)
    .toWellFormed();
}
