/**
 * The form in which answers leave: tags, what caches may do, and the headers of the gate.
 *
 * @module
 */
import { namesTag, tagOf } from "./etag.ts";

/** Caches of the reader may keep it, and ask each time whether it is still so. */
const PRIVATE = "private, no-cache";

/** The same address answers others differently. */
const VARY = "authorization, cookie, origin";

/** Completes an answer. */
export async function finish(
  request: Request,
  response: Response,
  headers: Record<string, string>,
): Promise<Response> {
  for (const name in headers) {
    response.headers.set(name, headers[name] ?? "");
  }
  response.headers.set("vary", VARY);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || response.status !== 200) {
    response.headers.set("cache-control", "no-store");
    return response;
  }
  const body = await response.text();
  const tag = tagOf(body);
  response.headers.set("etag", tag);
  response.headers.set("cache-control", PRIVATE);
  const sent = request.headers.get("if-none-match");
  if (sent !== null && namesTag(sent, tag)) {
    response.headers.delete("content-type");
    return new Response(null, { status: 304, headers: response.headers });
  }
  const isHead = request.method === "HEAD";
  return new Response(isHead ? null : body, response);
}
