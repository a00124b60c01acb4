/**
 * What the pages about GitHub share.
 *
 * @module
 */
import { baseUrlOf } from "@/lib/platform/base_url.ts";
import type { State } from "@/lib/platform/state.ts";

/** Where GitHub calls about a source: at the platform's own address, for a site need not be published. */
export function hookUrlOf({ platform }: State, sourceId: string): string {
  return new URL(`/hooks/github/${sourceId}`, baseUrlOf(platform.config)).href;
}
