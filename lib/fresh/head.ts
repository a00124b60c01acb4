/**
 * What `<Head>` and `<head>` share: which elements belong there, and when two of them are the same.
 *
 * @module
 */

/** Elements that `<Head>` lifts into the document's head. */
export const HEAD_TAGS: ReadonlySet<string> = new Set([
  "title",
  "meta",
  "link",
  "script",
  "style",
  "base",
  "noscript",
  "template",
]);

/** Attributes that do not make two elements different; a `meta` may also change its content. */
const NO_IDENTITY = new Set(["children", "nonce", "ref", "key", "data-key"]);

/**
 * Names a head element, so that a later one with the same name takes the place of an earlier one.
 *
 * @param type the element's name
 * @param key the author's own key, which wins over everything
 * @param attributes its attributes, or its props
 * @returns the name: the key, `title`, or type and attributes in order
 * @example
 * ```ts
 * headKey("meta", null, { name: "description", content: "…" }); // "meta name=description"
 * ```
 */
export function headKey(
  type: string,
  key: unknown,
  attributes: Record<string, unknown>,
): string {
  if (key !== null && key !== undefined) return `key ${key}`;
  if (type === "title" || type === "base") return type;
  const identity = Object.entries(attributes)
    .filter(([name, value]) =>
      !NO_IDENTITY.has(name) && !(type === "meta" && name === "content") &&
      value !== null && value !== undefined && value !== false
    )
    .map(([name, value]) =>
      `${name}=${value === true ? "" : innerHtml(value) ?? value}`
    )
    .sort();
  return [type, ...identity].join(" ");
}

/** Scripts and styles with different code are different elements. */
function innerHtml(value: unknown): unknown {
  return typeof value === "object" && value !== null && "__html" in value
    ? value.__html
    : null;
}
