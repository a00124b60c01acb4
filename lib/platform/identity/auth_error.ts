/**
 * Errors as Supabase Auth says them, so that its client understands.
 *
 * @module
 */

/** An answer other than the wished one: its status, its code, and a message that people may read. */
export class AuthError extends Error {
  override name = "AuthError";

  /**
   * @param status HTTP status, never 5xx: the client would try again
   * @param code of the list in auth-js, `lib/error-codes.d.ts`
   * @param more fields beside code and message; `retryAfterSeconds` becomes a header
   * @example throw new AuthError(400, "invalid_credentials", "Invalid login credentials");
   */
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 429,
    readonly code: string,
    message: string,
    readonly more: {
      weak_password?: { reasons: string[] };
      retryAfterSeconds?: number;
    } = {},
  ) {
    super(message);
  }
}

/** Wrong e-mail, wrong password, no such account: nobody learns which. */
export function invalidCredentials(): AuthError {
  return new AuthError(400, "invalid_credentials", "Invalid login credentials");
}

/** A link or a code that is wrong, used, replaced or too old: nobody learns which. */
export function otpExpired(): AuthError {
  return new AuthError(
    403,
    "otp_expired",
    "Token has expired or is invalid",
  );
}

/** Too many tries. */
export function tooMany(retryAfterSeconds: number): AuthError {
  return new AuthError(
    429,
    "over_request_rate_limit",
    `Request rate limit reached: try again in ${retryAfterSeconds} s`,
    { retryAfterSeconds },
  );
}

/** Too many letters to one address. */
export function tooManyLetters(retryAfterSeconds: number): AuthError {
  return new AuthError(
    429,
    "over_email_send_rate_limit",
    `For security purposes, you can only request this after ${retryAfterSeconds} seconds`,
    { retryAfterSeconds },
  );
}

/** Fields that are missing or of the wrong kind. */
export function validationFailed(message: string): AuthError {
  return new AuthError(400, "validation_failed", message);
}
