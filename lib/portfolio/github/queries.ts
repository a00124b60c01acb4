/**
 * What is followed at GitHub.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Db, Tx } from "@/lib/platform/db.ts";
import { platformRole, task } from "@/lib/platform/db.ts";
import type { GithubSource } from "./schema.ts";

const permission = "portfolio.profile.read";

/** All sources, the oldest first; there are never many. */
export const listSources = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<GithubSource[]> {
    const rows = await sql`
      select source.id, source.kind, source.name, source.shows_new, source.is_authorized, source.state, source.error,
        source.done_count, source.total_count, source.synced_at, source.retry_at, source.created_at,
        (
          select max(taken.received_at) from portfolio.github_deliveries as taken
          where taken.tenant_id = source.tenant_id and taken.source_id = source.id
        ) as called_at
      from portfolio.github_sources as source
      where source.removed_at is null
      order by source.id`;
    return rows.map(sourceOf);
  },
});

/** What sources and repositories look like, in a few letters: it changes when anything of them does. */
export const getGithubMark = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(concat_ws('|',
        (
          select string_agg(concat_ws(' ', id, state, error, done_count, total_count, synced_at, shows_new, is_authorized), ',' order by id)
          from portfolio.github_sources where removed_at is null
        ),
        (
          select string_agg(concat_ws(' ', id, project_id, stars, vanished_at, is_public), ',' order by id)
          from portfolio.repositories
        )
      )), 16) as mark`;
    return String(row?.mark);
  },
});

/** A source as a task reads it. */
export interface StoredSource {
  id: string;
  kind: "user" | "repository";
  name: string;
  showsNew: boolean;
  token: Uint8Array | null;
  pages: ListPage[];
}

/** A page of a listing: what it was when it was last read. */
export interface ListPage {
  etag: string | null;
  /** GitHub's numbers. */
  ids: number[];
  hasNext: boolean;
}

/**
 * Reads a source; `null` when it was removed.
 *
 * @param sql of a task, in the scope of its tenant
 */
export async function readSource(
  sql: Tx,
  id: string,
): Promise<StoredSource | null> {
  const [row] = await sql`
    select id, kind, name, shows_new, token, list_pages from portfolio.github_sources
    where tenant_id = app.tenant_id() and id = ${id} and removed_at is null`;
  return row
    ? {
      id: row.id,
      kind: row.kind,
      name: row.name,
      showsNew: row.shows_new,
      token: row.token,
      pages: row.list_pages,
    }
    : null;
}

/** Sources whose time has come, of all tenants; for the clock's task. */
export async function listDue(
  db: Db,
): Promise<{ tenantId: string; sourceId: string }[]> {
  const rows = await db.transaction(
    task(db, null),
    "read only",
    (sql) =>
      sql`select tenant_id, source_id from portfolio.github_sources_due()`,
  );
  return rows.map(({ tenant_id, source_id }) => ({
    tenantId: tenant_id,
    sourceId: source_id,
  }));
}

/** Whose calls come to an address, and the sealed secret that they are signed with. */
export async function findHook(
  db: Db,
  sourceId: string,
): Promise<{ tenantId: string; secret: Uint8Array } | null> {
  const [row] = await db.transaction(
    platformRole(db, "app_emitter"),
    "read only",
    (sql) =>
      sql`select tenant_id, hook_secret from portfolio.github_hook(${sourceId})`,
  );
  return row ? { tenantId: row.tenant_id, secret: row.hook_secret } : null;
}

function sourceOf(row: Row): GithubSource {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    showsNew: row.shows_new,
    hasToken: row.is_authorized,
    state: row.state,
    error: row.error,
    done: row.done_count,
    total: row.total_count,
    syncedAt: row.synced_at?.toISOString() ?? null,
    retryAt: row.retry_at?.toISOString() ?? null,
    calledAt: row.called_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}
