/**
 * What other sites' pages may do (https://fetch.spec.whatwg.org/#http-cors-protocol): only where the tenant lists
 * their origin, and never with cookies.
 *
 * @module
 */
import { type Db, visitor } from "../db.ts";
import { Memo } from "./memo.ts";
import type { Caller } from "./scope.ts";

/** Bells tell of changes; this is for a bell that was not heard. */
const TTL_MS = 30_000;

/** Browsers keep an answer this long; a site that is taken off the list is refused later by the answer itself. */
const PREFLIGHT_SECONDS = 600;

const ALLOWED_HEADERS =
  "authorization, content-type, idempotency-key, if-match, if-none-match, last-event-id, x-conversation";
const EXPOSED_HEADERS =
  "deprecation, etag, idempotency-replayed, link, ratelimit, ratelimit-policy, retry-after, sunset, x-request-id";

/** Remembers for a moment which tenant allows which origin. */
export class Cors {
  readonly #known = new Memo<boolean>(TTL_MS);

  /** Forgets what changes anywhere. */
  async listen(db: Db): Promise<void> {
    await db.listen("origins_changed", () => this.#known.drop(() => true));
  }

  /** Headers for the answer to a page of another site; none where it is not allowed or asks from no other site. */
  async headersFor(
    request: Request,
    caller: Caller,
  ): Promise<Record<string, string>> {
    const origin = request.headers.get("origin");
    if (origin === null || origin === caller.origin) return {};
    const isAllowed = await this.allows(origin, caller);
    return isAllowed
      ? {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": EXPOSED_HEADERS,
      }
      : {};
  }

  /** Only an address that names its tenant can be allowed: the browser asks before it sends the key. */
  async allows(origin: string, caller: Caller): Promise<boolean> {
    const slug = caller.slug ?? caller.tenant?.slug ?? null;
    if (slug === null || origin.length > 260) return false;
    const key = `${slug} ${origin}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { db } = caller.actor;
    const [row] = await db.transaction(
      visitor(db, null),
      "read only",
      (sql) =>
        sql`select platform.allows_origin(${slug}, ${origin}) as allowed`,
    );
    return this.#known.set(key, row?.allowed === true);
  }
}

/** The rest of the answer to a browser's question before the request. */
export function preflightHeaders(methods: string): Record<string, string> {
  return {
    "access-control-allow-methods": methods,
    "access-control-allow-headers": ALLOWED_HEADERS,
    "access-control-max-age": `${PREFLIGHT_SECONDS}`,
  };
}
