/**
 * Makes valid rows for any table, from what the catalog says of it.
 *
 * @module
 */
import type { ISql } from "postgres";
import type { Column, ForeignKey, Table } from "./catalog.ts";
import { candidates, fill, seededChance } from "./values.ts";

/** A row as text, by column; what is missing gets its default. */
export type Row = Record<string, string | null>;

/** Rows that a table should have of each tenant, so that every kind of row is among them. */
const WANTED = 12;
const TRIES_PER_ROW = 20;
const SEED = 20261122;

/** Tables in which another row of somebody in the cast would change what they may do. */
const noSuchUsers = new Set(["platform.members", "platform.admins"]);

/** What points at a row without a foreign key, because it outlives the row; sometimes it points nowhere. */
const softReferences: (ForeignKey & { from: string })[] = [
  {
    from: "platform.audit_seals",
    columns: ["entry_id"],
    to: "platform.audit_entries",
    toColumns: ["id"],
  },
];

/** Functions of this connection alone: they go with the transaction. */
const plantFunction = `
  create function pg_temp.plant(statements jsonb, wanted int) returns jsonb language plpgsql as $$
  declare
    planted jsonb := '[]';
    reason text;
    place int := 0;
    statement text;
  begin
    for statement in select jsonb_array_elements_text(statements) loop
      exit when jsonb_array_length(planted) >= wanted;
      begin
        execute statement;
        planted := planted || to_jsonb(place);
      exception when others then
        reason := sqlerrm;
      end;
      place := place + 1;
    end loop;
    return jsonb_build_object('planted', planted, 'reason', reason);
  end;
  $$`;

/** Plants rows in one connection. */
export class Planter {
  readonly #sql: ISql;
  readonly #tables: Map<string, Table>;
  readonly #chance = seededChance(SEED);
  /** Rows that others may point at, by table and tenant. */
  readonly #rows = new Map<string, Row[]>();
  readonly #choices = new Map<string, string[]>();
  readonly #begun = new Set<string>();
  #count = 0;

  /** Users that rows are about. */
  users: string[] = [];

  constructor(sql: ISql, tables: readonly Table[]) {
    this.#sql = sql;
    this.#tables = new Map(tables.map((table) => [table.name, table]));
  }

  /** Must be called once in the transaction, before anything else. */
  async prepare(): Promise<void> {
    await this.#sql.unsafe(plantFunction);
  }

  /** Plants what a tenant should have of a table; `null` for what belongs to no tenant. */
  async specimens(
    name: string,
    tenant: string | null,
    more: readonly Row[] = [],
  ): Promise<Row[]> {
    const place = `${name} ${tenant}`;
    const known = this.#rows.get(place) ?? [];
    // tenants come with their members; what points in a circle finds what is there by then
    if (this.#begun.has(place) || name === "platform.tenants") return known;
    this.#begun.add(place);
    const rows: Row[] = [];
    // where a tenant has one row only, tenants have different ones
    const turn = this.#begun.size % Math.max(1, more.length);
    for (const fixed of [...more.slice(turn), ...more.slice(0, turn)]) {
      rows.push(...await this.make(name, tenant, fixed, 1, rows.length === 0));
    }
    rows.push(
      ...await this.make(name, tenant, {}, WANTED, rows.length === 0),
    );
    this.remember(name, tenant, rows);
    return this.#rows.get(place) ?? [];
  }

  /** Lets others point at rows that were planted one by one. */
  remember(name: string, tenant: string | null, rows: readonly Row[]): void {
    const place = `${name} ${tenant}`;
    this.#rows.set(place, [...this.#rows.get(place) ?? [], ...rows]);
  }

  /** Plants a single row with these values. */
  async one(name: string, tenant: string | null, fixed: Row): Promise<Row> {
    const [row] = await this.make(name, tenant, fixed, 1);
    if (!row) throw new Error(`Cannot plant a row of ${name}`);
    return row;
  }

  /**
   * Plants up to `wanted` rows.
   *
   * @throws {Error} with what the database said, when it takes none and `insist` is set
   */
  async make(
    name: string,
    tenant: string | null,
    fixed: Row,
    wanted: number,
    insist = true,
  ): Promise<Row[]> {
    const rows = await this.imagine(
      name,
      tenant,
      fixed,
      Math.max(60, wanted * TRIES_PER_ROW),
    );
    const table = this.table(name);
    const statements = rows.map((row) => insertion(table, row));
    const [answer] = await this.#sql.unsafe(
      "select pg_temp.plant($1::text::jsonb, $2::int)::text as answer",
      [JSON.stringify(statements), wanted],
    );
    // the shape that plant() makes
    const { planted, reason } = JSON.parse(String(answer?.answer)) as {
      planted: number[];
      reason: string | null;
    };
    if (planted.length === 0 && insist) {
      throw new Error(
        `Cannot make a row of ${name}: ${reason}; add a hint to values.ts, or specimens to access.ts`,
      );
    }
    return rows.filter((_, at) => planted.includes(at));
  }

  /** Rows that may be valid; the database decides. */
  async imagine(
    name: string,
    tenant: string | null,
    fixed: Row,
    many: number,
  ): Promise<Row[]> {
    const table = this.table(name);
    const choices = await this.#choicesOf(table);
    const parents = await this.#parentsOf(table, tenant, fixed);
    return Array.from({ length: many }, () => {
      const row: Row = { ...fixed };
      const column = tenantColumn(table);
      if (column && !(column in row)) row[column] = tenant;
      for (const { key, rows } of parents) this.#point(table, row, key, rows);
      for (const one of table.columns) {
        if (!(one.name in row) && !one.generated) {
          const value = this.#value(table, one, choices);
          if (value !== undefined) row[one.name] = value;
        }
      }
      return row;
    });
  }

  table(name: string): Table {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`Cannot plant: there is no table ${name}`);
    return table;
  }

  #point(table: Table, row: Row, key: ForeignKey, rows: readonly Row[]) {
    const free = key.columns.filter((column) => !(column in row));
    const optional = "from" in key ||
      free.some((column) => !columnOf(table, column).required);
    const parent = this.#pick(rows);
    if (free.length === 0) return;
    if (!parent || (optional && this.#chance() < 0.4)) {
      for (const column of free) {
        if (!columnOf(table, column).required) row[column] = null;
      }
      return;
    }
    key.columns.forEach((column, at) => {
      if (free.includes(column)) {
        row[column] = parent[key.toColumns[at] ?? ""] ?? null;
      }
    });
  }

  #value(
    table: Table,
    column: Column,
    choices: Map<string, string[]>,
  ): string | null | undefined {
    if (!column.required && this.#chance() < 0.3) return null;
    if (column.hasDefault && this.#chance() < 0.2) return undefined;
    const users = isUser(column) && !noSuchUsers.has(table.name);
    if (column.type === "uuid") {
      return users ? this.#pick(this.users) : crypto.randomUUID();
    }
    const choice = this.#pick(choices.get(column.name) ?? []);
    // no sample passes the checks: null or the default may
    if (choice === undefined) return column.required ? undefined : null;
    return fill(choice, ++this.#count);
  }

  #pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.#chance() * from.length)];
  }

  /** Candidates that pass the checks of their column alone. */
  async #choicesOf(table: Table): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const column of table.columns) {
      if (column.generated || column.type === "uuid") continue;
      const place = `${table.name}.${column.name}`;
      let choices = this.#choices.get(place);
      if (!choices) {
        choices = await this.#passing(table, column);
        this.#choices.set(place, choices);
      }
      found.set(column.name, choices);
    }
    return found;
  }

  async #passing(table: Table, column: Column): Promise<string[]> {
    const all = candidates(table, column);
    const checks = table.checks.filter(({ columns }) =>
      columns.length === 1 && columns[0] === column.name
    );
    if (checks.length === 0 || all.length === 0) return all;
    const condition = checks.map(({ expression }) =>
      `coalesce(${expression}, true)`
    ).join(" and ");
    const values = all.map((text) =>
      `(${quote(text)}, ${quote(fill(text, 7))}::${column.type})`
    );
    const rows = await this.#sql.unsafe(`
      select sample from (values ${values.join()}) as given (sample, ${
      identifier(column.name)
    }) where ${condition}`);
    return rows.map((row) => String(row.sample));
  }

  async #parentsOf(table: Table, tenant: string | null, fixed: Row) {
    const found: { key: ForeignKey; rows: Row[] }[] = [];
    const soft = softReferences.filter((key) => key.from === table.name);
    for (const key of [...table.foreignKeys, ...soft]) {
      const settled = key.columns.every((column) =>
        column in fixed || column === tenantColumn(table)
      );
      if (settled || key.to === table.name) continue;
      found.push({ key, rows: await this.#parents(key, tenant) });
    }
    return found;
  }

  async #parents(key: ForeignKey, tenant: string | null): Promise<Row[]> {
    const to = this.table(key.to);
    if (to.name === "platform.tenants") {
      return tenant === null ? [] : [{ [key.toColumns[0] ?? "id"]: tenant }];
    }
    const belongs = tenantColumn(to) !== null;
    if (belongs) return await this.specimens(to.name, tenant);
    const rows = await this.#sql.unsafe(
      `select ${
        key.toColumns.map((name) => `${identifier(name)}::text`).join()
      } from ${to.name} limit 40`,
    );
    return rows.length > 0
      ? rows.map((row) => ({ ...row }))
      : await this.specimens(to.name, null);
  }
}

/** The column that says whose a row is. */
export function tenantColumn(table: Table): string | null {
  if (table.name === "platform.tenants") return "id";
  return table.columns.some(({ name }) => name === "tenant_id")
    ? "tenant_id"
    : null;
}

/** A row as a statement. */
export function insertion(table: Table, row: Row): string {
  const names = Object.keys(row);
  const values = names.map((name) =>
    literal(row[name] ?? null, columnOf(table, name).type)
  );
  return `insert into ${table.name} (${
    names.map(identifier).join()
  }) values (${values.join()})`;
}

/** A value as SQL. */
export function literal(value: string | null, type: string): string {
  return value === null ? "null" : `${quote(value)}::${type}`;
}

/** A name as SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((one) => one.name === name);
  if (!column) throw new Error(`Cannot plant: ${table.name} has no ${name}`);
  return column;
}

/** Columns that name a user without a foreign key that says so. */
function isUser({ name }: Column): boolean {
  return /(^|_)(user|actor|person|owner|subject|account)(_id)?$|_by$/.test(
    name,
  );
}
