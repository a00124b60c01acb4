/**
 * What the pages for signing in and of the account share.
 *
 * @module
 */
import { type Context, HttpError, page, type PageResponse } from "fresh";
import { type AuthClient, authClient } from "@/lib/platform/sessions/client.ts";
import { cookieHeader, cookieKind } from "@/lib/platform/sessions/cookie.ts";
import type { CookieName } from "@/lib/platform/sessions/cookie.ts";
import { readSession } from "@/lib/platform/sessions/middleware.ts";
import {
  type Known,
  nextPath,
  type Reading,
  type Tokens,
} from "@/lib/platform/sessions/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import type { AccountView } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import { plainView } from "../../(_site)/plain_view.ts";

export { define } from "@/lib/platform/state.ts";
export { formOf } from "../../(_site)/form_of.ts";

/** One request for such a page. */
export type Ctx = Context<State>;

/** Where somebody goes who has not said where. */
export const HOME = "/dashboard";

/** What a page is drawn from; `query` is what its address keeps when the language changes. */
export function accountView(
  state: State,
  url: URL,
  query: Record<string, string | null> = {},
): AccountView {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    value ? [[name, value]] : []
  );
  return {
    ...plainView(state, url),
    query: Object.fromEntries(kept),
    account: accountWords[state.lang],
  };
}

/** Has a page drawn that nobody keeps. */
export function show<Data>(
  data: Data,
  { status = 200, cookies = [] }: { status?: number; cookies?: string[] } = {},
): PageResponse<Data> {
  return page(data, { status, headers: headersOf(cookies) });
}

/** Sends the browser on; its language goes with it. */
export function seeOther(
  { state }: Ctx,
  path: string,
  { query = {}, cookies = [] }: {
    query?: Record<string, string | null>;
    cookies?: string[];
  } = {},
): Response {
  const url = new URL(path, "http://own.invalid");
  for (const [name, value] of Object.entries(query)) {
    if (value) url.searchParams.set(name, value);
  }
  if (state.chosenLang && !url.searchParams.has("lang")) {
    url.searchParams.set("lang", state.chosenLang);
  }
  const headers = headersOf(cookies);
  headers.set("location", url.pathname + url.search + url.hash);
  return new Response(null, { status: 303, headers });
}

function headersOf(cookies: string[]): Headers {
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return headers;
}

/** The text of a field, empty when it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Where to go on to, `null` when nothing was asked for. */
export function nextOf(
  { url, state }: Ctx,
  form: FormData | null = null,
): string | null {
  const given = form ? textOf(form, "next") : url.searchParams.get("next");
  // Supabase's letters name a whole address of ours
  const path = given?.startsWith(`${state.origin}/`)
    ? given.slice(state.origin.length)
    : given;
  return nextPath(path, "") || null;
}

/** A cookie of ours on this address; where there can be none, there is no page that sets one. */
export function cookieOn(
  { state }: Ctx,
  name: CookieName,
  value: string,
  maxAgeSeconds: number,
): string {
  const kind = cookieKind(state.origin);
  if (kind === null) throw new HttpError(403);
  return cookieHeader(kind, name, value, maxAgeSeconds);
}

/** A client of the identity server in the name of whoever asks. */
export function authOf({ state }: Ctx): Promise<AuthClient> {
  return authClient(state.platform.sessions.identity, state.peer());
}

/** The same with the secret key, which may do everything; `null` where it was not configured. */
export async function adminOf({ state }: Ctx): Promise<AuthClient | null> {
  const { identity } = state.platform.sessions;
  return identity.secretKey === null
    ? null
    : await authClient(identity, state.peer(), identity.secretKey);
}

/** A client that is signed in as whoever asks. */
export async function signedInAuth(
  ctx: Ctx,
  { accessToken, refreshToken }: Tokens,
): Promise<AuthClient> {
  const auth = await authOf(ctx);
  const { error } = await auth.setSession({
    access_token: accessToken,
    refresh_token: refreshToken,
  });
  if (error) throw error;
  return auth;
}

/** Who is signed in, with their tokens; the middleware before has seen to it that somebody is. */
export async function signedIn(
  ctx: Ctx,
): Promise<{ session: Known; tokens: Tokens }> {
  const { session, tokens } = await readSession(ctx);
  if (!session || !tokens) throw new HttpError(404);
  return { session, tokens };
}

/** What the cookie says, on pages that are for everybody. */
export function readingOf(ctx: Ctx): Promise<Reading> {
  return readSession(ctx);
}
