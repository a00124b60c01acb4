/**
 * The operations of the document, and the check of every answer against it.
 *
 * @module
 */
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { versionsOf } from "@/lib/gateway.ts";
import type {
  ApiDocument,
  JsonSchema,
  Operation,
} from "@/lib/platform/api/document.ts";
import type { Version } from "@/lib/platform/api/version.ts";
import { slices } from "@/lib/slices.ts";

/** An operation with its place. */
export interface Listed extends Operation {
  /** In upper case. */
  method: string;
  /** `/api/v1/keys/{id}`. */
  path: string;
  /** For test names: `DELETE /keys/{id}`. */
  name: string;
}

/** The versions of the application. */
export const versions: Version[] = versionsOf(slices, { error() {} });

/** Every operation of a document. */
export function operationsOf({ paths }: ApiDocument): Listed[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
      name: `${method.toUpperCase()} ${path.replace("/api/v1", "")}`,
    }))
  );
}

/** Says what is wrong with an answer, by the document; `null` when nothing is. */
export type Check = (
  method: string,
  path: string,
  response: Response,
) => Promise<string | null>;

/** Statuses that the gate gives beside what operations declare. */
const OF_THE_GATE = new Set([304, 405]);

/** Makes the check of answers for versions. */
export function answerCheck(list: readonly Version[]): Check {
  const ajv = new Ajv({ strict: false, allErrors: true });
  // the package's types are CommonJS's
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const compiled = new Map<string, ValidateFunction>();
  for (const { name, document } of list) ajv.addSchema(document, name);

  return async (method, path, response) => {
    const version = list.find(({ name }) => path.startsWith(`/api/${name}/`));
    const route = version?.find(path).route;
    if (!version || !route) return null;
    const asked = method === "HEAD" ? "get" : method.toLowerCase();
    const operation = version.document.paths[route]?.[asked];
    if (!operation || OF_THE_GATE.has(response.status)) return null;
    const { status } = response;
    const declared = operation.responses[status];
    if (!declared) return `status ${status} is not declared`;
    if (method === "HEAD") return null;
    const pointer = declared.$ref ??
      `#/paths/${escapePointer(route)}/${asked}/responses/${status}`;
    const answer = contentAt(version.document, pointer);
    // of a stream the tests that open it tell
    if (answer && !("application/json" in answer)) return null;
    const text = await response.clone().text();
    if (!answer) return text === "" ? null : `${status} has a body`;
    const at = `${version.name}${pointer}/content/application~1json/schema`;
    let validate = compiled.get(at);
    if (!validate) {
      validate = ajv.compile({ $ref: at });
      compiled.set(at, validate);
    }
    return validate(JSON.parse(text))
      ? null
      : `${status}: ${ajv.errorsText(validate.errors)} in ${
        text.slice(0, 300)
      }`;
  };
}

function contentAt(
  document: ApiDocument,
  pointer: string,
): object | undefined {
  let value: unknown = document;
  for (const part of pointer.slice(2).split("/")) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Record<string, unknown> | undefined)?.[name]; // a document is made of objects
  }
  return (value as { content?: object } | undefined)?.content;
}

function escapePointer(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The body's schema; `null` for operations without one. */
export function bodySchema(operation: Listed): JsonSchema | null {
  return operation.requestBody?.content["application/json"]?.schema ?? null;
}

/** A picture of one pixel, for operations that take a file. */
const PIXEL = Uint8Array.fromBase64(
  "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
);

/** What the example sends: JSON, a file, or `undefined` for nothing. */
export function exampleBody(operation: Listed): unknown {
  const file = operation["x-file"];
  if (!file) return operation["x-example"]?.body;
  return file.types.includes("text/markdown")
    ? new Blob(["# Terms\n\nA day of work."], { type: "text/markdown" })
    : new Blob([PIXEL], { type: "image/gif" });
}

/** Names of the parameters of the path, in order. */
export function pathNames({ path }: Listed): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** The path with values for its parameters. */
export function fill(path: string, values: Record<string, string>): string {
  return path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => encodeURIComponent(values[name] ?? ""),
  );
}
