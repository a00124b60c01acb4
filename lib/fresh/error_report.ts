/**
 * Says where an error comes from, while a project is edited. Production never shows it.
 *
 * @module
 */
import { h, type VNode } from "preact";
import { HttpError } from "./http_error.ts";

/** Lines of source that are shown before and after the one at fault. */
const CONTEXT_LINES = 3;

/**
 * Draws what a developer needs to know of an error: message, the source around its position, and the stack.
 *
 * @param error what was thrown
 * @param root the project's folder, whose files may be shown
 * @returns the report
 * @example
 * ```ts
 * h("body", null, errorReport(error, "/srv/site"));
 * ```
 */
export function errorReport(error: unknown, root: string): VNode {
  const isError = error instanceof Error;
  const frame = isError ? codeFrame(error.stack ?? "", root) : null;
  return h(
    "section",
    { id: "fresh-error-report", role: "alert" },
    h("h1", null, isError ? `${error.name}: ${error.message}` : String(error)),
    frame && h("h2", null, frame.position),
    frame && h("pre", null, frame.source),
    isError && h("pre", null, error.stack),
  );
}

/**
 * Whether an error is the server's fault and no page of the project knows it.
 *
 * @param error what was thrown, or nothing
 * @returns true for anything but an absent error and an `HttpError` below 500
 * @example
 * ```ts
 * isServerError(new HttpError(404)); // false
 * ```
 */
export function isServerError(error: unknown): boolean {
  if (error === undefined || error === null) return false;
  return !(error instanceof HttpError) || error.status >= 500;
}

/** The first position in the stack that is the project's own. */
function codeFrame(
  stack: string,
  root: string,
): { position: string; source: string } | null {
  for (
    const [, url = "", line = "", column = ""] of stack.matchAll(
      /(file:\/\/[^\s()]+):(\d+):(\d+)/g,
    )
  ) {
    const path = decodeURIComponent(new URL(url).pathname);
    if (!path.startsWith(`${root}/`) || path.includes("/lib/fresh/")) continue;
    const source = sourceAround(path, Number(line), Number(column));
    if (source !== null) {
      return {
        position: `${path.slice(root.length + 1)}:${line}:${column}`,
        source,
      };
    }
  }
  return null;
}

function sourceAround(
  path: string,
  line: number,
  column: number,
): string | null {
  let lines: string[];
  try {
    lines = Deno.readTextFileSync(path).split("\n");
  } catch {
    return null; // a file that is gone has no source to show, and this is no second error
  }
  const first = Math.max(0, line - 1 - CONTEXT_LINES);
  const width = String(line + CONTEXT_LINES).length;
  return lines.slice(first, line + CONTEXT_LINES).flatMap((text, i) => {
    const number = String(first + i + 1).padStart(width);
    const isAtFault = first + i + 1 === line;
    const shown = `${isAtFault ? ">" : " "} ${number} | ${text}`;
    return isAtFault
      ? [shown, `  ${" ".repeat(width)} | ${" ".repeat(column - 1)}^`]
      : [shown];
  }).join("\n");
}
