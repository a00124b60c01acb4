import assert from "node:assert/strict";
import { newId } from "@/lib/platform/ids.ts";
import { publishEdit } from "@/tests/support/publish_edit.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { randomResume } from "@/tests/support/random_resume.ts";
import { setContactShown } from "../profile/commands.ts";
import { CONTACT_KEYS } from "../profile/schema.ts";
import { getSite } from "../site/queries.ts";
import { checkResume, invalidParts } from "./check.ts";
import { importResume } from "./commands.ts";
import { type JsonObject, writeJson } from "./json.ts";
import { exportResume, previewImport, publishedResume } from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const FIXTURES = new URL("../../../tests/fixtures/resumes/", import.meta.url);

function fixture(name: string): JsonObject {
  const checked = checkResume(Deno.readFileSync(new URL(name, FIXTURES)));
  assert(checked.ok, name);
  return checked.document;
}

async function versionOf({ id }: TestTenant): Promise<string> {
  const [row] = await test
    .owner`select version::text from platform.tenants where id = ${id}`;
  return row?.version;
}

Deno.test("exportResume() gives back every fixture as it was imported", async () => {
  const tenant = await test.createTenant();
  for (const { name } of Deno.readDirSync(FIXTURES)) {
    if (!name.endsWith(".json")) continue;
    const document = fixture(name);
    await importResume(tenant.owner, { document });
    assert.equal(
      writeJson(await exportResume(tenant.owner, {})),
      writeJson(document),
      name,
    );
  }
});

Deno.test("exportResume() gives back 200 documents made by chance, each imported over the one before", async () => {
  const tenant = await test.createTenant();
  for (let seed = 1; seed <= 200; seed++) {
    const document = randomResume(seed);
    await importResume(tenant.owner, { document });
    assert.equal(
      writeJson(await exportResume(tenant.owner, {})),
      writeJson(document),
      `seed ${seed}`,
    );
  }
});

Deno.test("importResume() names a tenant without a name after the person, and leaves one that has a name", async () => {
  const tenant = await test.createTenant();
  const nameIs = async (expected: string) => {
    const [row] = await test
      .owner`select name from platform.tenants where id = ${tenant.id}`;
    assert.equal(row?.name, expected);
  };
  await importResume(tenant.owner, { document: { basics: { label: "x" } } });
  await nameIs("");
  const long = `Ada ${"Lovelace ".repeat(20)}`;
  await importResume(tenant.owner, { document: { basics: { name: long } } });
  await nameIs(long.slice(0, 120).trim());
  await importResume(tenant.owner, { document: { basics: { name: "Bo" } } });
  await nameIs(long.slice(0, 120).trim());
});

Deno.test("importResume() of the same document changes nothing, not even the version", async () => {
  const tenant = await test.createTenant();
  const document = fixture("edges.resume.json");
  const { changes } = await importResume(tenant.owner, { document });
  assert(changes.length > 0);
  const version = await versionOf(tenant);
  assert.deepEqual(await importResume(tenant.owner, { document }), {
    changes: [],
  });
  assert.equal(await versionOf(tenant), version);
});

Deno.test("importResume() does what previewImport() said, and refuses when the site has changed since", async () => {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, { document: fixture("sample.resume.json") });
  const document = fixture("complete-resume.json");
  const { changes, version } = await previewImport(tenant.owner, { document });
  await publishEdit(tenant.owner, {
    kind: "add",
    section: "skills",
    id: newId(),
    values: { name: "Go" },
  });
  await assert.rejects(
    importResume(tenant.owner, { document, expectVersion: version }),
    {
      code: "conflict",
    },
  );
  const again = await previewImport(tenant.owner, { document });
  assert.equal(again.changes.length, changes.length + 1);
  const done = await importResume(tenant.owner, {
    document,
    expectVersion: again.version,
  });
  assert.deepEqual(done.changes, again.changes);
});

Deno.test("previewImport() lists the translations whose originals change", async () => {
  const tenant = await test.createTenant({ languages: ["en", "es"] });
  const document = (label: string, level: string) => ({
    basics: { name: "Ada", label },
    skills: [{ name: "Go", level }],
  });
  await importResume(tenant.owner, { document: document("Engineer", "Good") });
  const site = await getSite(tenant.owner, "en");
  const id = site?.skills[0]?.id ?? "";
  await publishEdit(tenant.owner, {
    kind: "translate",
    section: "skills",
    id,
    lang: "es",
    texts: { level: "Bueno" },
  });
  await publishEdit(tenant.owner, {
    kind: "profile_translate",
    lang: "es",
    texts: { label: "Ingeniera" },
  });
  const stale = async (label: string, level: string) =>
    (await previewImport(tenant.owner, { document: document(label, level) }))
      .stale;
  assert.deepEqual(await stale("Engineer", "Great"), [
    { section: "skills", title: "Go", field: "level", lang: "es" },
  ]);
  assert.deepEqual(await stale("Architect", "Good"), [
    { section: "basics", title: "", field: "label", lang: "es" },
  ]);
  assert.deepEqual(await stale("Engineer", "Good"), []);
});

Deno.test("importResume() keeps ids, addresses, translations and switches of what stays", async () => {
  const tenant = await test.createTenant({ languages: ["en", "es"] });
  const document = fixture("complete-resume.json");
  await importResume(tenant.owner, { document });
  const before = await getSite(tenant.visitor, "es");
  const [project] = before?.projects ?? [];
  const [, award] = before?.awards ?? [];
  assert(project && award);
  const entry = { section: "projects" as const, id: project.id };
  await publishEdit(tenant.owner, {
    kind: "translate",
    ...entry,
    lang: "es",
    texts: { name: "Biblioteca" },
  });
  await publishEdit(tenant.owner, {
    kind: "show",
    section: "awards",
    id: award.id,
    published: false,
  });
  await setContactShown(tenant.owner, { email: true });

  const changed = structuredClone(document) as {
    projects: JsonObject[];
    awards: JsonObject[];
  };
  changed.projects.reverse();
  changed.projects.unshift({ name: "Open Source UI Library" });
  await importResume(tenant.owner, { document: { ...document, ...changed } });

  const after = await getSite(tenant.visitor, "es");
  assert.deepEqual(after?.projects.map(({ slug }) => slug), [
    "open-source-ui-library-2",
    "json-resume",
    "open-source-ui-library",
  ]);
  assert.equal(after?.projects[2]?.name, "Biblioteca");
  assert.equal(after?.projects[2]?.id, project.id);
  assert.equal(after?.awards.length, 1);
  assert.equal(after?.profile.email, "jane.developer@example.com");
});

Deno.test("importResume() stores script tags in every text as the texts they are", async () => {
  const tenant = await test.createTenant();
  const tag = "<script>alert(1)</script>";
  const document = JSON.parse(
    JSON.stringify(
      fixture("complete-resume.json"),
      (key, value) =>
        typeof value !== "string" || /date|url|email|canonical/i.test(key)
          ? value
          : tag,
    ),
  );
  await importResume(tenant.owner, { document });
  assert.deepEqual(await exportResume(tenant.owner, {}), document);
  assert.equal((await getSite(tenant.visitor, "en"))?.work[0]?.summary, tag);
});

Deno.test("importResume() refuses what the schema refuses, even from a caller that did not check", async () => {
  const tenant = await test.createTenant();
  for (
    const document of [
      { work: [1] },
      { basics: { email: "nobody" } },
      [],
      "text",
      null,
    ]
  ) {
    await assert.rejects(importResume(tenant.owner, { document }), {
      code: "invalid",
    });
  }
  await assert.rejects(
    importResume(tenant.owner, { document: { "x": "\0" } }),
    { code: "invalid" },
  );
  assert.deepEqual(await exportResume(tenant.owner, {}), {});
});

Deno.test("importResume() takes as many entries as a section may hold", async () => {
  const tenant = await test.createTenant();
  const work = Array.from({ length: 500 }, (_, at) => ({
    name: `Company ${at}`,
    summary: "word ".repeat(1_600),
  }));
  await importResume(tenant.owner, { document: { work } });
  const work2 = work.map((job, at) =>
    at % 2 ? job : { ...job, position: "Engineer" }
  ).reverse();
  const { changes } = await importResume(tenant.owner, {
    document: { work: work2 },
  });
  assert.equal(changes.filter(({ kind }) => kind === "changed").length, 250);
  assert.deepEqual(await exportResume(tenant.owner, {}), { work: work2 });
});

Deno.test("publishedResume() is valid, and holds no unknown field and no contact detail that is not shown", async () => {
  const tenant = await test.createTenant();
  for (let seed = 1; seed <= 40; seed++) {
    const document = randomResume(seed);
    // Contact details that cannot be mistaken for anything else.
    document.basics = {
      ...document.basics as JsonObject,
      phone: "secret phone",
      location: {
        address: "secret street",
        postalCode: "secret code",
        "x-secret": 1,
      },
      "x-secret": "secret",
    };
    document["x-secret"] = true;
    await importResume(tenant.owner, { document });
    const published = await publishedResume(tenant.visitor);
    assert.deepEqual(invalidParts(published), [], `seed ${seed}`);
    assert.doesNotMatch(
      writeJson(published),
      /secret|x-tension|ключ/,
      `seed ${seed}`,
    );
  }
  await setContactShown(
    tenant.owner,
    Object.fromEntries(CONTACT_KEYS.map((key) => [key, true])),
  );
  assert.match(
    writeJson(await publishedResume(tenant.visitor)),
    /secret phone.*secret street.*secret code/,
  );
});
