/**
 * Where links may lead: to this app and nowhere else.
 *
 * @module
 */

/**
 * The address to go to: the wished one when it is of this app, else the app's own front page.
 *
 * @example
 * allowedRedirect("https://ada.dev", "https://ada.dev/account?tab=1"); // "https://ada.dev/account?tab=1"
 * allowedRedirect("https://ada.dev", "https://evil.example"); // "https://ada.dev/"
 */
export function allowedRedirect(
  origin: string,
  wished: string | null | undefined,
): string {
  const front = `${origin}/`;
  if (!wished || !URL.canParse(wished, front)) return front;
  // read as browsers do, for which \ is / and control characters are nothing
  const url = new URL(wished, front);
  return url.origin === origin && !url.username && !url.password
    ? url.href
    : front;
}

/** The page of this app on which a link is confirmed, and where it leads afterwards. */
export function confirmLink(
  origin: string,
  { token, type, redirectTo }: {
    token: string;
    type: string;
    redirectTo: string;
  },
): string {
  const link = new URL("/confirm", origin);
  link.searchParams.set("token_hash", token);
  link.searchParams.set("type", type);
  const { pathname, search } = new URL(redirectTo);
  const next = pathname + search;
  if (next !== "/" && pathname !== "/confirm") {
    link.searchParams.set("next", next);
  }
  return link.href;
}
