import type { State } from "@/lib/platform/state.ts";
import type { SiteRef } from "@/lib/platform/sites.ts";

/** Where a site's drawings say that it stands, and whether this process draws them on demand. */
export function addressOf(
  { origin, basePath, platform: { config } }: State,
  { slug }: SiteRef,
) {
  return {
    url: config.baseUrl ? `${config.baseUrl}/@${slug}` : origin + basePath,
    // Only the embedded process has the threads and the memory; elsewhere the worker draws.
    mayDraw: config.databaseUrl === null,
  };
}
