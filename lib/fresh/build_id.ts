/**
 * The build's id, as part of addresses that may be cached for ever.
 *
 * @module
 */

/** The Builder puts the id in the place of this name in code for browsers. */
declare const FRESH_BUILD_ID: string | undefined;

/** Changes whenever the content of the build does; `dev` until a build is attached. */
export let BUILD_ID: string = typeof FRESH_BUILD_ID === "string"
  ? FRESH_BUILD_ID
  : "dev";

/**
 * Makes `id` the one that `asset()` adds from now on.
 *
 * @param id the attached build's id
 * @example
 * ```ts
 * setBuildId(snapshot.buildId);
 * ```
 */
export function setBuildId(id: string): void {
  BUILD_ID = id;
}
