/**
 * Sites whose pages may call a tenant's API.
 *
 * @module
 */
import { z } from "zod";

/** An origin as browsers send it: scheme and host, with a port when it is not the usual one. */
export const originText = z.string().trim().max(260).refine(
  (text) => URL.canParse(text) && new URL(text).origin === text,
  "must be an origin such as https://example.com",
).refine(
  (text) => /^https?:\/\/[a-z0-9.:[\]-]+$/.test(text),
  "must be http:// or https:// and a host",
);

/** A site to allow. */
export const addOriginInput = z.strictObject({ origin: originText });

/** Names an allowed site. */
export const originId = z.strictObject({ id: z.uuid() });

/** A page of allowed sites. */
export const listOriginsInput = z.strictObject({
  /** Id of the last one of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
});

/** An allowed site. */
export const allowedOrigin = z.strictObject({
  id: z.uuid(),
  origin: z.string(),
  createdAt: z.iso.datetime(),
});

/** An allowed site. */
export type AllowedOrigin = z.infer<typeof allowedOrigin>;
