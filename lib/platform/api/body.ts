/**
 * What a request brings: JSON of a bearable size and depth, or a file where an operation takes one.
 *
 * @module
 */
import { hash } from "node:crypto";
import { limitedRequest } from "../body_limit.ts";
import { AppError } from "../errors.ts";
import type { FileBody } from "./operation.ts";

/** A text of a thousand pages. */
export const MAX_BODY_BYTES = 1_000_000;

/** Nothing of ours is nested deeper than a résumé; what parses and checks JSON may be recursive. */
const MAX_DEPTH = 40;

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * The same request with its body read; the text is `""` when there is none.
 *
 * @throws {AppError} `too_large`, or `invalid` for another type and for what is nested too deep
 */
export async function readBody(
  request: Request,
): Promise<{ request: Request; text: string }> {
  if (!request.body) return { request, text: "" };
  const { url, method, headers } = request;
  const text = await limitedRequest(request, url, MAX_BODY_BYTES).text();
  if (text === "") {
    return { request: new Request(url, { method, headers }), text };
  }
  if (!JSON_TYPE.test(headers.get("content-type") ?? "")) {
    throw new AppError(
      "invalid",
      "Cannot read request: its content-type must be application/json",
    );
  }
  if (depthOf(text) > MAX_DEPTH) {
    throw new AppError("invalid", "Cannot read request: it is nested too deep");
  }
  return {
    request: new Request(url, { method, headers, body: text }),
    text,
  };
}

/**
 * The same request with its file read; the text stands for the bytes, and is another one for others.
 *
 * @throws {AppError} `too_large`, or `invalid` for another type
 */
export async function readFileBody(
  request: Request,
  { types, maxBytes }: FileBody,
): Promise<{ request: Request; text: string }> {
  const { url, method, headers } = request;
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === undefined || !types.includes(type)) {
    throw new AppError(
      "invalid",
      `Cannot read request: its content-type must be ${types.join(", ")}`,
    );
  }
  const body = await limitedRequest(request, url, maxBytes).bytes();
  return {
    request: new Request(url, { method, headers, body }),
    text: `${type} ${hash("sha256", body)}`,
  };
}

/** How deep brackets are nested, outside of strings: character by character, for a pattern may look for ever. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === "\\") at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else if (char === "}" || char === "]") depth--;
  }
  return deepest;
}
