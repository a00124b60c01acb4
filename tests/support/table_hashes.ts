/**
 * What a database holds, as one hash for each table and the place of each sequence: to tell whether two are the same.
 *
 * @module
 */
import { ok } from "node:assert/strict";
import type { Sql } from "postgres";

/** Hashes by table, partitions and the queue's tables included; the places of sequences beside them. */
export async function tableHashes(
  sql: Sql,
): Promise<Record<string, string>> {
  const tables = await sql<{ name: string; kind: string }[]>`
    select one.oid::regclass::text as name, one.relkind::text as kind
    from pg_class as one join pg_namespace as place on place.oid = one.relnamespace
    where one.relkind in ('r', 'S', 'm') and place.nspname !~ '^pg_' and place.nspname <> 'information_schema'
    order by 1
  `;
  ok(tables.length > 40, "tables were looked for in the wrong place");
  const hashes: Record<string, string> = {};
  for (const { name, kind } of tables) {
    const [row] = kind === "S"
      ? await sql.unsafe(
        `select last_value::text || is_called::text as hash from ${name}`,
      )
      : await sql.unsafe(`
          select count(*) || ' ' || coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as hash
          from ${name} as one
        `);
    hashes[name] = row?.hash;
  }
  return hashes;
}
