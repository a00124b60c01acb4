/**
 * From tokens of the identity server to a session in the browser.
 *
 * @module
 */
import type { Session as IdentitySession } from "@supabase/supabase-js";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import {
  trustDevice,
  useTrustedDevice,
} from "@/lib/platform/second_factor/commands.ts";
import { TRUSTED_DAYS } from "@/lib/platform/second_factor/schema.ts";
import { authClient } from "@/lib/platform/sessions/client.ts";
import {
  endSession,
  noteSecondFactor,
  openSession,
} from "@/lib/platform/sessions/commands.ts";
import {
  cookieKind,
  packTokens,
  readCookie,
  SESSION_SECONDS,
} from "@/lib/platform/sessions/cookie.ts";
import { deviceOf } from "@/lib/platform/sessions/device.ts";
import { actorOf } from "@/lib/platform/sessions/mod.ts";
import type { Known, Tokens } from "@/lib/platform/sessions/schema.ts";
import {
  cookieOn,
  type Ctx,
  HOME,
  readingOf,
  seeOther,
} from "./account_page.ts";

/** Tokens as we keep them. */
export function tokensOf(
  session: Pick<IdentitySession, "access_token" | "refresh_token">,
): Tokens {
  const { access_token: accessToken, refresh_token: refreshToken } = session;
  return { accessToken, refreshToken };
}

/** What was begun. */
export interface Begun {
  known: Known;
  /** To be sent with the answer. */
  cookies: string[];
}

/**
 * Begins a session: always a new one, whose cookie takes the place of whatever the browser brought along (so that nobody
 * can plant one beforehand), while an older session of the browser ends. A device that is trusted stands for the second
 * factor at once.
 *
 * @param hasFactor whether the identity server knows of a second factor
 */
export async function beginSession(
  ctx: Ctx,
  tokens: Tokens,
  hasFactor: boolean,
): Promise<Begun> {
  const { state, req } = ctx;
  const { sessions } = state.platform;
  const first = await insist(ctx, tokens);
  const actor = actAs(ctx, first);
  const device = deviceOf(req.headers.get("user-agent"));
  await openSession(actor, { id: first.id, ...device });
  if (hasFactor !== first.hasFactor && !first.isReplacing) {
    await noteSecondFactor(actor, { present: hasFactor });
  }
  const token = readCookie(
    req.headers,
    cookieKind(state.origin),
    "vitrina-device",
  );
  if (hasFactor && first.aal === "aal1" && token) {
    await useTrustedDevice(actor, { sessionId: first.id, token });
  }
  sessions.forget(first.id);
  const known = await insist(ctx, tokens);
  await endFormer(ctx, known.id);
  return { known, cookies: [sessionCookie(ctx, tokens)] };
}

/** Begins a session and goes on: to the second factor where one is owed, else to where somebody wanted to go. */
export async function beginAndGo(
  ctx: Ctx,
  session: IdentitySession,
  next: string | null,
): Promise<Response> {
  const hasFactor =
    session.user.factors?.some(({ status }) => status === "verified") ?? false;
  const { known, cookies } = await beginSession(
    ctx,
    tokensOf(session),
    hasFactor,
  );
  return known.owesFactor
    ? seeOther(ctx, "/second-factor", { query: { next }, cookies })
    : seeOther(ctx, next ?? HOME, { cookies });
}

/** The cookie of a session. */
export function sessionCookie(ctx: Ctx, tokens: Tokens): string {
  return cookieOn(ctx, "vitrina", packTokens(tokens), SESSION_SECONDS);
}

/** Trusts this device for 30 days; the session must have shown its second factor. */
export async function trustThisDevice(
  ctx: Ctx,
  known: Known,
): Promise<string> {
  const device = deviceOf(ctx.req.headers.get("user-agent"));
  const token = await trustDevice(actAs(ctx, known), device);
  return cookieOn(ctx, "vitrina-device", token, TRUSTED_DAYS * 24 * 3600);
}

/** Acts as somebody in no tenant, on behalf of this request. */
export function actAs({ state }: Ctx, known: Known): Actor {
  const { db, requestId } = state.actor;
  return { ...actorOf(db, null, known), requestId };
}

/** What a token is good for that was issued a moment ago. */
export async function insist(ctx: Ctx, tokens: Tokens): Promise<Known> {
  const { sessions } = ctx.state.platform;
  const known = await sessions.check(tokens.accessToken);
  if (known) return known;
  throw new AppError(
    "unavailable",
    "Cannot sign in: the identity server gave a token that does not verify",
  );
}

/** The session that this browser had before, of whomever. */
async function endFormer(ctx: Ctx, newId: string): Promise<void> {
  const { session, pending, tokens } = await readingOf(ctx);
  const former = session ?? pending;
  if (!former || !tokens || former.id === newId) return;
  await endHere(ctx, former, tokens);
}

/** Ends a session: at the identity server, in our book, and in what this process remembers. */
export async function endHere(
  ctx: Ctx,
  known: Known,
  { accessToken }: Tokens,
): Promise<void> {
  const { sessions } = ctx.state.platform;
  // a server that does not answer must not keep anybody from signing out here
  const auth = await authClient(sessions.identity, ctx.state.peer());
  await auth.admin.signOut(accessToken, "local").catch(() => null);
  await endSession(actAs(ctx, known), { id: known.id }).catch((error) => {
    if (!(error instanceof AppError && error.code === "not_found")) throw error;
  });
  sessions.forget(known.id);
}
