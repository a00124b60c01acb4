/**
 * What happens to a request before it is routed: its site and language are found, a finished page is sent from memory,
 * the API and the identity server answer for themselves, and only what is left goes through the router. Afterwards:
 * security headers, one log line, metrics.
 *
 * @module
 */
import { keptSearch, onePath, readAddress } from "./address.ts";
import { limitedRequest } from "./body_limit.ts";
import type { WarmPage } from "./cache/warming.ts";
import type { Db } from "./db.ts";
import { AppError } from "./errors.ts";
import type { KeptPages } from "./kept_pages.ts";
import type { AddressClass } from "./limits/mod.ts";
import { locate, peerAddress, trueAddress } from "./locate.ts";
import type { Log } from "./log.ts";
import type { Platform } from "./platform.ts";
import { readPage, warmPage } from "./read_page.ts";
import { secured } from "./security_headers.ts";
import type { SiteDirectory } from "./sites.ts";
import { rememberState, type State } from "./state.ts";
import { stateOfRequest } from "./state_of_request.ts";

/** The router behind the front. */
export type Router = (
  request: Request,
  info: Deno.ServeHandlerInfo,
) => Promise<Response>;

/** The API: answers a path such as `/api/v1/…` for whoever the request's credentials name, security headers included. */
export type Api = (
  request: Request,
  state: State,
  target: string,
) => Promise<Response>;

/** The identity server, where the platform has its own. */
export type Auth = (
  request: Request,
  peer: AddressClass,
) => Promise<Response>;

/** What the front stands on. */
export interface FrontParts {
  db: Db;
  sites: SiteDirectory;
  pages: KeptPages;
  router: Router;
  api: Api;
  auth: Auth | null;
  platform: Platform;
  /** Told of each answer once it stands, by a slice that counts; must not throw, and nobody waits for it. */
  answered?(request: Request, state: State, response: Response): void;
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

/** Room for a résumé of 5 MB with its form, and for a program's documents; every other form is a few fields. */
const MAX_UPLOAD_BYTES = 6_000_000;
/** Of members, who have signed in before their file is read: a photo or an archive of 10 MB, with its form. */
const MAX_MEMBERS_UPLOAD_BYTES = 10_500_000;
const MAX_API_BYTES = 1_000_000;
/** The API reads a file only where an operation takes one, and from whom it knows. */
const MAX_API_FILE_BYTES = 10_000_000;
const MAX_FORM_BYTES = 100_000;

/** Where files and long texts are taken. */
const UPLOADS = /^\/(?:start|dashboard\/portfolio\/posts)(?:[/?]|$)/;

/** Faster than any person; programs use the API, which has limits of its own. */
const FORMS = { limit: 240, windowSeconds: 60 };

const API = /^\/api\/v\d+(?:\/|$)/;

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
    if (visit.state) parts.answered?.(request, visit.state, response);
    return response;
  };
}

async function answer(parts: FrontParts, visit: Visit): Promise<Response> {
  const { platform, sites, db } = parts;
  const { trustedProxies, baseUrl } = platform.config;
  const { request, info, requestId } = visit;
  const address = trueAddress(request, info.remoteAddr, trustedProxies);
  if (!address || request.method === "TRACE") throw badRequest();
  visit.https = address.scheme === "https";
  const found = locate(address, baseUrl, sites);
  const destination = found instanceof Promise ? await found : found;
  const { site, onPlatform } = destination;
  const isApi = API.test(destination.path);
  const path = site && !isApi ? onePath(destination.path) : destination.path;
  const search = site && !isApi
    ? keptSearch(address.search, path)
    : address.search;
  const peer = () =>
    platform.addressClasses.of(
      peerAddress(request, info.remoteAddr, trustedProxies),
    );
  const state = visit.state = stateOfRequest({
    db,
    platform,
    requestId,
    request,
    address,
    destination,
    search,
    peer,
  });
  const target = path + search;
  if (isApi) return await askApi(parts, visit, state, target);
  if (onPlatform && !site && path.startsWith("/auth/v1/") && parts.auth) {
    return await askAuth(parts.auth, visit, state, target);
  }
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads && !platform.limits.take(`form ${peer()}`, FORMS).allowed) {
    throw new AppError("too_many", "Cannot take this now: wait a minute");
  }
  if (!reads || !site) return await route(parts, visit, state, target);
  const { response, cached } = await readPage({
    pages: parts.pages,
    request,
    state,
    site,
    target,
    https: visit.https,
    draw: () => route(parts, visit, state, target, "GET"),
  });
  visit.cached = cached;
  return response;
}

/** Draws pages that nobody has asked for yet; they are no visits, and in no log. */
export function createWarmer(
  parts: FrontParts,
): (page: WarmPage) => Promise<void> {
  const { db, pages, platform } = parts;
  return async ({ site, origin, basePath, path, lang }) => {
    const address = readAddress(origin + basePath + path);
    const request = new Request(origin + path, {
      headers: { "accept-language": lang },
    });
    const requestId = crypto.randomUUID();
    const https = address.scheme === "https";
    const visit: Visit = {
      requestId,
      request,
      info: nowhere,
      https,
      state: null,
      cached: false,
    };
    const destination = {
      site,
      slug: null,
      onPlatform: basePath !== "",
      basePath,
      path,
    };
    const state = stateOfRequest({
      db,
      platform,
      requestId,
      request,
      address,
      destination,
      search: "",
      peer: () => platform.addressClasses.of("127.0.0.1"),
    });
    const draw = () => route(parts, visit, state, path, "GET");
    await warmPage({ pages, state, site, target: path, https, draw });
  };
}

/** Where a request that nobody sent came from. */
const nowhere: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "127.0.0.1", port: 0 },
  completed: Promise.resolve(),
};

/** What no browser sends: a host that is none, or TRACE, which would give back what came. */
function badRequest(): AppError {
  return new AppError("invalid", "Cannot serve request: it makes no sense");
}

async function askApi(
  { api }: FrontParts,
  { request }: Visit,
  state: State,
  target: string,
): Promise<Response> {
  const hasFile = request.headers.get("content-type")?.startsWith("image/");
  const limit = hasFile ? MAX_API_FILE_BYTES : MAX_API_BYTES;
  const asked = request.body
    ? limitedRequest(request, request.url, limit)
    : request;
  return await api(asked, state, target);
}

async function askAuth(
  auth: Auth,
  { request, requestId, https }: Visit,
  state: State,
  target: string,
): Promise<Response> {
  state.route = "/auth/v1";
  const url = state.origin + target;
  if (!URL.canParse(url)) throw badRequest();
  const asked = limitedRequest(request, url, MAX_FORM_BYTES);
  return secured(await auth(asked, state.peer()), requestId, https);
}

async function route(
  { router }: FrontParts,
  { request, info, requestId, https }: Visit,
  state: State,
  target: string,
  method = request.method,
): Promise<Response> {
  const url = state.origin + target;
  if (!URL.canParse(url)) throw badRequest();
  const limit = bodyLimit(request, target);
  const routed = limitedRequest(request, url, limit, method);
  rememberState(routed, state);
  return secured(await router(routed, info), requestId, https);
}

function bodyLimit({ headers }: Request, target: string): number {
  const hasFile = headers.get("content-type")?.startsWith("multipart/");
  if (hasFile && target.startsWith("/dashboard/")) {
    return MAX_MEMBERS_UPLOAD_BYTES;
  }
  if (UPLOADS.test(target)) return MAX_UPLOAD_BYTES;
  return target.startsWith("/hooks/") ? MAX_API_BYTES : MAX_FORM_BYTES;
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
  const tenant = state?.actor.tenantId ?? null;
  log.request({ requestId, tenant, route, method: request.method, status, ms });
}
