/**
 * The API's gate: who asks, in which tenant, how often, and in what form the answer leaves.
 *
 * @module
 */
import type { Actor } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Limits } from "../limits/mod.ts";
import type { Live } from "../live.ts";
import type { Log } from "../log.ts";
import type { Secrets } from "../secrets.ts";
import type { FileStore } from "../storage.ts";
import type { Answer } from "./answer.ts";
import { errorAnswer } from "./answers.ts";
import { readBody, readFileBody } from "./body.ts";
import { type Cors, preflightHeaders } from "./cors.ts";
import { type Credentials, type Identified, nobody } from "./credentials.ts";
import { finish } from "./finish.ts";
import { answerOnce } from "./idempotency.ts";
import { takeRefusal, takeRequest } from "./rates.ts";
import { type Caller, scopeOf } from "./scope.ts";
import type { Tenants } from "./tenant_of.ts";
import { answerError, type Found, notFound, type Version } from "./version.ts";
import { refuseStrangers } from "./socket.ts";
import { within } from "./within.ts";

/** What the gate stands on. */
export interface GatewayParts {
  versions: readonly Version[];
  credentials: Credentials;
  tenants: Tenants;
  cors: Cors;
  limits: Limits;
  /** 32 bytes that seal what is kept of requests with an Idempotency-Key. */
  secret: Uint8Array;
  secrets: Secrets;
  storage: FileStore;
  visitorLive: Live;
  hasModels: boolean;
  /** Ends what stays open. */
  signal: AbortSignal;
  log: Pick<Log, "error">;
  /** Tests shorten it. */
  timeoutMs?: number;
  /** How long an attempt of a request with an Idempotency-Key may take; tests shorten it. */
  leaseMs?: number;
}

/**
 * Answers a request to `/api/…`.
 *
 * @param caller what the front knows; the gate tells it the actor and the route
 * @param target from `/api` on, with the query
 */
export type Gateway = (
  request: Request,
  caller: Caller,
  target: string,
) => Promise<Response>;

/** After this the client is told to try again; what runs on is stopped by the database's own limit. */
const TIMEOUT_MS = 10_000;
/** A phone on a slow line sends a photo of 10 MB in so long. */
const FILE_TIMEOUT_MS = 120_000;

const unsafe = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Makes the gate; see `lib/gateway.ts` for the one that the app has. */
export function createGateway(parts: GatewayParts): Gateway {
  const versions = new Map(parts.versions.map((one) => [one.name, one]));
  const documents = new Map(
    parts.versions.map((
      { name, document },
    ) => [`/api/${name}/openapi.json`, JSON.stringify(document)]),
  );
  return async (request, caller, target) => {
    const queryAt = target.indexOf("?");
    const path = queryAt < 0 ? target : target.slice(0, queryAt);
    const headers: Record<string, string> = {};
    let answered: Answer;
    try {
      const document = documents.get(path);
      if (document !== undefined) {
        caller.route = path;
        answered = answerDocument(request, caller, document);
      } else {
        const version = versions.get(path.slice(5, path.indexOf("/", 5)));
        if (!version) throw notFound();
        const found = version.find(path);
        const file = found.files[request.method];
        const visit = {
          request,
          caller,
          path,
          target,
          version,
          found,
          headers,
        };
        answered = await within(
          parts.timeoutMs ?? (file ? FILE_TIMEOUT_MS : TIMEOUT_MS),
          () => answer(parts, visit),
        );
        if (answered.open) answered.live = answered.open();
      }
    } catch (error) {
      answered = answerError(error, { caller }, parts.log);
    }
    return finish(request, answered, headers, caller);
  };
}

interface Visit {
  request: Request;
  caller: Caller;
  path: string;
  target: string;
  version: Version;
  /** What stands at the path. */
  found: Found;
  /** Of the answer, whatever it is. */
  headers: Record<string, string>;
}

async function answer(parts: GatewayParts, visit: Visit): Promise<Answer> {
  const { request, caller, path, target, version, found, headers } = visit;
  caller.route = found.route;
  if (request.headers.has("origin")) {
    Object.assign(headers, await parts.cors.headersFor(request, caller));
  }
  const { method } = request;
  if (method === "OPTIONS") return answerOptions(found, caller, headers);

  const { socket } = found;
  // any page makes a browser send its cookies: who opens a socket brings more than them, or is a visitor
  const isNobody = socket && !request.headers.has("authorization");
  const { who, setCookie } = isNobody
    ? nobody
    : await identify(parts, request, caller);
  if (setCookie) headers["set-cookie"] = setCookie;
  const placed = parts.tenants.place(who, caller);
  // what is known already is not waited for: each wait costs a turn
  const { actor, plan } = placed instanceof Promise ? await placed : placed;
  caller.actor = actor;
  const tenant = { id: actor.tenantId, plan };
  const isWrite = unsafe.has(method) || socket !== null;
  Object.assign(
    headers,
    takeRequest(parts.limits, who, tenant, caller, isWrite),
  );
  const isOn = found.route !== null && parts.tenants.isOn(actor, found.slice);
  if (!(isOn instanceof Promise ? await isOn : isOn)) {
    caller.route = null;
    throw notFound();
  }
  const { methods, queried } = found;
  if (!methods.includes(method)) return methodNotAllowed(methods, caller);
  if (target.length > path.length + 1 && !queried.includes(method)) {
    throw new AppError("invalid", "Cannot go on: it takes no query");
  }
  if (socket) {
    await refuseStrangers(parts.cors, request, caller, who);
    const scope = scopeOf(actor, caller, parts, path);
    const open = () => socket(request, scope);
    return { status: 101, headers: {}, body: null, open };
  }
  return isWrite ? await change(parts, visit, actor) : await version.run(
    asGet(request),
    scopeOf(actor, caller, parts, path),
  );
}

async function identify(
  { credentials, limits }: GatewayParts,
  request: Request,
  caller: Caller,
): Promise<Identified> {
  try {
    return await credentials.identify(request, caller);
  } catch (error) {
    const isRefusal = error instanceof AppError &&
      error.code === "unauthenticated";
    if (isRefusal) takeRefusal(limits, caller);
    throw error;
  }
}

async function change(
  parts: GatewayParts,
  { request, caller, path, target, version, found }: Visit,
  actor: Actor,
): Promise<Answer> {
  const { secret, leaseMs } = parts;
  const file = found.files[request.method];
  // a file of somebody whom nobody knows is not read
  if (file && actor.role === "anon") {
    throw new AppError(
      "unauthenticated",
      "Cannot do this: nobody is signed in",
    );
  }
  const { request: read, text } = file
    ? await readFileBody(request, file)
    : await readBody(request);
  const run = (actor: Actor) =>
    version.run(read, scopeOf(actor, caller, parts, path));
  const key = request.headers.get("idempotency-key");
  if (key === null) return await run(actor);
  const repeatable = {
    secret,
    actor,
    peer: caller.peer(),
    key,
    method: request.method,
    address: target,
    body: text,
    leaseMs,
  };
  return await answerOnce(repeatable, run);
}

/** A browser's question before a request of another site's page, or a program's about the methods. */
function answerOptions(
  { methods }: Found,
  caller: Caller,
  headers: Record<string, string>,
): Answer {
  if (methods.length === 0) {
    return errorAnswer(notFound(), caller.requestId);
  }
  const allow = methods.join(", ");
  if ("access-control-allow-origin" in headers) {
    Object.assign(headers, preflightHeaders(allow));
  }
  return { status: 204, headers: { allow }, body: null };
}

/** RFC 9110, 15.5.6; the closed list has no word of its own for it. */
function methodNotAllowed(methods: readonly string[], caller: Caller): Answer {
  const allow = methods.join(", ");
  const error = new AppError("invalid", `Cannot do this: use ${allow}`);
  return errorAnswer(error, caller.requestId, { allow }, 405);
}

/** HEAD has the headers of GET, its tag included; the body goes at the end. */
function asGet(request: Request): Request {
  return request.method === "HEAD"
    ? new Request(request, { method: "GET" })
    : request;
}

/** Like the docs that are made of it, the document stands on the platform's own host alone. */
function answerDocument(
  { method }: Request,
  caller: Caller,
  document: string,
): Answer {
  if (!caller.onPlatform) throw notFound();
  if (method !== "GET" && method !== "HEAD") {
    return methodNotAllowed(["GET", "HEAD"], caller);
  }
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: document,
  };
}
