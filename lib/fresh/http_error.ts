/** Statuses that an error may have: 400 to 599. */
export type ErrorStatus = number;

/**
 * An error with an HTTP status, for a route or middleware to throw.
 *
 * @example
 * ```ts
 * app.get("/jobs/:id", async (ctx) => {
 *   const job = await findJob(ctx.params.id);
 *   if (job === null) throw new HttpError(404, "No such job");
 *   return ctx.json(job);
 * });
 * ```
 */
export class HttpError extends Error {
  /** The HTTP status that the answer gets unless an error page says otherwise. */
  status: ErrorStatus;

  /**
   * @param status the answer's status, 400 to 599
   * @param message the answer's body when no error page exists; the status's own text by default
   * @param options the `cause`, when another error led here
   */
  constructor(status: ErrorStatus, message?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HttpError";
    this.status = status;
  }
}
