/**
 * The closed list of what can go wrong, so that every edge can answer it: a page, a JSON body, a retry, an exit code.
 *
 * @module
 */

/** HTTP status by code; the keys are the list. */
export const statusByCode = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  internal: 500,
  unavailable: 503,
} as const;

/** A code of the list. */
export type ErrorCode = keyof typeof statusByCode;

/** What is wrong with single fields, by path: `{ "email": "…", "work.0.url": "…" }`. */
export type FieldErrors = Record<string, string>;

/** An error whose message people may read: no SQL, no path, no other tenant's data. */
export class AppError extends Error {
  override name = "AppError";
  readonly code: ErrorCode;
  readonly fields: FieldErrors | undefined;

  /**
   * @param code from the closed list
   * @param message what failed, then why, without a final period
   * @param more `fields` says what is wrong where; `cause` is for the log only
   * @example throw new AppError("conflict", "Cannot create site: this address is taken");
   */
  constructor(
    code: ErrorCode,
    message: string,
    more: { fields?: FieldErrors; cause?: unknown } = {},
  ) {
    super(
      message,
      more.cause === undefined ? undefined : { cause: more.cause },
    );
    this.code = code;
    this.fields = more.fields;
  }

  /** The HTTP status that answers it. */
  get status(): number {
    return statusByCode[this.code];
  }
}

/**
 * What the database said, as an error of the list; whatever is unknown comes back as it was.
 *
 * Source of the codes: PostgreSQL documentation, appendix "PostgreSQL Error Codes".
 *
 * @param error anything that was thrown
 * @example throw asAppError(error);
 */
export function asAppError(error: unknown): unknown {
  const sqlstate = error instanceof Error && "code" in error
    ? String(error.code)
    : "";
  const refused = refusalOf(error, sqlstate);
  if (refused) return refused;
  const found = bySqlstate[sqlstate] ?? bySqlstate[sqlstate.slice(0, 2)];
  return found && !(error instanceof AppError)
    ? new AppError(...found, { cause: error })
    : error;
}

/** What our own functions refuse by `app.refuse()`: the status is in the code, the words are theirs. */
function refusalOf(error: unknown, sqlstate: string): AppError | null {
  if (!(error instanceof Error) || !sqlstate.startsWith("VT")) return null;
  const status = Number(sqlstate.slice(2));
  const [code] =
    Object.entries(statusByCode).find(([, one]) => one === status) ?? [];
  const field = "column_name" in error ? String(error.column_name) : "";
  return new AppError(isErrorCode(code) ? code : "internal", error.message, {
    fields: field === "" ? undefined : { [field]: error.message },
    cause: error,
  });
}

function isErrorCode(code: string | undefined): code is ErrorCode {
  return code !== undefined && Object.hasOwn(statusByCode, code);
}

// Single codes first in meaning: a class of two characters answers for the rest of it.
const bySqlstate: Record<string, [ErrorCode, string]> = {
  "22": ["invalid", "Cannot save: a value is out of range"],
  "22003": ["invalid", "Cannot save: a number is too large"],
  "22021": [
    "invalid",
    "Cannot save: a text holds characters that cannot be stored",
  ],
  "22P05": [
    "invalid",
    "Cannot save: a text holds characters that cannot be stored",
  ],
  "23502": ["invalid", "Cannot save: a value is missing"],
  "23503": ["conflict", "Cannot save: something it refers to is gone"],
  "23505": ["conflict", "Cannot save: it exists already"],
  "23514": ["invalid", "Cannot save: a value is not allowed"],
  "40": [
    "unavailable",
    "Cannot save: somebody else is changing the same; try again",
  ],
  "42501": ["forbidden", "Cannot do this: permission denied"],
  "53": ["unavailable", "Cannot reach the database: it is overloaded"],
  "55P03": [
    "unavailable",
    "Cannot save: somebody else is changing the same; try again",
  ],
  "57": ["unavailable", "Cannot reach the database: it is restarting"],
  "08": ["unavailable", "Cannot reach the database: the connection broke"],
  "57014": ["unavailable", "Cannot finish: it takes too long"],
  CONNECTION_CLOSED: [
    "unavailable",
    "Cannot reach the database: the connection broke",
  ],
  CONNECTION_DESTROYED: [
    "unavailable",
    "Cannot reach the database: the connection broke",
  ],
  CONNECTION_ENDED: ["unavailable", "Cannot reach the database: it is closed"],
  CONNECT_TIMEOUT: [
    "unavailable",
    "Cannot reach the database: it does not answer",
  ],
  ECONNREFUSED: [
    "unavailable",
    "Cannot reach the database: it does not answer",
  ],
  EPIPE: ["unavailable", "Cannot reach the database: the connection broke"],
  ECONNRESET: [
    "unavailable",
    "Cannot reach the database: the connection broke",
  ],
};
