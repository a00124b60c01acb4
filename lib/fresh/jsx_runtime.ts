/**
 * Preact's JSX runtime with one repair, named `preact/jsx-runtime` in the import map.
 *
 * Code that Deno precompiles calls `jsxEscape` on every dynamic child. Preact's own version escapes the strings of an
 * array *in place*: the caller's data changes, and the renderer then escapes them a second time. The renderer escapes
 * arrays by itself, so here they pass untouched.
 *
 * @module
 */
// deno-lint-ignore no-import-prefix -- the bare name leads to this very file
import { jsxEscape as escapeChild } from "npm:preact@10.29.8/jsx-runtime";

export {
  Fragment,
  jsx,
  jsxAttr,
  jsxDEV,
  jsxs,
  jsxTemplate,
} from "npm:preact@10.29.8/jsx-runtime";
export type { JSX } from "npm:preact@10.29.8/jsx-runtime";

/**
 * Prepares a dynamic child for a precompiled template.
 *
 * @param value what stands between the braces
 * @returns escaped text, or what the renderer takes care of
 * @example
 * ```ts
 * jsxEscape("R & D"); // "R &amp; D"
 * ```
 */
export function jsxEscape(value: unknown): unknown {
  return Array.isArray(value)
    ? value
    : escapeChild(value as Parameters<typeof escapeChild>[0]);
}
