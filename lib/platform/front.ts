/**
 * What happens to a request before it is routed: its site and language are found, a finished page is sent from memory,
 * and only what is left goes through the router. Afterwards: security headers, one log line, metrics.
 *
 * @module
 */
import { type Address, keptSearch } from "./address.ts";
import { limitedRequest } from "./body_limit.ts";
import { type Db, visitor } from "./db.ts";
import { AppError } from "./errors.ts";
import { finishPage, sendPage } from "./finished_page.ts";
import { preferredLang } from "./language.ts";
import { type Destination, locate, trueAddress } from "./locate.ts";
import type { Log } from "./log.ts";
import type { PageCache } from "./page_cache.ts";
import { isLang } from "./schema.ts";
import { secured } from "./security_headers.ts";
import type { Platform } from "./platform.ts";
import type { SiteDirectory } from "./sites.ts";
import { rememberState, type State } from "./state.ts";
import { timedDb } from "./timed_db.ts";

/** The router behind the front. */
export type Router = (
  request: Request,
  info: Deno.ServeHandlerInfo,
) => Promise<Response>;

/** What the front stands on. */
export interface FrontParts {
  db: Db;
  sites: SiteDirectory;
  pages: PageCache;
  router: Router;
  platform: Platform;
}

/** One request on its way through the front. */
interface Visit {
  requestId: string;
  request: Request;
  info: Deno.ServeHandlerInfo;
  https: boolean;
  state: State | null;
  cached: boolean;
}

/** Room for a résumé of 5 MB with its form; every other form is a few fields. */
const MAX_UPLOAD_BYTES = 6_000_000;
const MAX_FORM_BYTES = 100_000;

/** Makes the handler for `Deno.serve`. */
export function createFront(parts: FrontParts): Deno.ServeHandler {
  return async (request, info) => {
    const startedAt = performance.now();
    const requestId = crypto.randomUUID();
    const visit: Visit = {
      requestId,
      request,
      info,
      https: false,
      state: null,
      cached: false,
    };
    let response: Response;
    try {
      response = await answer(parts, visit);
    } catch (error) {
      response = plainAnswer(error, visit, parts.platform.log);
    }
    record(parts, visit, response.status, performance.now() - startedAt);
    return response;
  };
}

async function answer(parts: FrontParts, visit: Visit): Promise<Response> {
  const { platform: { config }, sites } = parts;
  const { request, info } = visit;
  const address = trueAddress(request, info.remoteAddr, config.trustedProxies);
  if (!address) {
    throw badRequest();
  }
  visit.https = address.scheme === "https";
  const found = locate(address, config.baseUrl, sites);
  const destination = found instanceof Promise ? await found : found;
  const search = keptSearch(address.search, destination.path);
  const state = stateFor(parts, visit, address, destination, search);
  visit.state = state;
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads && destination.site
    ? await readPage(parts, visit, state, destination.path + search)
    : await route(parts, visit, state, destination.path + search);
}

/** What no browser sends: a host that is none, or TRACE, which would give back what came. */
function badRequest(): AppError {
  return new AppError("invalid", "Cannot serve request: it makes no sense");
}

/** From memory when it stands there, else from the router, and then it stands there. */
async function readPage(
  parts: FrontParts,
  visit: Visit,
  state: State,
  target: string,
): Promise<Response> {
  const { request, requestId } = visit;
  const { tenant, chosenLang, lang, origin, basePath } = state;
  const key = [
    origin + basePath,
    tenant?.id,
    tenant?.version,
    chosenLang ?? `(${lang})`,
    target,
  ].join(" ");
  const kept = parts.pages.get(key);
  visit.cached = kept !== undefined;
  if (kept) {
    state.route = kept.route;
    return sendPage(kept, request, requestId);
  }
  const isHead = request.method === "HEAD";
  // HEAD has the headers of GET, which only a drawn page tells.
  const drawn = isHead
    ? { ...visit, request: new Request(request, { method: "GET" }) }
    : visit;
  const response = await route(parts, drawn, state, target);
  if (!mayBeKept(response)) return isHead ? await headOf(response) : response;
  const page = await finishPage(response, state.route);
  if (!isHead) parts.pages.set(key, page);
  return sendPage(page, request, requestId);
}

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

async function route(
  parts: FrontParts,
  visit: Visit,
  state: State,
  target: string,
): Promise<Response> {
  const { request, info, requestId, https } = visit;
  const upload = target.startsWith("/start");
  const limit = upload ? MAX_UPLOAD_BYTES : MAX_FORM_BYTES;
  const url = state.origin + target;
  if (!URL.canParse(url) || request.method === "TRACE") throw badRequest();
  const routed = limitedRequest(request, url, limit);
  rememberState(routed, state);
  return secured(await parts.router(routed, info), requestId, https);
}

function stateFor(
  parts: FrontParts,
  visit: Visit,
  address: Address,
  { site, basePath }: Destination,
  search: string,
): State {
  const { platform, db } = parts;
  const { config } = platform;
  const named = search === "" ? null : new URLSearchParams(search).get("lang");
  const chosenLang = isLang(named) ? named : null;
  const spent = { databaseMs: 0, renderMs: 0 };
  return {
    requestId: visit.requestId,
    chosenLang,
    lang: chosenLang ?? preferredLang(
      visit.request.headers.get("accept-language"),
      site?.languages[0] ?? "en",
    ),
    basePath,
    origin: site && basePath === "" || !config.baseUrl
      ? `${address.scheme}://${address.host}`
      : config.baseUrl,
    tenant: site,
    actor: visitor(timedDb(db, spent), site?.id ?? null),
    platform,
    route: null,
    spent,
  };
}

/** For what went wrong before or beside the router, which draws its own error pages. */
function plainAnswer(error: unknown, visit: Visit, log: Log): Response {
  const { requestId, https } = visit;
  const known = error instanceof AppError ? error : null;
  if (!known) log.error(error, { requestId });
  const text = known?.message ??
    `Cannot serve request: something broke here; its number is ${requestId}`;
  const status = known?.status ?? 500;
  return secured(new Response(text + "\n", { status }), requestId, https);
}

function record(
  { platform: { metrics, log } }: FrontParts,
  { requestId, request, state, cached }: Visit,
  status: number,
  ms: number,
): void {
  const route = state?.route ?? null;
  const spent = state?.spent ?? { databaseMs: 0, renderMs: 0 };
  metrics.answered({ route, status, ms, cached, spent });
  const tenant = state?.tenant?.id ?? null;
  log.request({ requestId, tenant, route, method: request.method, status, ms });
}
