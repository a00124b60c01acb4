/**
 * API keys: with them programs act for a tenant.
 *
 * @module
 */
import { z } from "zod";

/** Names the key in lists; what a line can hold and Postgres can store. */
const keyName = z.string().trim().min(1).max(80).regex(
  /^[^\p{Cc}\p{Cs}]*$/u,
  "has a character that cannot be shown",
);

/** A year: whoever forgets a key is reminded by its end. */
export const MAX_DAYS = 365;

/** What a new key is called, what it may do, and for how long. */
export const createKeyInput = z.strictObject({
  name: keyName,
  /** Of the maker's own. */
  permissions: z.array(z.string().regex(/^[a-z]+(\.[a-z_]+){2}$/).max(100))
    .min(1).max(200),
  days: z.int().min(1).max(MAX_DAYS),
});

/** Names a key. */
export const keyId = z.strictObject({ id: z.uuid() });

/** A page of keys. */
export const listKeysInput = z.strictObject({
  /** Id of the last key of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
});

/** A key as lists show it: never the key itself. */
export const apiKey = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** How the key begins. */
  prefix: z.string(),
  permissions: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});

/** A key as lists show it. */
export type ApiKey = z.infer<typeof apiKey>;

/** A key at the moment of its making, the only one at which it is shown. */
export const createdKey = z.strictObject({
  id: z.uuid(),
  key: z.string(),
  prefix: z.string(),
  expiresAt: z.iso.datetime(),
});
