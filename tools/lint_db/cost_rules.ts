/**
 * Rules about what makes a database slow, or lets it decay.
 *
 * @module
 */
import { ours, relations, type Rule } from "./rule.ts";

/** Indexes of our tables, with their columns as one text that can be compared. */
const indexes = `
  (
    select i.*, i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table_name,
      i.indkey::text as columns,
      concat_ws('|', am.amname, i.indclass::text, i.indcollation::text, i.indoption::text,
        pg_get_expr(i.indexprs, i.indrelid), pg_get_expr(i.indpred, i.indrelid)) as kind
    from pg_index as i
    join pg_class as c on c.oid = i.indrelid
    join pg_namespace as n on n.oid = c.relnamespace
    join pg_class as x on x.oid = i.indexrelid
    join pg_am as am on am.oid = x.relam
    where ${ours}
  )`;

/** Rules about keys, indexes and upkeep. */
export const costRules: Rule[] = [
  {
    id: "no-primary-key",
    level: "warning",
    says: "rows cannot be told apart, nor replicated: give it a primary key",
    advisor: "0004",
    sql: `select c.oid::regclass::text as object, null as detail from ${
      relations("rp")
    }
        and not exists (select from pg_constraint where conrelid = c.oid and contype = 'p')`,
  },
  {
    id: "foreign-key-without-index",
    level: "warning",
    says:
      "each change of the other row searches all of this table: add an index on these columns",
    advisor: "0001",
    sql: `select k.conrelid::regclass || ' ' || k.conname as object,
        (select string_agg(a.attname, ', ' order by place) from unnest(k.conkey) with ordinality as key (number, place)
          join pg_attribute as a on a.attrelid = k.conrelid and a.attnum = number) as detail
      from pg_constraint as k, ${
      relations("rp")
    } and k.conrelid = c.oid and k.contype = 'f'
        and not exists (
          select from pg_index as i
          where i.indrelid = c.oid and i.indisvalid and i.indpred is null
            and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
        )`,
  },
  {
    id: "duplicate-index",
    level: "warning",
    says: "two indexes of the same columns are both kept up: drop one",
    advisor: "0009",
    sql:
      `select min(one.table_name) as object, string_agg(one.name, ', ' order by one.name) as detail
      from ${indexes} as one group by one.indrelid, one.columns, one.kind having count(*) > 1`,
  },
  {
    id: "index-within-another",
    level: "note",
    says:
      "a longer index begins with the same columns and serves the same queries: drop the shorter",
    advisor: null,
    sql: `select short.name as object, long.name as detail
      from ${indexes} as short join ${indexes} as long
        on long.indrelid = short.indrelid and long.indexrelid <> short.indexrelid
        and long.columns like short.columns || ' %'
      where not short.indisunique and short.indpred is null and long.indpred is null
        and short.indexprs is null and long.indexprs is null
        and long.indoption::text like short.indoption::text || '%'
        and long.indclass::text like short.indclass::text || '%'
        and split_part(short.kind, '|', 1) = split_part(long.kind, '|', 1)`,
  },
  {
    id: "index-broken",
    level: "error",
    says:
      "an index that was not finished is kept up and never used: reindex or drop it",
    advisor: "0030",
    sql:
      `select one.name as object, null as detail from ${indexes} as one where not one.indisvalid`,
  },
  {
    id: "autovacuum-off",
    level: "warning",
    says: "dead rows are never removed: reset the setting",
    advisor: "0030",
    sql: `select c.oid::regclass::text as object, null as detail from ${
      relations("rpm")
    } and exists (select from unnest(c.reloptions) as one where one in ('autovacuum_enabled=false', 'autovacuum_enabled=off'))`,
  },
  {
    id: "column-of-a-catalog-type",
    level: "warning",
    says: "a server with such a column cannot be upgraded: store text or oid",
    advisor: "0018",
    sql:
      `select c.oid::regclass || '.' || quote_ident(a.attname) as object, a.atttypid::regtype::text as detail
      from pg_attribute as a, ${
        relations("rpm")
      } and a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.atttypid in ('regproc'::regtype, 'regprocedure'::regtype, 'regoper'::regtype, 'regoperator'::regtype,
          'regconfig'::regtype, 'regdictionary'::regtype, 'regnamespace'::regtype, 'regcollation'::regtype)`,
  },
  {
    id: "foreign-key-into-auth",
    level: "warning",
    says:
      "it stands on a unique index of Supabase's that may go: refer to the primary key",
    advisor: "0021",
    sql:
      `select k.conrelid::regclass || ' ' || k.conname as object, k.confrelid::regclass::text as detail
      from pg_constraint as k, ${
        relations("rp")
      } and k.conrelid = c.oid and k.contype = 'f'
        and k.confrelid in (select oid from pg_class where relnamespace = to_regnamespace('auth'))
        and not exists (select from pg_constraint as p where p.conrelid = k.confrelid and p.contype = 'p' and p.conkey @> k.confkey)`,
  },
  {
    id: "constraint-unproved",
    level: "warning",
    says: "older rows were never checked: validate it",
    advisor: null,
    sql:
      `select k.conrelid::regclass || ' ' || k.conname as object, null as detail
      from pg_constraint as k, ${
        relations("rp")
      } and k.conrelid = c.oid and not k.convalidated`,
  },
  {
    id: "index-never-used",
    level: "note",
    says:
      "no query has used it since statistics began: drop it, unless it keeps something unique",
    advisor: "0005",
    live: true,
    sql:
      `select one.name as object, pg_size_pretty(pg_relation_size(one.indexrelid)) as detail
      from ${indexes} as one join pg_stat_user_indexes as used on used.indexrelid = one.indexrelid
      where used.idx_scan = 0 and not one.indisunique`,
  },
  {
    id: "dead-rows",
    level: "note",
    says:
      "more rows are dead than alive: look why autovacuum does not come round",
    advisor: "0020",
    live: true,
    sql:
      `select relid::regclass::text as object, n_dead_tup || ' dead, ' || n_live_tup || ' alive' as detail
      from pg_stat_user_tables where n_dead_tup > 10000 and n_dead_tup > n_live_tup`,
  },
  {
    id: "replication-slot-forgotten",
    level: "error",
    says:
      "nobody reads it, and the server keeps everything for it until the disk is full: drop it",
    advisor: "0031",
    live: true,
    sql:
      `select slot_name::text as object, null as detail from pg_replication_slots where not active`,
  },
];
