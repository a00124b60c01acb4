/**
 * `fresh/dev`: builds a project and serves it while it is edited.
 *
 * @example
 * ```ts
 * import { Builder } from "fresh/dev";
 *
 * await new Builder().build();
 * ```
 *
 * @module
 */
export { Builder } from "./builder.ts";
export type { BuildOptions, ResolvedBuildConfig } from "./config.ts";
export type {
  OnTransformArgs,
  OnTransformOptions,
  OnTransformResult,
  TransformFn,
} from "./transform.ts";
