/**
 * Sessions of people: from cookie or token to somebody, and back to a cookie.
 *
 * @module
 */
import { type Actor, type Db, member } from "../db.ts";
import type { Identity } from "../identity/mod.ts";
import type { AddressClass, Limits, Rule } from "../limits/mod.ts";
import { authClient } from "./client.ts";
import {
  cookieHeader,
  cookieKind,
  packTokens,
  readCookie,
  SESSION_SECONDS,
  unpackTokens,
} from "./cookie.ts";
import { TokenMemo } from "./memo.ts";
import { Refresher, type Renewal } from "./refresh.ts";
import type { Known, Reading, Session, Tokens } from "./schema.ts";
import { type Claims, createVerifier } from "./verify.ts";

export type { Known, Reading, Session, Tokens } from "./schema.ts";

/** The sessions of a process. */
export interface Sessions {
  /** The identity server that they come from. */
  identity: Identity;
  /**
   * Who a request's cookie names; renews what is about to end.
   *
   * @param origin scheme and host as the browser sees them
   */
  read(
    request: Request,
    origin: string,
    peer: AddressClass | null,
  ): Promise<Reading>;
  /** Who an access token names, `null` for nobody and for whoever owes a second factor. */
  verify(token: string): Promise<Session | null>;
  /** Checks a token that was just issued; also tells whether it owes a second factor. */
  check(token: string): Promise<Known | null>;
  /** Forgets what is remembered of a session or a user, in this process. */
  forget(id: string): void;
}

/** With less left, the access token is renewed before the page is made. */
const RENEW_BEFORE_MS = 60_000;

/**
 * Renewals that fail, from one address. A browser whose session has ended fails once, since its cookie is cleared; who
 * sends made-up cookies makes us ask a server elsewhere each time.
 */
const FAILED_RENEWALS: Rule = { limit: 20, windowSeconds: 60 };

/** What sessions stand on. */
export interface SessionParts {
  /** As the web's login. */
  db: Db;
  identity: Identity;
  /** The shared secret of a Supabase project that still has one. */
  jwtSecret: string | null;
  /** Where the identity server is another machine: how often it is asked in vain for one address. */
  limits?: Limits | null;
}

/**
 * Opens the sessions of a process, and listens for those that end elsewhere.
 *
 * @example
 * const sessions = await openSessions({ db, identity, jwtSecret: config.supabase?.jwtSecret ?? null });
 */
export async function openSessions(
  { db, identity, jwtSecret, limits = null }: SessionParts,
): Promise<Sessions> {
  const verifyClaims = createVerifier({
    issuer: identity.issuer,
    jwks: () => identity.jwks(),
    jwtSecret,
  });
  const memo = new TokenMemo<Known>();
  const refresher = new Refresher((tokens) => renew(identity, tokens));
  await db.listen("session_ended", (id) => memo.drop(id));

  async function check(token: string): Promise<Known | null> {
    const kept = memo.get(token);
    if (kept) return kept;
    const { drops } = memo;
    const claims = await verifyClaims(token);
    const known = claims && await knownFrom(db, claims);
    if (known) memo.set(token, known, known.expiresAt, drops);
    return known;
  }

  /** Counted before the answer is known, or many at once would all be the first; what succeeds is given back. */
  async function renewFor(
    tokens: Tokens,
    peer: AddressClass | null,
  ): Promise<Renewal> {
    if (limits === null || peer === null || refresher.knows(tokens)) {
      return await refresher.refresh(tokens);
    }
    const bucket = `renewals ${peer}`;
    // the cookie stays: it may be somebody's who shares the address
    if (!limits.take(bucket, FAILED_RENEWALS).allowed) {
      return { kind: "unavailable" };
    }
    const renewal = await refresher.refresh(tokens);
    if (renewal.kind === "renewed") limits.giveBack(bucket);
    return renewal;
  }

  async function read(
    request: Request,
    origin: string,
    peer: AddressClass | null,
  ): Promise<Reading> {
    const kind = cookieKind(origin);
    const value = readCookie(request.headers, kind, "vitrina");
    if (kind === null || value === null) return nobody(null);
    const cleared = cookieHeader(kind, "vitrina", "", 0);
    const tokens = unpackTokens(value);
    if (!tokens) return nobody(cleared);

    const known = await check(tokens.accessToken);
    const isFresh = known && known.expiresAt - Date.now() > RENEW_BEFORE_MS;
    if (isFresh) return readingOf(known, tokens, null);

    // Whose session it was is said by the identity server, not by a token that has ended.
    const renewal = await renewFor(tokens, peer);
    if (renewal.kind === "unavailable") {
      return known ? readingOf(known, tokens, null) : nobody(null);
    }
    const fresh = renewal.kind === "renewed"
      ? await check(renewal.tokens.accessToken)
      : null;
    if (renewal.kind === "refused" || !fresh) return nobody(cleared);
    await seeSession(db, fresh);
    const packed = packTokens(renewal.tokens);
    const renewed = cookieHeader(kind, "vitrina", packed, SESSION_SECONDS);
    return readingOf(fresh, renewal.tokens, renewed);
  }

  return {
    identity,
    read,
    async verify(token) {
      const known = await check(token);
      return known && !known.owesFactor ? known : null;
    },
    check,
    forget: (id) => memo.drop(id),
  };
}

/** Acts for whoever is signed in, in a tenant or in none. */
export function actorOf(
  db: Db,
  tenantId: string | null,
  session: Session,
): Actor {
  return member(db, tenantId, session.userId, session.aal);
}

function nobody(setCookie: string | null): Reading {
  return { session: null, pending: null, tokens: null, setCookie };
}

function readingOf(
  known: Known,
  tokens: Tokens,
  setCookie: string | null,
): Reading {
  return {
    session: known.owesFactor ? null : known,
    pending: known.owesFactor ? known : null,
    tokens,
    setCookie,
  };
}

interface StateRow {
  live: boolean;
  shown_by: "backup" | "device" | null;
  has_factor: boolean;
  must_have: boolean;
  replacing: boolean;
}

async function knownFrom(db: Db, claims: Claims): Promise<Known | null> {
  const { userId, sessionId, email, aal, issuedAt, expiresAt } = claims;
  const [row] = await db.transaction(
    member(db, null, userId, aal),
    "read only",
    (sql) =>
      sql<StateRow[]>`
        select live, shown_by, has_factor, must_have, replacing
        from platform.session_state(${sessionId}, ${new Date(issuedAt)})
      `,
  );
  if (!row?.live) return null;
  // while a factor is replaced, the identity server takes a new one from whoever has the password alone
  const isShown = aal === "aal2" && (!row.replacing || row.shown_by !== null);
  const proof = isShown ? "token" : row.shown_by;
  return {
    id: sessionId,
    userId,
    email,
    aal: proof === null ? "aal1" : "aal2",
    expiresAt,
    needsFactor: row.must_have && !row.has_factor && proof === null,
    owesFactor: row.has_factor && proof === null,
    hasFactor: row.has_factor,
    mustHaveFactor: row.must_have,
    isReplacing: row.replacing,
    proof,
  };
}

async function seeSession(db: Db, session: Session): Promise<void> {
  await db.transaction(
    actorOf(db, null, session),
    "read write",
    (sql) => sql`select platform.see_session(${session.id})`,
  );
}

async function renew(
  identity: Identity,
  { refreshToken }: Tokens,
): Promise<Renewal> {
  const auth = await authClient(identity, null);
  const { data: { session }, error } = await auth.refreshSession({
    refresh_token: refreshToken,
  });
  if (session) {
    const { access_token: accessToken, refresh_token } = session;
    return {
      kind: "renewed",
      tokens: { accessToken, refreshToken: refresh_token },
    };
  }
  const isRefusal = error?.status !== undefined && error.status >= 400 &&
    error.status < 500 && error.status !== 429;
  return { kind: isRefusal ? "refused" : "unavailable" };
}
