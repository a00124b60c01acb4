/**
 * The OpenAPI 3.1 document of a version: what the routers declare, and what the gateway adds to every operation.
 *
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { type ErrorCode, statusByCode } from "../errors.ts";
import { errorBody, sharedAnswers } from "./answers.ts";
import type { Example, FileBody } from "./operation.ts";
import type { ApiEnv } from "./scope.ts";
import type { Mount } from "./version.ts";

/** JSON Schema, as far as documents of ours have it. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema: JsonSchema;
  example?: unknown;
}

interface Content {
  /** Absent where events are sent. */
  "application/json"?: { schema: JsonSchema; example?: unknown };
}

/** JSON, or the types of a file. */
type BodyContent = Content & Record<string, { schema: JsonSchema }>;

/** An operation of the document. */
export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  deprecated?: boolean;
  parameters: Parameter[];
  requestBody?: { required: boolean; content: BodyContent };
  responses: Record<
    string,
    { description?: string; content?: Content; $ref?: string }
  >;
  security?: Record<string, string[]>[];
  "x-permission": string | null;
  /** What it takes in place of JSON. */
  "x-file"?: FileBody;
  /** The summary by language. */
  "x-summary": { en: string; es?: string };
  "x-example"?: Example;
}

/** The document. */
export interface ApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: object[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
  security: Record<string, string[]>[];
}

const ABOUT = `Everything that the pages can do, for programs.

**Who you are.** Send \`Authorization: Bearer\` with an API key (\`vk_…\`, made under *API keys* in the dashboard) or an
access token. A key acts in its own tenant; a person in the one that the address names, \`/@ada/api/v1/…\`, or where they
start.

**What a key needs.** The permission of each operation stands beside it. Whoever changes a thing must find it: give a key
that writes the \`…read\` of the same thing as well. Nothing else is needed, also where the site shows something else.

**Errors** look alike: \`{ "error": { "code", "message", "requestId", "fields"? } }\`. What belongs to another tenant
answers as what does not exist. Unknown fields are refused.

**Lists** come in pages: send \`next\` of one page as \`cursor\` of the following one.

**Files** are sent as they are, with their own \`Content-Type\`; everything else is JSON.

**What is so already** is answered as if the request had done it.

**Once only.** Send \`Idempotency-Key\` with a request that changes something, and send it again as often as you like
within 24 hours: it takes effect once.

**Limits** are told by \`RateLimit\`, \`RateLimit-Policy\` and \`Retry-After\`.`;

/** Makes the document of an app on which the routers stand. */
export function documentOf(
  app: OpenAPIHono<ApiEnv>,
  version: string,
  mounts: readonly Mount[],
): ApiDocument {
  const written = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Vitrina",
      version: version.replace(/^v/, "") + ".0.0",
      description: ABOUT,
    },
  });
  // The library's types allow for every document there could be; ours is made of operation() alone.
  const document = mend(written) as unknown as ApiDocument;
  document.servers = [{ url: "/" }, {
    url: "/@{slug}",
    description: "In a tenant by its name",
    variables: { slug: { default: "ada" } },
  }];
  document.security = [{ key: [] }, { token: [] }];
  document.tags = [...new Set(mounts.map(tagOf))].map((name) => ({ name }));
  document.components = componentsOf();
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      complete(operation, method, path, version, mounts);
    }
  }
  return document;
}

function complete(
  operation: Operation,
  method: string,
  path: string,
  version: string,
  mounts: readonly Mount[],
): void {
  const below = path.slice(`/api/${version}`.length);
  const mount = mounts.find(({ path }) =>
    below === path || below.startsWith(`${path}/`)
  );
  operation.tags = mount ? [tagOf(mount)] : [];
  operation.operationId = [method, ...below.split(/[^a-z0-9]+/i)]
    .filter(Boolean).join("_");
  if (operation["x-permission"] === null) {
    operation.security = [{}, { key: [] }, { token: [] }];
  }
  operation.parameters ??= [];
  const example = operation["x-example"];
  for (const parameter of operation.parameters) {
    const value = example?.params?.[parameter.name] ??
      example?.query?.[parameter.name];
    if (value !== undefined) parameter.example = value;
  }
  const json = operation.requestBody?.content["application/json"];
  if (json && example?.body !== undefined) json.example = example.body;
  if (method !== "get") operation.parameters.push(idempotencyKey);
}

const idempotencyKey: Parameter = {
  name: "idempotency-key",
  in: "header",
  description: "Makes it safe to send the request again",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 255,
    pattern: "^[\\x21-\\x7e]+$",
  },
};

function componentsOf(): ApiDocument["components"] {
  const responses = Object.entries(sharedAnswers).map(([code, description]) => [
    code,
    {
      description: `${statusByCode[code as ErrorCode]}: ${description}`, // the keys are the codes
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/Error" } },
      },
    },
  ]);
  const { $schema: _, ...schema } = z.toJSONSchema(errorBody, { io: "output" });
  return {
    schemas: { Error: schema },
    responses: Object.fromEntries(responses),
    securitySchemes: {
      key: {
        type: "http",
        scheme: "bearer",
        description: "An API key, `vk_…`",
      },
      token: {
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
        description: "An access token of a session",
      },
    },
  };
}

/** `/portfolio/contact` is `Portfolio`, `/keys` is `Keys`. */
function tagOf({ path }: Mount): string {
  const words = path.split("/").filter(Boolean);
  const name = words[0] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}

/** The generator leaves the flags of a RegExp behind its pattern: `^a$/u`. */
function mend(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mend);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "pattern" && typeof inner === "string"
        ? inner.replace(/(?<!\\)\/[dgimsuvy]+$/, "")
        : mend(inner),
    ]),
  );
}
