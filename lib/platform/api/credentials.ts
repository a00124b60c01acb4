/**
 * Who sends a request: a key, a token, the cookie of a session, or nobody.
 *
 * @module
 */
import { recordAudit } from "../audit/record.ts";
import { type Db, keyHolder, visitor } from "../db.ts";
import { AppError } from "../errors.ts";
import { hashOfKey, isKey } from "../keys/secret.ts";
import type { Session } from "../sessions/schema.ts";
import type { AddressClass } from "../limits/mod.ts";
import { Memo } from "./memo.ts";
import type { Caller } from "./scope.ts";

/** A key that is good. */
export interface KnownKey {
  id: string;
  tenantId: string;
  slug: string;
  plan: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Who sends a request. */
export type Who =
  | { kind: "visitor" }
  | { kind: "key"; key: KnownKey }
  | { kind: "user"; session: Session };

/** What the gate asks of sessions (`openSessions()`). */
export interface SessionReader {
  /** Who a request's cookie names, and what the cookie should be from now on. */
  read(
    request: Request,
    origin: string,
    peer: AddressClass | null,
  ): Promise<{ session: Session | null; setCookie: string | null }>;
  /** Who an access token names. */
  verify(token: string): Promise<Session | null>;
}

/** Who it is, and the cookie that their browser should have from now on. */
export interface Identified {
  who: Who;
  setCookie: string | null;
}

/** `last_used_at` is told once a minute, so it is looked up at least as often; a revoked key is forgotten by its bell. */
const KEY_TTL_MS = 30_000;

/** A visitor. */
export const nobody: Identified = { who: { kind: "visitor" }, setCookie: null };
const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Finds out who sends requests. */
export class Credentials {
  readonly #sessions: SessionReader;
  readonly #keys = new Memo<KnownKey>(KEY_TTL_MS);

  /** @param sessions those of this process */
  constructor(sessions: SessionReader) {
    this.#sessions = sessions;
  }

  /** Forgets keys that are revoked anywhere. */
  async listen(db: Db): Promise<void> {
    await db.listen(
      "key_revoked",
      (id) => this.#keys.drop((key) => key.id === id),
    );
  }

  /**
   * @throws {AppError} `unauthenticated` for credentials that are not good, `forbidden` for a cookie that another
   * site's page made a browser send
   */
  async identify(request: Request, caller: Caller): Promise<Identified> {
    const { headers } = request;
    const authorization = headers.get("authorization");
    if (authorization !== null) {
      return {
        who: await this.#bearer(authorization, caller),
        setCookie: null,
      };
    }
    if (!caller.onPlatform || !headers.has("cookie")) return nobody;
    const { session, setCookie } = await this.#sessions.read(
      request,
      caller.origin,
      caller.peer(),
    );
    if (!session) return { who: nobody.who, setCookie };
    if (!safe.has(request.method)) refuseOtherSites(headers, caller.origin);
    return { who: { kind: "user", session }, setCookie };
  }

  async #bearer(authorization: string, caller: Caller): Promise<Who> {
    const space = authorization.indexOf(" ");
    const scheme = authorization.slice(0, space).toLowerCase();
    const token = authorization.slice(space + 1).trim();
    if (scheme === "bearer" && isKey(token)) {
      const key = await this.#findKey(token, caller);
      if (key) return { kind: "key", key };
    } else if (scheme === "bearer") {
      const session = await this.#sessions.verify(token);
      if (session) return { kind: "user", session };
    }
    throw new AppError(
      "unauthenticated",
      "Cannot sign in: the key or token is not valid",
    );
  }

  async #findKey(text: string, caller: Caller): Promise<KnownKey | null> {
    const hash = hashOfKey(text);
    const name = hash.toHex();
    const known = this.#keys.get(name);
    if (known && known.expiresAt > Date.now()) return known;
    const { actor: { db }, requestId } = caller;
    const [row] = await db.transaction(
      visitor(db, null),
      "read write",
      (sql) =>
        sql`select tenant_id, key_id, slug, plan, expires_at, first_in_hour from platform.find_api_key(${hash})`,
    );
    if (!row) return null;
    const key: KnownKey = {
      id: row.key_id,
      tenantId: row.tenant_id,
      slug: row.slug,
      plan: row.plan,
      expiresAt: row.expires_at.getTime(),
    };
    if (row.first_in_hour) {
      await recordAudit({ ...keyHolder(db, key.tenantId, key.id), requestId }, {
        action: "platform.key.use",
        outcome: "done",
        target: { type: "key", id: key.id },
      });
    }
    return this.#keys.set(name, key);
  }
}

/**
 * Browsers send the cookie with whatever any page asks for; only our own pages may have it change something.
 *
 * Sec-Fetch-Site cannot be set by a page; browsers without it send Origin with every request that is not GET or HEAD.
 */
function refuseOtherSites(headers: Headers, origin: string): void {
  const site = headers.get("sec-fetch-site");
  const isOwn = site === null
    ? headers.get("origin") === origin
    : site === "same-origin";
  if (!isOwn) {
    throw new AppError(
      "forbidden",
      "Cannot do this: the request came from another site",
    );
  }
}
