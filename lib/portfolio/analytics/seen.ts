/**
 * What is noted of a request the moment it is answered: little work, for somebody waits.
 *
 * @module
 */
import { readAddress } from "@/lib/platform/address.ts";
import { newId, timeOf } from "@/lib/platform/ids.ts";
import { cookieKind, readCookie } from "@/lib/platform/sessions/cookie.ts";
import type { State } from "@/lib/platform/state.ts";
import type { VisitEvent } from "./schema.ts";
import type { Somebody } from "./visitor_ids.ts";

/** Something that was seen; what it tells of its sender is worked out when it is written. */
export interface Seen extends Somebody {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  name: "view" | "left" | VisitEvent;
  path: string;
  search: string;
  ownHost: string;
  referrer: string | null;
  acceptLanguage: string | null;
  zone?: string;
  seconds?: number;
  /** Programs alone are counted of it: a person's browser would have said more. */
  onlyBots: boolean;
  /** Whom the cookie of a session names. */
  member: string | null;
}

/** Late by more than this, a page's clock is wrong, or nobody knows who it was: it counts as now. */
const MOST_LATE_MS = 86_400_000;
const MOST_EARLY_MS = 300_000;

/** When an event was, by the id that was made then. */
export function momentOf(id: string): number {
  const now = Date.now();
  const at = timeOf(id).getTime();
  return at > now - MOST_LATE_MS && at < now + MOST_EARLY_MS ? at : now;
}

/** What an answer is counted as. Not modified means opened again: the browser asked and shows what it has. */
export function answeredName(
  { method, url }: Request,
  { tenant }: State,
  { status, headers }: Response,
): "view" | "cv_downloaded" | null {
  if (!tenant || method !== "GET" || status !== 200 && status !== 304) {
    return null;
  }
  if (readAddress(url).path === "/cv.pdf") return "cv_downloaded";
  return headers.get("content-type")?.startsWith("text/html") ? "view" : null;
}

/** Notes it, as of now unless told otherwise. */
export function seenOf(
  { url, headers }: Request,
  state: State,
  name: Seen["name"],
  more: Partial<Seen>,
): Seen {
  const { path, search } = readAddress(url);
  return {
    id: newId(),
    at: Date.now(),
    tenantId: state.tenant?.id ?? "",
    name,
    path,
    search,
    ownHost: new URL(state.origin).host,
    peer: state.peer(),
    userAgent: headers.get("user-agent") ?? "",
    acceptLanguage: headers.get("accept-language"),
    referrer: headers.get("referer"),
    onlyBots: false,
    member: memberOf(headers, state),
    ...more,
  };
}

/**
 * Whom the cookie names. It is not verified: whoever forges one is not counted in a site whose member they name, which
 * they could have had by saying so (`DNT: 1`).
 */
function memberOf(headers: Headers, { onPlatform, origin }: State) {
  if (!onPlatform || !headers.has("cookie")) return null;
  const token = readCookie(headers, cookieKind(origin), "vitrina");
  const claims = token?.split(".")[1];
  if (!claims) return null;
  try {
    const bytes = Uint8Array.fromBase64(claims, { alphabet: "base64url" });
    const { sub } = JSON.parse(new TextDecoder().decode(bytes));
    return typeof sub === "string" && UUID.test(sub) ? sub : null;
  } catch {
    return null;
  }
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
