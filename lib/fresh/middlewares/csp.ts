import type { Middleware } from "../compose.ts";
import { INTERNALS } from "../internals.ts";
import { setHeaders } from "./headers.ts";

/** What {@linkcode csp} accepts. */
export interface CSPOptions {
  /** Only report violations instead of preventing them. */
  reportOnly?: boolean;
  /** The address that gets the reports. */
  reportTo?: string;
  /** Directives that replace the default ones of the same name, or are added. */
  csp?: string[];
  /** Allow a page's inline scripts and styles by a nonce instead of `'unsafe-inline'`. */
  useNonce?: boolean;
}

/** As upstream's; the islands need no `'unsafe-inline'`, so an app can override both directives with `'self'`. */
const DEFAULTS = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "upgrade-insecure-requests",
];

/**
 * Sets the Content-Security-Policy of every answer that passes.
 *
 * @example
 * ```ts
 * app.use(csp({ csp: ["script-src 'self'", "style-src 'self'"] }));
 * ```
 */
export function csp<State>(options: CSPOptions = {}): Middleware<State> {
  const { reportOnly = false, reportTo, csp: own = [], useNonce = false } =
    options;
  const replaced = new Set(own.map(directiveName));
  const directives = [
    ...DEFAULTS.filter((directive) => !replaced.has(directiveName(directive))),
    ...own,
  ];
  if (reportTo !== undefined) {
    directives.push("report-to csp-endpoint", `report-uri ${reportTo}`);
  }

  const name = reportOnly
    ? "Content-Security-Policy-Report-Only"
    : "Content-Security-Policy";
  const policy = directives.join("; ");
  const reporting: Record<string, string> = reportTo === undefined
    ? {}
    : { "Reporting-Endpoints": `csp-endpoint="${reportTo}"` };

  return async (ctx) => {
    const internals = ctx[INTERNALS];
    if (useNonce) internals.nonce ??= crypto.randomUUID().replaceAll("-", "");
    const response = await ctx.next();
    // Only a rendered page carries the nonce; other HTML keeps what it had.
    const nonced = useNonce && internals.rendered;
    const value = nonced
      ? policy.replaceAll("'unsafe-inline'", `'nonce-${internals.nonce}'`)
      : policy;
    return setHeaders(response, { [name]: value, ...reporting });
  };
}

const directiveName = (directive: string): string =>
  directive.trim().split(/\s/, 1)[0]?.toLowerCase() ?? "";
