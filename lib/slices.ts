/**
 * The slices of this application; a line here is all that it takes to have one.
 *
 * @module
 */
import { assistant } from "./assistant/slice.ts";
import { platform } from "./platform/manifest.ts";
import type { Slice } from "./platform/slice.ts";
import { portfolio } from "./portfolio/slice.ts";

/** In the order of the dashboard's navigation. */
export const slices: readonly Slice[] = [
  portfolio,
  assistant,
  platform,
];
