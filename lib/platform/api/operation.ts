/**
 * One operation of the API: what goes in, what comes out, what it needs.
 *
 * @module
 */
import { createRoute } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { z } from "zod";
import { EVENT_STREAM } from "./answer.ts";
import { answersOf } from "./answers.ts";
import type { ApiEnv } from "./scope.ts";
import type { Texts } from "../slice.ts";

const nothing = z.strictObject({});
type Nothing = typeof nothing;
type Shape = z.ZodObject;
type Method = "get" | "post" | "put" | "patch" | "delete";

/** Since when an operation should not be used any more, and until when it answers. */
export interface Deprecation {
  since: Date;
  sunset: Date;
  /** What to use in its place. */
  link?: `/${string}`;
}

/** A request that can be sent as it stands; tests send it. */
export interface Example {
  params?: Record<string, string>;
  query?: Record<string, string | number | boolean>;
  body?: unknown;
}

/** What a request may bring in place of JSON: a file, as its bytes are. */
export interface FileBody {
  /** As `Content-Type` names them. */
  types: readonly string[];
  maxBytes: number;
}

interface Spec<M, P, Params, Query, Headers, Body, Answer, Status> {
  method: M;
  /** Below the router's own path: `/`, `/{id}`. */
  path: P;
  /** A verb and its object, without a period: `List messages`; or the same in both languages. */
  summary: string | Texts;
  /** More, when the summary does not say it all. */
  description?: string;
  /** What the command or query behind it asks for; `null` when row policies alone decide. */
  permission: string | null;
  params?: Params;
  /** Values come as texts: numbers need `z.coerce`. */
  query?: Query;
  /** Besides those of every request; names in lower case, none of them required. */
  headers?: Headers;
  /** The command's own input, or a part of it. */
  body?: Body;
  /** In place of a body; `fileOf()` reads it. */
  file?: FileBody;
  /** Every field is named; the suites refuse what is not. Absent: 204, without a body. */
  answer?: Answer;
  /** In place of an answer: what the events of its stream say. Where there is nothing to hear it answers 204. */
  events?: string;
  /** 200, or 204 without an answer. */
  status?: Status;
  example?: Example;
  deprecated?: Deprecation;
}

type JsonOf<Schema> = { "application/json": { schema: Schema } };

/** What Hono's types read: the request's parts and the good answer. */
type Route<M, P, Params, Query, Headers, Body, Answer, Status extends number> =
  {
    method: M;
    path: P;
    request:
      & { params: Params; query: Query; headers: Headers }
      & (Body extends z.ZodType ? { body: { content: JsonOf<Body> } }
        : unknown);
    responses: {
      [S in Status]: Answer extends z.ZodType
        ? { description: string; content: JsonOf<Answer> }
        : { description: string };
    };
  };

/**
 * Describes an operation for `router.openapi()`. Unknown fields of query and body are refused, and the answers that the
 * gateway gives (errors, limits) are declared beside the good one.
 *
 * @example
 * operation({ method: "get", path: "/{id}", summary: "Read a key", permission: "platform.keys.read", params: byId, answer: apiKey });
 */
export function operation<
  const M extends Method,
  const P extends string,
  Params extends Shape = Nothing,
  Query extends Shape = Nothing,
  Headers extends Shape = Nothing,
  Body extends z.ZodType | undefined = undefined,
  Answer extends z.ZodType | undefined = undefined,
  const Status extends 200 | 201 | 202 | 204 = Answer extends undefined ? 204
    : 200,
>(
  spec: Spec<M, P, Params, Query, Headers, Body, Answer, Status>,
): Route<M, P, Params, Query, Headers, Body, Answer, Status> {
  const { method, path, description, permission, body, file, answer, events } =
    spec;
  const summary = typeof spec.summary === "string"
    ? { en: spec.summary }
    : spec.summary;
  const status = spec.status ?? (answer ? 200 : 204);
  const route = createRoute({
    method,
    path,
    summary: summary.en,
    "x-summary": summary,
    description: describe(description, permission),
    // what has no parameters is not checked for them: the gateway refuses a query where none is declared
    request: {
      ...spec.params && { params: spec.params },
      ...spec.query && { query: spec.query },
      ...spec.headers && { headers: spec.headers },
      ...body && { body: { ...json(body), required: true } },
      ...file && { body: { content: bytesOf(file), required: true } },
    },
    responses: {
      [status]: answer
        ? { description: "Done", ...json(answer) }
        : { description: "Done" },
      ...events && { 200: streamOf(events) },
      ...answersOf(method),
    },
    ...spec.deprecated && {
      deprecated: true,
      middleware: deprecating(spec.deprecated),
    },
    "x-permission": permission,
    ...file && { "x-file": file },
    ...spec.example && { "x-example": spec.example },
  });
  // Its type tells the parts that Hono's types read; TypeScript cannot follow them through the spreads above.
  return route as unknown as Route<
    M,
    P,
    Params,
    Query,
    Headers,
    Body,
    Answer,
    Status
  >;
}

function json<Schema extends z.ZodType>(schema: Schema) {
  return { content: { "application/json": { schema } } };
}

function streamOf(description: string) {
  const schema = { type: "string" as const };
  return { description, content: { [EVENT_STREAM]: { schema } } };
}

function bytesOf({ types }: FileBody) {
  const schema = { type: "string" as const, format: "binary" };
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

function describe(
  description: string | undefined,
  permission: string | null,
): string {
  const needs = permission === null ? "" : `Needs \`${permission}\`.`;
  return [description, needs].filter(Boolean).join("\n\n");
}

/** RFC 9745 (Deprecation), RFC 8594 (Sunset). */
function deprecating(
  { since, sunset, link }: Deprecation,
): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const { headers, caller } = c.env;
    headers.deprecation = `@${Math.floor(since.getTime() / 1000)}`;
    headers.sunset = sunset.toUTCString();
    if (link) {
      headers.link = `<${caller.basePath}${link}>; rel="successor-version"`;
    }
    await next();
  };
}
