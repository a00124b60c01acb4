/**
 * The headers that every answer carries, errors and files included.
 *
 * @module
 */

/** Everything from here, nothing inline: no nonce is needed because state travels in a data block (see `lib/fresh`). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * For a letter that is shown in a frame of our own pages: it may carry styles, as mail does, and lead out; it runs
 * nothing, fetches nothing, and has an origin of its own.
 */
export const LETTER_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-popups allow-popups-to-escape-sandbox",
].join("; ");

/** For answers over https: two years. Not for subdomains: a tenant's host may have others that we know nothing of. */
const STRICT_TRANSPORT = "max-age=63072000";

/** Name and value pairs. */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ["content-security-policy", CONTENT_SECURITY_POLICY],
  ["cross-origin-opener-policy", "same-origin"],
  ["permissions-policy", "camera=(), geolocation=(), microphone=()"],
  ["referrer-policy", "strict-origin-when-cross-origin"],
  ["x-content-type-options", "nosniff"],
];

const plain: Readonly<Record<string, string>> = Object.fromEntries(
  SECURITY_HEADERS,
);
const strict = { ...plain, "strict-transport-security": STRICT_TRANSPORT };

/** The same for whoever makes a response himself: copying its headers would cost more than many an answer. */
export function securityHeaders(
  requestId: string,
  https: boolean,
): Record<string, string> {
  return { ...(https ? strict : plain), "x-request-id": requestId };
}

/** The answer with the security headers, whatever it had set of them itself but the policy of letters. */
export function secured(
  response: Response,
  requestId: string,
  https: boolean,
): Response {
  const answer = withFreeHeaders(response);
  const { headers } = answer;
  const isLetter = headers.get("content-security-policy") === LETTER_POLICY;
  for (const [name, value] of SECURITY_HEADERS) headers.set(name, value);
  if (isLetter) headers.set("content-security-policy", LETTER_POLICY);
  if (https) headers.set("strict-transport-security", STRICT_TRANSPORT);
  headers.set("x-request-id", requestId);
  return answer;
}

/** Itself, unless its headers may not be changed (`Response.redirect()`): copying them costs 40 µs. */
function withFreeHeaders(response: Response): Response {
  try {
    response.headers.delete("x-request-id");
    return response;
  } catch {
    const { body, status, statusText, headers } = response;
    return new Response(body, {
      status,
      statusText,
      headers: new Headers(headers),
    });
  }
}
