/**
 * One version of the API: its routers on one Hono app, and its document.
 *
 * @module
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { RegExpRouter } from "hono/router/reg-exp-router";
import type { z } from "zod";
import type { ApiRouter } from "../api.ts";
import { AppError, asAppError, type FieldErrors } from "../errors.ts";
import type { Log } from "../log.ts";
import { type Answer, answerOf, noted } from "./answer.ts";
import { errorAnswer } from "./answers.ts";
import { type ApiDocument, documentOf, type Operation } from "./document.ts";
import type { FileBody } from "./operation.ts";
import type { ApiEnv, ApiScope } from "./scope.ts";
import type { SocketOpener } from "./socket.ts";

/** A router and where it stands. */
export interface Mount {
  /** Its slice; while that is off, the router does not exist. */
  slice: string;
  /** Below the version: `/portfolio/contact`. */
  path: string;
  router: ApiRouter;
}

/** What takes sockets, and where it stands. */
export interface SocketMount {
  slice: string;
  path: string;
  open: SocketOpener;
}

/** A version, ready to answer. */
export interface Version {
  /** `v1`. */
  name: string;
  mounts: readonly Mount[];
  /** OpenAPI 3.1. */
  document: ApiDocument;
  /** What stands at a path. */
  find(path: string): Found;
  /** Runs the operation; errors are answered, never thrown. */
  run(request: Request, scope: ApiScope): Answer | Promise<Answer>;
}

/** What stands at a path. */
export interface Found {
  /** The pattern, for logs and metrics; `null` where nothing stands. */
  route: string | null;
  slice: string;
  /** Of the path, in upper case; empty where nothing stands. */
  methods: readonly string[];
  /** Those of them that take a query. */
  queried: readonly string[];
  /** What those take that take no JSON. */
  files: Readonly<Record<string, FileBody>>;
  /** Opens a socket, where one can be opened. */
  socket: SocketOpener | null;
}

const nowhere: Found = {
  route: null,
  slice: "platform",
  methods: [],
  queried: [],
  files: {},
  socket: null,
};

/**
 * Makes a version of routers.
 *
 * @example const v1 = createVersion("v1", [{ slice: "portfolio", path: "/portfolio/contact", router: contactApi }], log);
 */
export function createVersion(
  name: string,
  mounts: readonly Mount[],
  log: Pick<Log, "error">,
  sockets: readonly SocketMount[] = [],
): Version {
  const app = new OpenAPIHono<ApiEnv>({
    router: new RegExpRouter(),
    // the address within the tenant, which may stand behind /@slug
    getPath: (_request, options) => pathIn(options?.env),
    defaultHook(result) {
      if (!result.success) throw invalid(result.error);
    },
  });
  for (const { path, router } of mounts) {
    app.route(`/api/${name}${path}`, router);
  }
  app.onError((error, c) => noted(c.env, answerError(error, c.env, log)));
  app.notFound((c) =>
    noted(c.env, errorAnswer(notFound(), c.env.caller.requestId))
  );
  const document = documentOf(app, name, mounts);
  return {
    name,
    mounts,
    document,
    find: finderOf(document, name, mounts, sockets),
    run(request, scope) {
      const response = app.fetch(request, scope);
      return response instanceof Promise
        ? response.then((one) => answerOf(one, scope))
        : answerOf(response, scope);
    },
  };
}

/** An address that leads nowhere; also what is switched off, or the method of another version. */
export function notFound(): AppError {
  return new AppError("not_found", "Cannot answer: there is nothing here");
}

/** The envelope of whatever was thrown; what nobody expected is logged and told without its insides. */
export function answerError(
  thrown: unknown,
  { caller: { requestId, route } }: Pick<ApiScope, "caller">,
  log: Pick<Log, "error">,
): Answer {
  const error = knownError(thrown);
  if (error.code === "internal") log.error(thrown, { requestId, route });
  return errorAnswer(error, requestId, headersFor(error));
}

function knownError(thrown: unknown): AppError {
  const error = asAppError(thrown);
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new AppError(
      "invalid",
      "Cannot read request: its body is not the JSON that is asked for",
    );
  }
  return new AppError(
    "internal",
    "Cannot answer: something broke here; the request id tells us what",
  );
}

/** What the status asks for (RFC 9110, 15.5.2 and 15.6.4). */
function headersFor(error: AppError): Record<string, string> {
  if ("headers" in error) return error.headers as Record<string, string>; // a RateError's own
  if (error.code === "unauthenticated") return { "www-authenticate": "Bearer" };
  return error.code === "unavailable" ? { "retry-after": "2" } : {};
}

function invalid(error: z.ZodError): AppError {
  const fields: FieldErrors = Object.create(null);
  for (const { path, message } of error.issues) {
    fields[path.join(".")] ??= message;
  }
  return new AppError("invalid", "Cannot go on: some fields are not right", {
    fields,
  });
}

function pathIn(env: unknown): string {
  // Hono types its option loosely; it is the scope that `fetch` was given
  return (env as ApiScope).path;
}

function finderOf(
  { paths }: ApiDocument,
  name: string,
  mounts: readonly Mount[],
  sockets: readonly SocketMount[],
): Version["find"] {
  const router = new RegExpRouter<Found>();
  for (const { slice, path, open } of sockets) {
    const route = `/api/${name}${path}`;
    const methods = ["GET", "OPTIONS"];
    router.add("ALL", route, {
      ...nowhere,
      route,
      slice,
      methods,
      socket: open,
    });
  }
  for (const [route, operations] of Object.entries(paths)) {
    const methods = Object.keys(operations).map((one) => one.toUpperCase());
    const slice = mounts.find(({ path }) => {
      const mounted = `/api/${name}${path}`;
      return route === mounted || route.startsWith(`${mounted}/`);
    })?.slice ?? "platform";
    const allowed = methods.includes("GET") ? [...methods, "HEAD"] : methods;
    const queried = Object.entries(operations)
      .filter(([, { parameters }]) =>
        parameters.some((one) => one.in === "query")
      )
      .flatMap(([method]) =>
        method === "get" ? ["GET", "HEAD"] : method.toUpperCase()
      );
    const found: Found = {
      route,
      slice,
      methods: [...allowed, "OPTIONS"],
      queried,
      files: filesOf(operations),
      socket: null,
    };
    router.add("ALL", route.replaceAll(/\{(\w+)\}/g, ":$1"), found);
  }
  return (path) => router.match("ALL", path)[0][0]?.[0] ?? nowhere;
}

function filesOf(operations: Record<string, Operation>): Found["files"] {
  return Object.fromEntries(
    Object.entries(operations).flatMap(([method, { "x-file": file }]) =>
      file ? [[method.toUpperCase(), file]] : []
    ),
  );
}
