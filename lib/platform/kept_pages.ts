/**
 * Public pages from memory when they stand there, else from the router, and then they stand there.
 *
 * @module
 */
import { finishPage, sendPage } from "./finished_page.ts";
import type { PageCache } from "./page_cache.ts";
import type { State } from "./state.ts";

/** A page that somebody reads. */
export interface Reading {
  pages: PageCache;
  request: Request;
  state: State;
  /** Path within the site and the query that it may depend on. */
  target: string;
  /** Draws it; a GET, whatever the reader's method is. */
  draw(): Promise<Response>;
}

/** The answer, and whether it came from memory. */
export async function readPage(
  { pages, request, state, target, draw }: Reading,
): Promise<{ response: Response; cached: boolean }> {
  const { tenant, chosenLang, lang, origin, basePath, requestId } = state;
  const key = [
    origin + basePath,
    tenant?.id,
    tenant?.version,
    chosenLang ?? `(${lang})`,
    target,
  ].join(" ");
  const kept = pages.get(key);
  if (kept) {
    state.route = kept.route;
    return { response: sendPage(kept, request, requestId), cached: true };
  }
  const isHead = request.method === "HEAD";
  const drawn = await draw();
  if (!mayBeKept(drawn)) {
    const response = isHead ? await headOf(drawn) : drawn;
    return { response, cached: false };
  }
  const page = await finishPage(drawn, state.route);
  if (!isHead) pages.set(key, page);
  return { response: sendPage(page, request, requestId), cached: false };
}

/** HEAD has the headers of GET, which only a drawn page tells. */
async function headOf(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response(null, response);
}

/** Only what every visitor of this address would get. */
function mayBeKept(response: Response): boolean {
  return response.status === 200 &&
    !response.headers.has("set-cookie") &&
    !/no-store|private|immutable/.test(
      response.headers.get("cache-control") ?? "",
    );
}
