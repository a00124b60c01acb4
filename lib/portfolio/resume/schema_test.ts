import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { GROUPS } from "../profile/schema.ts";
import official from "./json_resume.schema.json" with { type: "json" };
import { type Field, sectionOf, SECTIONS } from "./schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

interface OfficialField {
  type?: string;
  format?: string;
  $ref?: string;
}
type Fields = Record<string, OfficialField>;

const kindOf = ({ type, format, $ref }: OfficialField): string =>
  $ref ? "date" : format ?? (type === "array" ? "list" : "text");
const described = (fields: readonly Field[]) =>
  Object.fromEntries(fields.map(({ key, kind }) => [key, kind]));
const wanted = (fields: Fields, without: string[] = []) =>
  Object.fromEntries(
    Object.entries(fields).filter(([key]) => !without.includes(key))
      .map(([key, field]) => [key, kindOf(field)]),
  );

const { properties } = official;
const { basics, meta, $schema: _, ...lists } = properties;

Deno.test("SECTIONS describe every field of every list of the official schema, of its kind", () => {
  const fieldsOf = { ...lists, profiles: basics.properties.profiles };
  assert.deepEqual(
    SECTIONS.map(({ key }) => key).sort(),
    Object.keys(fieldsOf).sort(),
  );
  for (const [key, list] of Object.entries(fieldsOf)) {
    const section = SECTIONS.find((section) => section.key === key);
    assert.deepEqual(
      described(section?.fields ?? []),
      wanted(list.items.properties),
      key,
    );
  }
});

Deno.test("GROUPS describe every field that stands once in the official schema", () => {
  const group = (key: string) => {
    const { fields = [], contact = [] } =
      GROUPS.find((group) => group.key === key) ?? {};
    return described([...fields, ...contact]);
  };
  assert.deepEqual(
    group("basics"),
    wanted(basics.properties as Fields, ["location", "profiles"]),
  );
  assert.deepEqual(
    group("location"),
    wanted(basics.properties.location.properties),
  );
  assert.deepEqual(group("meta"), wanted(meta.properties));
  assert.deepEqual(group("document"), { $schema: "uri" });
});

Deno.test("sectionOf() finds each section and its identity names fields of it", () => {
  for (const { key } of SECTIONS) {
    const { fields, identity } = sectionOf(key);
    for (const name of identity.flat()) {
      assert(fields.some(({ key }) => key === name), `${key}.${name}`);
    }
  }
});

Deno.test("the tables have the columns that SECTIONS and GROUPS name, and visitors may not read the unknown fields", async () => {
  const columnsOf = async (table: string) => {
    const rows = await test.owner`
      select column_name, data_type, has_column_privilege('anon', ${`portfolio.${table}`}, column_name, 'select') as open
      from information_schema.columns where table_schema = 'portfolio' and table_name = ${table}`;
    return new Map(rows.map((row) => [row.column_name, row]));
  };
  for (const { table, fields } of SECTIONS) {
    const columns = await columnsOf(table);
    for (const { column, kind } of fields) {
      assert.equal(
        columns.get(column)?.data_type,
        kind === "list" ? "ARRAY" : "text",
        `${table}.${column}`,
      );
      assert.equal(columns.get(column)?.open, true, `${table}.${column}`);
    }
    for (const column of ["extra", "keys"]) {
      assert.equal(columns.get(column)?.open, false, `${table}.${column}`);
    }
  }
  const columns = await columnsOf("profiles");
  for (const { fields, keysColumn, extraColumn } of GROUPS) {
    for (const { column } of fields) {
      assert.equal(columns.get(column)?.open, true, column);
    }
    for (const column of [keysColumn, extraColumn]) {
      assert.equal(columns.get(column)?.open, false, column);
    }
  }
});
