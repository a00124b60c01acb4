/**
 * The map of the database, `docs/database.md`: every table, what it is, and who may do what to its rows.
 *
 * @module
 */
import type { ISql } from "postgres";
import { access } from "../../tests/policies/access.ts";
import {
  type Command,
  commands,
  readTables,
  type Table,
} from "../../tests/policies/generated/catalog.ts";
import type { Rule } from "../../tests/policies/generated/rules.ts";

const head = `# The database: who may do what

Made by \`deno task lint:db --map\` from the catalog and from
\`tests/policies/access.ts\`; the tests in \`tests/policies/generated_test.ts\` prove
each cell. A name in code style is a permission, which a member or an API key must hold in
the tenant; admins hold theirs with a second factor only. An empty cell means
nobody: rows come and go by functions of the database, or by its owner.
`;

/** The map of a migrated database. */
export async function mapOf(sql: ISql): Promise<string> {
  const rows = await sql`
    select n.nspname || '.' || quote_ident(c.relname) as name, obj_description(c.oid, 'pg_class') as comment
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace where c.relkind in ('r', 'p')`;
  const comments = rows.map((row) =>
    [String(row.name), String(row.comment ?? "")] as const
  );
  return drawMap(await readTables(sql), new Map(comments));
}

/** The whole file, as Markdown that `deno fmt` has not seen. */
function drawMap(
  tables: readonly Table[],
  comments: ReadonlyMap<string, string>,
): string {
  const shown = tables.filter(({ partition }) => !partition);
  const schemas = Map.groupBy(shown, ({ name }) => name.split(".")[0] ?? "");
  const parts = [...schemas].map(([schema, its]) =>
    [
      `## ${schema}`,
      "",
      "| table | read | add | change | remove |",
      "|---|---|---|---|---|",
      ...its.map((table) => row(table)),
      "",
      ...its.map((table) =>
        `- **${bare(table.name)}**: ${comments.get(table.name) ?? ""}`
      ),
      "",
    ].join("\n")
  );
  return [head, ...parts].join("\n");
}

function row(table: Table): string {
  const expected = access[table.name] ?? {};
  const cells = commands.map((command) =>
    expected.policyOnly?.includes(command)
      ? ""
      : cell(table, command, expected[command] ?? [])
  );
  return `| ${[bare(table.name), ...cells].join(" | ")} |`;
}

function cell(table: Table, command: Command, rules: readonly Rule[]): string {
  const texts = rules.map(({ who, where, role }) => {
    const condition = where === "true" ? "" : ` where ${where}`;
    return `${who}${condition}${columnsOf(table, command, role)}`;
  });
  return [...new Set(texts)].join("; ").replaceAll("|", "\\|");
}

/** Columns that a writer may name, where they are not all. */
function columnsOf(table: Table, command: Command, role: string): string {
  if (command !== "update") return "";
  const granted =
    table.grants.find((grant) =>
      grant.role === role && grant.command === command
    )?.columns ?? [];
  return granted.length === table.columns.length
    ? ""
    : ` (${granted.join(", ")})`;
}

function bare(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}
