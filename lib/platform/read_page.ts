/**
 * Answers a request for a public page of a site from the cache, else by drawing it, which keeps it.
 *
 * @module
 */
import type { PageRef } from "./cache/store.ts";
import { type FinishedPage, finishPage, sendPage } from "./finished_page.ts";
import type { KeptPages } from "./kept_pages.ts";
import type { SiteRef } from "./sites.ts";
import type { State } from "./state.ts";

/** A page that somebody reads. */
export interface Reading {
  pages: KeptPages;
  request: Request;
  state: State;
  site: SiteRef;
  /** Path within the site and the query that it may depend on. */
  target: string;
  /** Whether it is read over https: such answers say so. */
  https: boolean;
  /** Draws it; a GET, whatever the reader's method is. */
  draw(): Promise<Response>;
}

/** The answer, and whether somebody else had it drawn. */
export async function readPage(
  { pages, request, state, site, target, https, draw }: Reading,
): Promise<{ response: Response; cached: boolean }> {
  const { requestId } = state;
  const ref = pageRef(state, site, target, https);
  const kept = pages.get(ref);
  if (kept) {
    state.route = kept.route;
    return { response: sendPage(kept, request, requestId), cached: true };
  }
  // nobody reads what a HEAD has drawn, so that nothing has to make room for it
  if (request.method === "HEAD") {
    const { page, response } = await drawPage(state, draw);
    const answer = page
      ? sendPage(page, request, requestId)
      : await headOf(response);
    return { response: answer, cached: false };
  }
  const own: { response?: Response } = {};
  const found = await pages.load(ref, async () => {
    const { page, response } = await drawPage(state, draw);
    own.response = response;
    return page;
  });
  if (found) {
    const { page, cached } = found;
    state.route = page.route;
    return { response: sendPage(page, request, requestId), cached };
  }
  // who waited for what turned out to be for one reader alone asks for their own
  return { response: own.response ?? await draw(), cached: false };
}

/** Draws a page that nobody has asked for yet; see `cache/warming.ts`. */
export async function warmPage(
  { pages, state, site, target, https, draw }: Omit<Reading, "request">,
): Promise<void> {
  await pages.warm(pageRef(state, site, target, https), async () => {
    const { page, response } = await drawPage(state, draw);
    if (!page) await response.body?.cancel();
    return page;
  });
}

/** Everything that a page depends on. */
function pageRef(
  { chosenLang, lang, origin, basePath }: State,
  { id, version }: SiteRef,
  target: string,
  https: boolean,
): PageRef {
  const key = [
    origin + basePath,
    id,
    version,
    (https ? "s" : "") + (chosenLang ?? `(${lang})`),
    target,
  ].join(" ");
  return { tenantId: id, version, key };
}

/** A page that may be kept, or else the answer as it was drawn. */
async function drawPage(
  state: State,
  draw: () => Promise<Response>,
): Promise<{ page: FinishedPage | null; response: Response }> {
  const response = await draw();
  const page = mayBeKept(response)
    ? await finishPage(response, state.route)
    : null;
  return { page, response };
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
