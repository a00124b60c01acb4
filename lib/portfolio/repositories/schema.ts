/**
 * Repositories at GitHub: what is known of them, and which of them are projects.
 *
 * @module
 */
import { z } from "zod";

/** Names a repository of ours. */
export const repositoryId = z.strictObject({ id: z.uuid() });

/** A page of repositories. */
export const listRepositoriesInput = z.strictObject({
  show: z.enum(["all", "shown", "others"]).default("all"),
  limit: z.int().min(1).max(500).default(200),
});

/** A release of a repository. */
export interface Release {
  tag: string;
  name: string | null;
  url: string | null;
  /** ISO 8601. */
  publishedAt: string | null;
  isPre: boolean;
}

/** A repository as its owner chooses among them. */
export const repository = z.strictObject({
  id: z.uuid(),
  fullName: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  language: z.string().nullable(),
  topics: z.array(z.string()),
  stars: z.int(),
  isPublic: z.boolean(),
  isFork: z.boolean(),
  isArchived: z.boolean(),
  pushedAt: z.iso.datetime().nullable(),
  /** When it was not there any more. */
  vanishedAt: z.iso.datetime().nullable(),
  /** The project that was made of it. */
  projectId: z.uuid().nullable(),
  /** Whether visitors see that project. */
  isShown: z.boolean(),
});

/** A repository as its owner chooses among them. */
export type Repository = z.infer<typeof repository>;

/** What a project's page says of its repository. */
export interface ShownRepository {
  fullName: string;
  url: string;
  topics: string[];
  license: string | null;
  stars: number;
  forks: number;
  isArchived: boolean;
  pushedAt: string | null;
  /** Bytes by name, the largest first. */
  languages: [name: string, bytes: number][];
  releases: Release[];
  /** Safe to stand in a page as it is. */
  readmeHtml: string | null;
  /** Whether only its beginning is there. */
  readmeIsCut: boolean;
  vanishedAt: string | null;
}
