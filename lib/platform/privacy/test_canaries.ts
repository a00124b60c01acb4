/**
 * Plants a value that exists nowhere else in every column that holds personal data, and looks for them everywhere.
 *
 * @module
 */
import type { Sql } from "postgres";

/** Whose data it is, and where. */
export interface Subject {
  /** Letters that no other subject of the test begins with. */
  name: string;
  tenantId: string;
  userId: string;
  address: string;
}

/** A value that was planted. */
export interface Canary {
  /** `schema.table.column`. */
  column: string;
  token: string;
  class: string;
}

interface Column {
  relation: string;
  name: string;
  type: string;
  required: boolean;
  class: string | null;
  subjects: string[];
}

let count = 0;

/** Before planting: values that no check of a column would take must go in. For a database of tests alone. */
export async function allowAnything(owner: Sql): Promise<void> {
  const checks = await owner`
    select marked.relation::text, c.conname
    from platform.marked_tables() as marked
    join pg_constraint as c on c.conrelid = marked.relation and c.contype = 'c'`;
  for (const { relation, conname } of checks) {
    await owner.unsafe(`alter table ${relation} drop constraint "${conname}"`);
  }
}

/**
 * Writes one row into every marked table.
 *
 * @param which only tables for whose subjects this holds
 * @returns what was planted
 */
export async function plant(
  owner: Sql,
  subject: Subject,
  which: (subjects: string[], ofTenant: boolean) => boolean = () => true,
): Promise<Canary[]> {
  const columns = await columnsOf(owner);
  const planted: Canary[] = [];
  for (const [relation, all] of Map.groupBy(columns, (one) => one.relation)) {
    const ofTenant = all.some(({ name }) => name === "tenant_id");
    if (!which(all[0]?.subjects ?? [], ofTenant)) continue;
    const values = new Map<string, string>();
    for (const column of all) {
      const token = tokenOf(column, subject);
      const literal = literalOf(column, subject, token);
      if (literal !== null) values.set(column.name, literal);
      if (literal !== null && column.class !== null && !isId(column)) {
        planted.push({
          column: `${relation}.${column.name}`,
          token,
          class: column.class,
        });
      }
    }
    await write(owner, relation, values, subject);
  }
  return planted;
}

/** The tokens that stand in some table, of whichever schema. */
export async function findInTables(
  owner: Sql,
  canaries: readonly Canary[],
): Promise<Canary[]> {
  const tables = await owner`
    select c.oid::regclass::text as name from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;
  let all = "";
  for (const { name } of tables) {
    const rows = await owner.unsafe(`select t::text as row from ${name} as t`);
    all += rows.map(({ row }) => row).join("\n");
  }
  return findInText(all, canaries);
}

/** The tokens that stand in a text, plainly, in base 64 or in hexadecimal digits. */
export function findInText(
  text: string,
  canaries: readonly Canary[],
): Canary[] {
  return canaries.filter(({ token }) => {
    const bytes = new TextEncoder().encode(token);
    return [token, bytes.toHex(), bytes.toBase64()].some((form) =>
      text.includes(form)
    );
  });
}

async function columnsOf(owner: Sql): Promise<Column[]> {
  return await owner<Column[]>`
    select marked.relation::text as relation, a.attname as name, format_type(a.atttypid, null) as type,
      a.attnotnull and not a.atthasdef as required, found.class, marked.subjects
    from platform.marked_tables() as marked
    join pg_attribute as a on a.attrelid = marked.relation and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    left join platform.personal_columns() as found
      on found.relation = marked.relation and found.column_name = a.attname
    order by 1, a.attnum`;
}

function isId({ type }: Column): boolean {
  return type === "uuid" || type === "uuid[]" || type === "boolean";
}

/** Times and numbers carry the count where no rounding takes it away; its last digit is never a zero. */
function tokenOf(
  { relation, type, name, subjects }: Column,
  { name: who, address }: Subject,
): string {
  count += 10;
  const isAddress = subjects.includes(name) && type === "text" ||
    relation === "auth.users" && name === "email";
  if (isAddress) return address;
  if (type.startsWith("timestamp")) return `00:00:00.${100_007 + count}`;
  if (type === "integer" || type === "bigint") {
    return String(91_000_007 + count);
  }
  return `canary-${who}-${count}`;
}

/** Null leaves the column to its default. */
function literalOf(
  column: Column,
  { tenantId, userId }: Subject,
  token: string,
): string | null {
  const { name, type, required, subjects } = column;
  const isPersonal = column.class !== null;
  if (name === "tenant_id") return `'${tenantId}'`;
  if (subjects.includes(name)) {
    return type === "uuid" ? `'${userId}'` : `'${token}'`;
  }
  if (!isPersonal && !required) return null;
  if (type === "uuid") return isPersonal ? `'${userId}'` : "gen_random_uuid()";
  if (type === "uuid[]") return "array[gen_random_uuid()]";
  if (type === "integer[]") return "array[1]";
  if (type === "boolean") return "false";
  if (type === "date") return "'1990-01-01'";
  if (type === "bytea") return `convert_to('${token}', 'UTF8')`;
  if (type === "bytea[]") return `array[convert_to('${token}', 'UTF8')]`;
  if (type.endsWith("[]")) return `array['${token}']::${type}`;
  if (type === "json" || type === "jsonb") return `'{"kept":"${token}"}'`;
  if (type.startsWith("timestamp")) return `'1990-01-01 ${token}+00'`;
  return `'${token}'`;
}

/** Foreign keys and triggers sleep meanwhile; the tenant itself is there already. */
async function write(
  owner: Sql,
  relation: string,
  values: Map<string, string>,
  { tenantId }: Subject,
) {
  const names = [...values.keys()].map((name) => `"${name}"`);
  const statement = relation === "platform.tenants"
    ? `update platform.tenants set ${
      [...values].map(([name, value]) => `"${name}" = ${value}`)
    } where id = '${tenantId}'`
    : `insert into ${relation} (${names}) values (${[...values.values()]})
       on conflict do nothing`;
  await owner.unsafe(`
    set session_replication_role = replica;
    ${
    relation === "platform.members"
      ? `delete from platform.members where ${ofMember(values)};`
      : ""
  }
    ${statement};
    set session_replication_role = origin`);
}

function ofMember(values: Map<string, string>): string {
  return `tenant_id = ${values.get("tenant_id")} and user_id = ${
    values.get("user_id")
  }`;
}
