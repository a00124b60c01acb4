/**
 * Why nothing came back from outside: a closed list, whose words hold no address and nothing that a stranger said.
 *
 * @module
 */

/** The reasons, with words for logs and for the history of a run. */
export const outsideReasons = {
  url: "the address is not one that may be called",
  address: "the address leads to a private network",
  name: "the name has no address",
  connect: "nobody answers there",
  tls: "the certificate is not good for that name",
  timeout: "it takes too long",
  too_large: "the answer is too large",
  broken: "what came back is no answer",
  redirects: "it redirects too often",
} as const;

/** A reason of the list. */
export type OutsideReason = keyof typeof outsideReasons;

/** Nothing came back, or not all of it. */
export class OutsideError extends Error {
  override name = "OutsideError";
  readonly reason: OutsideReason;

  /** @param cause for the log only: it may hold addresses */
  constructor(reason: OutsideReason, cause?: unknown) {
    super(
      `Cannot call outside: ${outsideReasons[reason]}`,
      cause === undefined ? undefined : { cause },
    );
    this.reason = reason;
  }
}
