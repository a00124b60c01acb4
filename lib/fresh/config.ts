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
