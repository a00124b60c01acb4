/**
 * Making what the assistant knows the same as what the site says.
 *
 * Nothing depends on the order in which this is done, nor on who does it: whoever has read an older version of the site
 * stops as soon as a newer one is being written, and each source is a transaction, so that a process may die anywhere.
 *
 * @module
 */
import {
  type Actor,
  type Db,
  task,
  type Tx,
  visitor,
} from "@/lib/platform/db.ts";
import { isLang } from "@/lib/platform/schema.ts";
import { ANALYZER } from "../text/terms.ts";
import { getWish } from "./documents/wish.ts";
import { hold, removeSource, replaceSource } from "./replace.ts";
import type { NewChunk, Source } from "./schema.ts";
import { readDocuments } from "./told/documents.ts";
import {
  type KnowableSource,
  readSite,
  SITE_KINDS,
  TELLER,
} from "./told/read_site.ts";

/** How to refresh. */
export interface RefreshOptions {
  signal?: AbortSignal;
  /** Though the site is the same: `changed` looks what differs, `all` tells every source again. */
  again?: "changed" | "all" | null;
}

/**
 * Brings a tenant's chunks up to date: only what differs is written, what is gone goes first. A site that is not
 * published says nothing.
 *
 * @param db the worker's
 * @returns how many sources were told again and how many are gone
 */
export async function refreshKnowledge(
  db: Db,
  tenantId: string,
  { signal, again = null }: RefreshOptions = {},
): Promise<{ told: number; gone: number }> {
  const nothing = { told: 0, gone: 0 };
  const worker = task(db, tenantId);
  const state = await read(worker, readState);
  if (!state || again === null && state.isCurrent) return nothing;
  const { version, langs, isShown } = state;
  const wanted = [
    ...isShown ? await readSite(visitor(db, tenantId), langs) : [],
    ...await readDocuments(worker, langs[0] ?? "en"),
  ];
  // behind the lock: what another run is writing now counts
  const { known, excluded } = await db.transaction(
    worker,
    "read write",
    async (sql) => {
      await hold(sql);
      return await readKnown(sql);
    },
  );
  const keys = new Set(wanted.map(keyOf));
  const gone = known.filter((one) => !keys.has(keyOf(one)));
  const marks = new Map(known.map((one) => [keyOf(one), one]));
  const told = wanted.filter((one) => {
    const before = marks.get(keyOf(one));
    return again === "all" || before?.mark !== one.mark ||
      before.has_chunks === isExcluded(one, excluded);
  });
  const write = (work: (sql: Tx) => Promise<unknown>) => {
    signal?.throwIfAborted();
    return db.transaction(worker, "read write", async (sql) => {
      if (!await take(sql, version)) return false;
      await work(sql);
      return true;
    });
  };
  for (const source of gone) {
    if (!await write((sql) => forget(sql, source))) return nothing;
  }
  for (const source of told) {
    const chunks = await source.tell();
    if (!await write((sql) => keep(sql, source, chunks))) return nothing;
  }
  await write((sql) => finish(sql, version));
  return { told: told.length, gone: gone.length };
}

function read<T>(worker: Actor, work: (sql: Tx) => Promise<T>): Promise<T> {
  return worker.db.transaction(worker, "read only", work);
}

async function readState(sql: Tx) {
  const [row] = await sql`
    select tenant.version::text, array_to_json(tenant.languages) as langs, made.tenant_id is not null as is_known,
      tenant.published_at is not null and app.slice_on('portfolio') as is_shown,
      made.site_version = tenant.version and made.analyzer = ${ANALYZER} and made.told_by = ${TELLER} as is_current
    from platform.tenants as tenant
    left join assistant.indexes as made on made.tenant_id = tenant.id
    where tenant.id = (select app.tenant_id())`;
  if (!row) return null;
  return {
    version: String(row.version),
    langs: (row.langs as string[]).filter(isLang),
    isShown: Boolean(row.is_shown),
    // what was never shown has nothing to be known, nor to be forgotten
    isCurrent: row.is_known ? Boolean(row.is_current) : !row.is_shown,
  };
}

interface KnownSource extends Source {
  mark: string;
  has_chunks: boolean;
}

interface Exclusion {
  kind: string;
  source_id: string | null;
}

async function readKnown(sql: Tx) {
  const known = await sql<KnownSource[]>`
    select source.kind, source.id, source.mark, exists (
        select from assistant.chunks as chunk
        where chunk.tenant_id = source.tenant_id and chunk.source_kind = source.kind and chunk.source_id = source.id
      ) as has_chunks
    from assistant.sources as source
    where source.tenant_id = (select app.tenant_id()) and source.kind = any (${[
    ...SITE_KINDS,
    "document",
  ]}::text[])`;
  return { known, excluded: await readExclusions(sql) };
}

async function readExclusions(sql: Tx): Promise<Exclusion[]> {
  return await sql<Exclusion[]>`
    select kind, source_id from assistant.exclusions where tenant_id = (select app.tenant_id())`;
}

function isExcluded(
  { kind, id }: Source,
  excluded: readonly Exclusion[],
): boolean {
  return excluded.some((one) =>
    one.kind === kind && (one.source_id === null || one.source_id === id)
  );
}

/** Holds the tenant's postings, unless somebody has begun to write a newer version. */
async function take(sql: Tx, version: string): Promise<boolean> {
  await hold(sql);
  const { count } = await sql`
    update assistant.indexes set taken_version = ${version}::bigint
    where tenant_id = (select app.tenant_id()) and taken_version <= ${version}::bigint`;
  return count > 0;
}

async function forget(sql: Tx, source: Source) {
  const { kind, id } = source;
  // brought back meanwhile
  if (kind === "document" && await getWish(sql, id) !== null) return;
  await removeSource(sql, { kind, id });
  await sql`
    delete from assistant.sources
    where tenant_id = (select app.tenant_id()) and kind = ${kind} and id = ${id}`;
}

async function keep(
  sql: Tx,
  { kind, id, name, path, visibility, mark }: KnowableSource,
  chunks: readonly NewChunk[],
) {
  // who may be told, read behind the lock too: whoever reads the other wish tells it, or has told it already
  if (kind === "document" && await getWish(sql, id) !== visibility) return;
  // read behind the lock: what was excluded meanwhile stays out
  const out = isExcluded({ kind, id }, await readExclusions(sql));
  const { added, removed } = await replaceSource(
    sql,
    { kind, id },
    out ? [] : chunks,
  );
  const isOther = added + removed > 0;
  await sql`
    insert into assistant.sources as known (tenant_id, kind, id, name, path, visibility, mark)
    values ((select app.tenant_id()), ${kind}, ${id}, ${
    name.slice(0, 300).toWellFormed()
  }, ${path.slice(0, 500)}, ${visibility}, ${mark})
    on conflict (tenant_id, kind, id) do update
      set name = excluded.name, path = excluded.path, visibility = excluded.visibility, mark = excluded.mark,
        changed_at = case when ${isOther} then now() else known.changed_at end`;
}

async function finish(sql: Tx, version: string) {
  await sql`
    update assistant.indexes set site_version = ${version}::bigint, told_by = ${TELLER}, done_at = now()
    where tenant_id = (select app.tenant_id())`;
}

function keyOf({ kind, id }: Source): string {
  return `${kind} ${id}`;
}
