/**
 * What is remembered of somebody who went to an issuer to sign in, in their own browser, until they come back.
 *
 * @module
 */
import { z } from "zod";
import { cookieKind, readCookie } from "@/lib/platform/sessions/cookie.ts";
import { nextPath } from "@/lib/platform/sessions/schema.ts";
import type { Ctx } from "./account_page.ts";

/** Where issuers send people back to; their configuration names it. */
export const CALLBACK = "/oidc/callback";

/** Who takes longer begins again. */
export const DEPARTURE_SECONDS = 600;

const departure = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where to go on to afterwards. */
  next: z.string().nullable().transform((next) => nextPath(next, "") || null),
});

/** A departure that is remembered. */
export type Remembered = z.infer<typeof departure>;

/** As the value of a cookie. */
export function packDeparture(remembered: Remembered): string {
  return new TextEncoder().encode(JSON.stringify(remembered))
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

/** From the cookie of a request; `null` when it is gone or no value of ours. */
export function readDeparture({ req, state }: Ctx): Remembered | null {
  const kind = cookieKind(state.origin);
  const value = readCookie(req.headers, kind, "vitrina-oidc");
  try {
    const bytes = Uint8Array.fromBase64(value ?? "", { alphabet: "base64url" });
    const text = new TextDecoder().decode(bytes);
    return departure.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
