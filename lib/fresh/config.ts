/** What `new App()` accepts. */
export interface FreshConfig {
  /** Prefix of every address, e.g. `/docs`; none by default. */
  basePath?: string;
  /** How the app runs; `production` unless the `Builder` says otherwise. */
  mode?: "development" | "production";
  /** Whether `X-Forwarded-Proto` and `X-Forwarded-Host` decide `ctx.url`; false by default, since any client can send them. */
  trustProxy?: boolean;
}

/** The configuration in force, with every default filled in. */
export interface ResolvedFreshConfig {
  /** The project's folder. */
  root: string;
  basePath: string;
  mode: "development" | "production";
  trustProxy: boolean;
}

/**
 * Fills in the defaults.
 *
 * @throws Error when `basePath` is no path such as `/docs`
 * @example
 * ```ts
 * resolveConfig({ basePath: "/docs" }).mode; // "production"
 * ```
 */
export function resolveConfig(config: FreshConfig): ResolvedFreshConfig {
  const { basePath = "", mode = "production", trustProxy = false } = config;
  return { root: ".", basePath: checkBasePath(basePath), mode, trustProxy };
}

function checkBasePath(basePath: string): string {
  if (basePath === "" || basePath === "/" || basePath === "./") return "";
  if (/^(\/[\w.-]+)+$/.test(basePath)) return basePath;
  throw new Error(
    `Cannot use base path "${basePath}": it must start with a slash, not end with one, and hold plain text`,
  );
}
