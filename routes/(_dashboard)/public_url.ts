import type { State } from "@/lib/platform/state.ts";

/** Where the site of this dashboard is read, as it is printed. */
export function publicUrlOf(
  { origin, basePath, platform, slug }: State,
): string {
  const { baseUrl } = platform.config;
  return baseUrl && slug ? `${baseUrl}/@${slug}` : origin + basePath;
}
