/**
 * Users and repositories at GitHub that a tenant follows.
 *
 * @module
 */
import { z } from "zod";

/** Sources of a tenant. */
export const MAX_SOURCES = 10;

/** GitHub's longest tokens have some 100 characters; nothing else is a token. */
const TOKEN = /^[\x21-\x7e]{10,255}$/;

/** A login, or a repository with its owner. Source: what GitHub lets people choose. */
const NAME = /^[a-z\d](?:[a-z\d-]{0,38})(?:\/(?!\.{1,2}$)[\w.-]{1,100})?$/i;

/** What people paste: a login, `owner/repository`, `@login`, or the address of either. */
const sourceName = z.string().trim().max(300).transform((text) =>
  text.replace(/^@/, "").replace(
    /^(?:https?:\/\/)?[a-z\d.-]+\.[a-z]{2,}\//i,
    "",
  )
    .replace(/[?#].*$/, "").replace(/\.git$/, "").replace(/\/+$/, "")
    .split("/").slice(0, 2).join("/")
).pipe(z.string().regex(NAME, "must be a user, or owner/repository"));

const token = z.string().trim().transform((text) => text || null).nullable()
  .refine((text) => text === null || TOKEN.test(text), "is no token");

/** A source that is to be followed. */
export const connectInput = z.strictObject({
  name: sourceName,
  /** Raises GitHub's limits; never shown again. */
  token: token.default(null),
  /** Whether what appears there becomes a project by itself. */
  showsNew: z.boolean().default(false),
});

/** Names a source. */
export const sourceId = z.strictObject({ id: z.uuid() });

/** Another token for a source; null takes it away. */
export const tokenInput = z.strictObject({ id: z.uuid(), token });

/** Whether what appears at a source becomes a project by itself. */
export const showsNewInput = z.strictObject({
  id: z.uuid(),
  showsNew: z.boolean(),
});

/** How a source stands. */
export const sourceStates = [
  "waiting",
  "running",
  "done",
  "limited",
  "failed",
] as const;

/** What keeps a source from being read. */
export const sourceErrors = [
  "not_found",
  "token",
  "forbidden",
  "limited",
  "unreachable",
  "broken",
] as const;

/** One of them. */
export type SourceError = typeof sourceErrors[number];

/** A source as its owner sees it; no secret is in it. */
export const githubSource = z.strictObject({
  id: z.uuid(),
  kind: z.enum(["user", "repository"]),
  name: z.string(),
  showsNew: z.boolean(),
  hasToken: z.boolean(),
  state: z.enum(sourceStates),
  error: z.enum(sourceErrors).nullable(),
  /** Repositories that were looked at, of so many; null while that is not known. */
  done: z.int(),
  total: z.int().nullable(),
  /** When all of it was last read. */
  syncedAt: z.iso.datetime().nullable(),
  /** When it goes on after GitHub asked to wait. */
  retryAt: z.iso.datetime().nullable(),
  /** When GitHub last called. */
  calledAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});

/** A source as its owner sees it. */
export type GithubSource = z.infer<typeof githubSource>;
