/**
 * Route patterns: from the name of a file to a URLPattern path, and where it stands.
 *
 * @module
 */

/** True when a path holds more than literal text. */
export const isPattern = (path: string): boolean => /[*:{}+?()\\]/.test(path);

/**
 * The URL pattern of a file below `routes/`.
 *
 * @param path the file's path without extension, e.g. `/(site)/blog/[slug]`
 * @returns the pattern, without groups and `index`, e.g. `/blog/:slug`
 * @throws SyntaxError when brackets are not balanced or a parameter's place is ambiguous
 * @example
 * ```ts
 * pathToPattern("/docs/[[version]]/[...path]"); // "/docs{/:version}?/:path*"
 * ```
 */
export function pathToPattern(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments.at(-1) === "index") segments.pop();
  const parts = segments.filter((segment) => !isGroup(segment)).map((segment) =>
    segmentToPattern(segment, path)
  );
  const pattern = parts.join("");
  // A pathname is never empty: where all parts are optional, the first slash is not.
  if (parts.every((part) => part.startsWith("{"))) {
    return `/${pattern.replace("{/", "{")}`;
  }
  return pattern;
}

/** True for a folder such as `(site)`, which scopes layouts but is not part of the address. */
const isGroup = (segment: string): boolean =>
  segment.startsWith("(") && segment.endsWith(")");

/**
 * The pattern of one folder or file name, with its leading slash.
 *
 * @param segment e.g. `[id]@[version]`, `[[lang]]`, `[...rest]`
 * @param path the whole path, for the error's text
 * @throws SyntaxError as {@linkcode pathToPattern} does
 */
export function segmentToPattern(segment: string, path: string): string {
  const invalid = (reason: string) =>
    new SyntaxError(`Cannot route "${path}": ${reason}`);
  const name = "([A-Za-z_$][\\w$]*)";

  const rest = segment.match(`^\\[\\.\\.\\.${name}\\]$`);
  if (rest) return `/:${rest[1]}*`;
  const optional = segment.match(`^\\[\\[${name}\\]\\]$`);
  if (optional) return `{/:${optional[1]}}?`;

  if (segment.includes("][")) {
    throw invalid("two parameters need some text between them");
  }
  if (/\[\[|\]\]/.test(segment)) {
    throw invalid("an optional parameter must be a whole segment");
  }
  const pattern = segment.replaceAll(new RegExp(`\\[${name}\\]`, "g"), ":$1");
  if (/[[\]]/.test(pattern)) {
    throw invalid(`"${segment}" holds no valid parameter`);
  }
  return `/${pattern}`;
}

/**
 * The pattern's segments, which place it in the tree of scopes; an optional part is a segment of its own.
 *
 * @param pattern a route's pattern, or `*` for the root
 * @example
 * ```ts
 * patternToScope("/api{/:version}?/books"); // ["api", "{/:version}?", "books"]
 * ```
 */
export function patternToScope(pattern: string): string[] {
  return withoutCatchAll(pattern).match(/\{[^}]*\}[?*+]?|[^/{]+/g) ?? [];
}

/**
 * A route's pattern below a prefix; `*` below `/docs` also answers `/docs` itself.
 *
 * @param prefix a base or mount path without trailing slash, or `""`
 * @param pattern e.g. `/`, `/books/:id`, `*`
 * @example
 * ```ts
 * joinPattern("/docs", "/:page"); // "/docs/:page"
 * ```
 */
export function joinPattern(prefix: string, pattern: string): string {
  const base = withoutCatchAll(prefix).replace(/\/$/, "");
  if (pattern === "*" || pattern === "/*") {
    return base === "" ? "/*" : `${base}{/*}?`;
  }
  if (pattern === "/" || pattern === "") return base === "" ? "/" : base;
  return base + (/^[/{]/.test(pattern) ? pattern : `/${pattern}`);
}

const withoutCatchAll = (pattern: string): string =>
  pattern.replace(/(^|\/)\*$/, "");
