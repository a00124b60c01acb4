import assert from "node:assert/strict";
import { newId } from "@/lib/platform/ids.ts";
import { publishEdit } from "@/tests/support/publish_edit.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { GROUPS } from "../profile/schema.ts";
import { checkResume, invalidParts } from "../resume/check.ts";
import { importResume } from "../resume/commands.ts";
import type { JsonObject } from "../resume/json.ts";
import type { FieldValue } from "../resume/rows.ts";
import { exportResume } from "../resume/queries.ts";
import { type Field, type SectionKey, SECTIONS } from "../resume/schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const NEW: Record<Field["kind"], FieldValue> = {
  text: "Changed «texto» 👩🏽‍💻",
  list: ["changed", "", "{x}"],
  date: "1999-12",
  uri: "https://changed.example/?a=b#c",
  email: "changed@example.com",
};

const fixture = (name: string): JsonObject => {
  const url = new URL(
    `../../../tests/fixtures/resumes/${name}`,
    import.meta.url,
  );
  const checked = checkResume(Deno.readFileSync(url));
  assert(checked.ok);
  return checked.document;
};

async function imported(document: JsonObject): Promise<TestTenant> {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, { document });
  return tenant;
}

async function idsOf(
  { id }: TestTenant,
  section: SectionKey,
): Promise<[string, ...string[]]> {
  const { table } = SECTIONS.find(({ key }) => key === section) ??
    assert.fail();
  const rows = await test.owner`
    select id from ${
    test.owner(`portfolio.${table}`)
  } where tenant_id = ${id} order by place`;
  const [first, ...rest] = rows.map(({ id }) => String(id));
  return [first ?? assert.fail(), ...rest];
}

Deno.test("publishDraft() changes every field of every section where the document has it", async () => {
  const document = fixture("complete-resume.json");
  const tenant = await imported(document);
  for (const { key: section, inside, fields } of SECTIONS) {
    const [id] = await idsOf(tenant, section);
    for (const { key, kind } of fields) {
      const result = await publishEdit(tenant.owner, {
        kind: "update",
        section,
        id,
        values: { [key]: NEW[kind] },
      });
      assert.deepEqual(result, { changed: true }, `${section}.${key}`);
      const list =
        (inside === "basics" ? document.basics as JsonObject : document)[
          section
        ];
      ((list as JsonObject[])[0] as JsonObject)[key] = NEW[kind];
      assert.deepEqual(
        await exportResume(tenant.owner, {}),
        document,
        `${section}.${key}`,
      );
    }
  }
  assert.deepEqual(invalidParts(document), []);
});

Deno.test("publishDraft() changes every field that stands once where the document has it", async () => {
  const document = fixture("complete-resume.json");
  const tenant = await imported(document);
  for (const group of GROUPS) {
    const basics = document.basics as JsonObject;
    const object = {
      document,
      basics,
      location: basics.location as JsonObject,
      meta: document.meta as JsonObject,
    }[group.key];
    for (const { key, kind } of [...group.fields, ...group.contact]) {
      await publishEdit(tenant.owner, {
        kind: "profile",
        values: { [key]: NEW[kind] },
      });
      object[key] = NEW[kind];
      assert.deepEqual(
        await exportResume(tenant.owner, {}),
        document,
        `${group.key}.${key}`,
      );
      await publishEdit(tenant.owner, {
        kind: "profile",
        values: { [key]: null },
      });
      delete object[key];
      assert.deepEqual(
        await exportResume(tenant.owner, {}),
        document,
        `${group.key}.${key} removed`,
      );
    }
  }
});

Deno.test("publishDraft() removes a field with null and says when nothing changes", async () => {
  const tenant = await imported({ work: [{ name: "Aleph", summary: "" }] });
  const [id] = await idsOf(tenant, "work");
  const update = (values: Record<string, FieldValue>) =>
    publishEdit(tenant.owner, {
      kind: "update",
      section: "work",
      id,
      values,
    });
  const [before] = await test
    .owner`select version from platform.tenants where id = ${tenant.id}`;
  assert.deepEqual(await update({ summary: "" }), { changed: false });
  const [same] = await test
    .owner`select version from platform.tenants where id = ${tenant.id}`;
  assert.deepEqual(same, before);
  assert.deepEqual(await update({ summary: null }), { changed: true });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    work: [{ name: "Aleph" }],
  });
});

Deno.test("an unknown field stands with its row and follows it when it moves, changes or goes", async () => {
  const entry = (name: string) => ({
    name,
    "x-of": { name, deep: [1, { __proto__: null, a: null }] },
  });
  const document: JsonObject = {
    projects: [entry("A"), entry("B"), entry("C")].map((e) =>
      JSON.parse(JSON.stringify(e))
    ),
  };
  const [a, b, c] = document.projects as JsonObject[];
  assert(a && b && c);
  const tenant = await imported(document);
  const [idA, idB = "", idC = ""] = await idsOf(tenant, "projects");
  const section = "projects" as const;

  await publishEdit(tenant.owner, {
    kind: "move",
    section,
    id: idC,
    place: 0,
  });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    projects: [c, a, b],
  });
  await publishEdit(tenant.owner, {
    kind: "update",
    section,
    id: idA,
    values: { name: "Z" },
  });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    projects: [c, { ...a, name: "Z" }, b],
  });
  await publishEdit(tenant.owner, {
    kind: "remove",
    section,
    id: idA,
  });
  assert.deepEqual(await exportResume(tenant.owner, {}), { projects: [c, b] });
  await publishEdit(tenant.owner, {
    kind: "remove",
    section,
    id: idB,
  });
  await publishEdit(tenant.owner, {
    kind: "remove",
    section,
    id: idC,
  });
  assert.deepEqual(await exportResume(tenant.owner, {}), { projects: [] });
});

Deno.test("publishDraft() puts an entry where it is wanted and keeps the order without gaps", async () => {
  const tenant = await imported({ skills: [{ name: "A" }, { name: "B" }] });
  await publishEdit(tenant.owner, {
    kind: "add",
    id: newId(),
    section: "skills",
    values: { name: "M" },
    place: 1,
  });
  await publishEdit(tenant.owner, {
    kind: "add",
    id: newId(),
    section: "skills",
    values: { name: "Z" },
    place: 99,
  });
  await publishEdit(tenant.owner, {
    kind: "add",
    id: newId(),
    section: "languages",
    values: { language: "Español" },
  });
  const document = await exportResume(tenant.owner, {});
  assert.deepEqual(document, {
    skills: [{ name: "A" }, { name: "M" }, { name: "B" }, { name: "Z" }],
    languages: [{ language: "Español" }],
  });
  assert.deepEqual(await importResume(tenant.owner, { document }), {
    changes: [],
  });
});
