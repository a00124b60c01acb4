import { compilePattern, type Matcher } from "./compile_pattern.ts";
import { isPattern } from "./pattern.ts";

/** The HTTP methods that routes can answer. */
export type Method =
  | "HEAD"
  | "GET"
  | "POST"
  | "PATCH"
  | "PUT"
  | "DELETE"
  | "OPTIONS";

/** Every {@linkcode Method}, in the order in which `Allow` names them. */
export const METHODS: readonly Method[] = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
];

/** What the router knows of one pattern. */
export interface RouterEntry<T> {
  pattern: string;
  byMethod: Map<string, T>;
  /** Answers the methods that nobody registered. */
  otherwise: T;
}

/** The entry that a pathname found, and the parameters in it. */
export interface RouterMatch<T> {
  entry: RouterEntry<T>;
  params: Record<string, string>;
}

/**
 * Finds what was registered for a pathname: exact paths by a map, then patterns in the order of their registration.
 *
 * @example
 * ```ts
 * const router = new Router<string>();
 * router.add("/books/:id", ["GET"], "show", "refuse");
 * router.match("/books/7")?.params.id; // "7"
 * ```
 */
export class Router<T> {
  #exact = new Map<string, RouterEntry<T>>();
  #patterns: { entry: RouterEntry<T>; matcher: Matcher }[] = [];
  #entries = new Map<string, RouterEntry<T>>();

  /**
   * Registers `item`; what was registered before for the same pattern and method stays.
   *
   * @param pattern a path or URLPattern path with the base path
   * @param methods the methods that `item` answers
   * @param otherwise answers the other methods when no earlier registration of the pattern said so
   */
  add(
    pattern: string,
    methods: readonly Method[],
    item: T,
    otherwise: T,
  ): void {
    let entry = this.#entries.get(pattern);
    if (entry === undefined) {
      entry = { pattern, byMethod: new Map(), otherwise };
      this.#entries.set(pattern, entry);
      if (isPattern(pattern)) {
        this.#patterns.push({ entry, matcher: compilePattern(pattern) });
      } else this.#exact.set(encodeURI(pattern).replaceAll("%25", "%"), entry);
    }
    for (const method of methods) {
      if (!entry.byMethod.has(method)) entry.byMethod.set(method, item);
    }
  }

  /** Finds the entry for a percent-encoded pathname; a trailing slash more or less does not matter. */
  match(pathname: string): RouterMatch<T> | null {
    const alias = pathname === "/"
      ? null
      : pathname.endsWith("/")
      ? pathname.slice(0, -1)
      : `${pathname}/`;
    const entry = this.#exact.get(pathname) ??
      (alias === null ? undefined : this.#exact.get(alias));
    if (entry !== undefined) return { entry, params: Object.create(null) };
    return this.#matchPatterns(pathname) ??
      (alias === null ? null : this.#matchPatterns(alias));
  }

  #matchPatterns(pathname: string): RouterMatch<T> | null {
    for (const { entry, matcher } of this.#patterns) {
      const params = matcher(pathname);
      if (params !== null) return { entry, params };
    }
    return null;
  }
}

/** What answers `method`, or null; GET answers HEAD too. */
export function findByMethod<T>(
  { byMethod }: RouterEntry<T>,
  method: string,
): T | null {
  return byMethod.get(method) ??
    (method === "HEAD" ? byMethod.get("GET") ?? null : null);
}

/** The value of an `Allow` header for the registered methods; GET implies HEAD. */
export function allowedMethods(registered: Iterable<string>): string {
  const known = new Set(registered);
  if (known.has("GET")) known.add("HEAD");
  return METHODS.filter((method) => known.has(method)).join(", ");
}
