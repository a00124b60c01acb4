/**
 * Remembers for an hour, in the browser that asked, where a message went: so that its code can be typed without the
 * address, and no address stands in an address.
 *
 * @module
 */
import { cookieKind, readCookie } from "@/lib/platform/sessions/cookie.ts";
import type { LinkKind } from "@/components/account/ConfirmPage.tsx";
import { cookieOn, type Ctx } from "./account_page.ts";

/** Links and codes of the identity server last about as long. */
const KEPT_SECONDS = 3600;

/** A message that was asked for. */
export interface Mailed {
  kind: LinkKind;
  email: string;
}

const KINDS: LinkKind[] = [
  "signup",
  "magiclink",
  "recovery",
  "invite",
  "email_change",
  "email",
];

/** Whether a text names a kind of link. */
export function isLinkKind(text: string | null): text is LinkKind {
  return KINDS.some((kind) => kind === text);
}

/** The cookie that remembers a message. */
export function mailedCookie(ctx: Ctx, { kind, email }: Mailed): string {
  const bytes = new TextEncoder().encode(email);
  const value = bytes.toBase64({ alphabet: "base64url", omitPadding: true });
  return cookieOn(ctx, "vitrina-mail", `${kind}.${value}`, KEPT_SECONDS);
}

/** The cookie that forgets it. */
export function forgetMailed(ctx: Ctx): string {
  return cookieOn(ctx, "vitrina-mail", "", 0);
}

/** What is remembered. */
export function readMailed({ req, state }: Ctx): Mailed | null {
  const kind = cookieKind(state.origin);
  const value = readCookie(req.headers, kind, "vitrina-mail");
  const [name = "", text = ""] = value?.split(".") ?? [];
  if (!isLinkKind(name)) return null;
  try {
    const bytes = Uint8Array.fromBase64(text, { alphabet: "base64url" });
    return { kind: name, email: new TextDecoder().decode(bytes) };
  } catch {
    return null;
  }
}
