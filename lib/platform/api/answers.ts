/**
 * The answers that every operation may give besides its own, and their one envelope.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Answer } from "./answer.ts";
import { AppError, type ErrorCode, statusByCode } from "../errors.ts";

/** What every error of the API looks like. */
export const errorBody = z.strictObject({
  error: z.strictObject({
    code: z.enum(Object.keys(statusByCode) as [ErrorCode, ...ErrorCode[]]), // the closed list is not empty
    message: z.string(),
    requestId: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
  }),
});

/** The error's answer in the one envelope. */
export function errorAnswer(
  error: AppError,
  requestId: string,
  headers: Record<string, string> = {},
  status = error.status,
): Answer {
  const { code, message, fields } = error;
  const body: z.infer<typeof errorBody> = {
    error: { code, message, requestId, ...fields && { fields } },
  };
  return {
    status,
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}

/** Names and meanings of the shared answers, as the document lists them. */
export const sharedAnswers: Record<ErrorCode, string> = {
  invalid: "Some fields are not right",
  unauthenticated: "Nobody is signed in, or the key or token is not valid",
  forbidden: "The permission is missing",
  not_found: "It does not exist, or not for the caller",
  conflict: "Something else happened in between",
  too_large: "The body is too large",
  too_many: "Too many requests; the header retry-after says when to come back",
  internal: "Something broke here",
  unavailable: "It takes too long or cannot be reached now; try again",
};

/** References to the shared answers that an operation may give. */
export function answersOf(method: string) {
  const writes = method !== "get";
  const codes: ErrorCode[] = [
    "invalid",
    "unauthenticated",
    "forbidden",
    "not_found",
    ...writes ? ["conflict", "too_large"] as const : [],
    "too_many",
    "internal",
    "unavailable",
  ];
  return Object.fromEntries(
    codes.map((
      code,
    ) => [statusByCode[code], { $ref: `#/components/responses/${code}` }]),
  );
}
