/**
 * Which parts of the application a tenant uses.
 *
 * @module
 */
import { z } from "zod";

/** A slice is switched on or off. */
export const switchInput = z.strictObject({
  slice: z.string().regex(/^[a-z]{1,40}$/),
  on: z.boolean(),
});

/** A slice and whether it is on. */
export const sliceShape = z.strictObject({
  slice: z.string(),
  on: z.boolean(),
  /** The platform itself cannot be switched off. */
  required: z.boolean(),
});

/** A slice and whether it is on. */
export type SliceState = z.infer<typeof sliceShape>;
