import assert from "node:assert/strict";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { updateProfile } from "../profile/commands.ts";
import { GROUPS } from "../profile/schema.ts";
import { checkResume, invalidParts } from "../resume/check.ts";
import { importResume } from "../resume/commands.ts";
import type { Json, JsonObject } from "../resume/json.ts";
import { exportResume } from "../resume/queries.ts";
import { type Field, type SectionKey, SECTIONS } from "../resume/schema.ts";
import { addEntry, moveEntry, removeEntry, updateEntry } from "./commands.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const NEW: Record<Field["kind"], Json> = {
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
): Promise<string[]> {
  const { table } = SECTIONS.find(({ key }) => key === section) ??
    assert.fail();
  const rows = await test.owner`
    select id from ${
    test.owner(`portfolio.${table}`)
  } where tenant_id = ${id} order by place`;
  return rows.map(({ id }) => id);
}

Deno.test("updateEntry() changes every field of every section where the document has it", async () => {
  const document = fixture("complete-resume.json");
  const tenant = await imported(document);
  for (const { key: section, inside, fields } of SECTIONS) {
    const [id] = await idsOf(tenant, section);
    for (const { key, kind } of fields) {
      const result = await updateEntry(tenant.owner, {
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

Deno.test("updateProfile() changes every field that stands once where the document has it", async () => {
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
      await updateProfile(tenant.owner, { [key]: NEW[kind] });
      object[key] = NEW[kind];
      assert.deepEqual(
        await exportResume(tenant.owner, {}),
        document,
        `${group.key}.${key}`,
      );
      await updateProfile(tenant.owner, { [key]: null });
      delete object[key];
      assert.deepEqual(
        await exportResume(tenant.owner, {}),
        document,
        `${group.key}.${key} removed`,
      );
    }
  }
});

Deno.test("updateEntry() removes a field with null and says when nothing changes", async () => {
  const tenant = await imported({ work: [{ name: "Aleph", summary: "" }] });
  const [id] = await idsOf(tenant, "work");
  const update = (values: JsonObject) =>
    updateEntry(tenant.owner, { section: "work", id, values });
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
  const [idA, idB, idC] = await idsOf(tenant, "projects");
  const section = "projects";

  await moveEntry(tenant.owner, { section, id: idC, place: 0 });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    projects: [c, a, b],
  });
  await updateEntry(tenant.owner, { section, id: idA, values: { name: "Z" } });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    projects: [c, { ...a, name: "Z" }, b],
  });
  await removeEntry(tenant.owner, { section, id: idA });
  assert.deepEqual(await exportResume(tenant.owner, {}), { projects: [c, b] });
  await removeEntry(tenant.owner, { section, id: idB });
  await removeEntry(tenant.owner, { section, id: idC });
  assert.deepEqual(await exportResume(tenant.owner, {}), { projects: [] });
});

Deno.test("addEntry() puts an entry where it is wanted and keeps the order without gaps", async () => {
  const tenant = await imported({ skills: [{ name: "A" }, { name: "B" }] });
  await addEntry(tenant.owner, {
    section: "skills",
    values: { name: "M" },
    place: 1,
  });
  await addEntry(tenant.owner, {
    section: "skills",
    values: { name: "Z" },
    place: 99,
  });
  await addEntry(tenant.owner, {
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

Deno.test("updateEntry() answers for another tenant's entry as for one that does not exist", async () => {
  const [ada, eve] = [
    await imported({ work: [{ name: "Aleph" }] }),
    await imported({}),
  ];
  const [id] = await idsOf(ada, "work");
  const attempt = { section: "work", id, values: { name: "Mine" } };
  await assert.rejects(updateEntry(eve.owner, attempt), { code: "not_found" });
  await assert.rejects(updateEntry(ada.visitor, attempt), {
    code: "unauthenticated",
  });
  await assert.rejects(updateEntry(await test.addMember(ada.id, 10), attempt), {
    code: "forbidden",
  });
  assert.deepEqual(await exportResume(ada.owner, {}), {
    work: [{ name: "Aleph" }],
  });
});

Deno.test("addEntry() and updateEntry() keep the limits that an import keeps", async () => {
  const tenant = await test.createTenant();
  const keywords = Array.from({ length: 100 }, () => "Go");
  const skills = Array.from({ length: 20 }, () => ({ keywords }));
  const awards = Array.from({ length: 500 }, () => ({ title: "Prize" }));
  await importResume(tenant.owner, { document: { awards, skills } });
  const refused = { code: "invalid" };
  await assert.rejects(
    addEntry(tenant.owner, { section: "awards", values: { title: "Prize" } }),
    refused,
  );
  const { id } = await addEntry(tenant.owner, {
    section: "skills",
    values: { name: "Elm" },
  });
  for (
    const values of [{ keywords: ["Elm"] }, { name: "n".repeat(2_001) }]
  ) {
    await assert.rejects(
      updateEntry(tenant.owner, { section: "skills", id, values }),
      refused,
    );
  }
});
