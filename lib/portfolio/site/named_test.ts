import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { publishEdit } from "@/tests/support/publish_edit.ts";
import { editDraft } from "../drafts/commands.ts";
import { getDraft, getDraftSite } from "../drafts/queries.ts";
import { importResume } from "../resume/commands.ts";
import { getSite } from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

async function withSkill() {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, {
    document: {
      skills: [{ name: "Gardening", level: "Good" }],
      work: [{ name: "Park", position: "Head" }],
      projects: [{ name: "Greenhouse" }],
      certificates: [{ name: "Botany", date: "2020" }],
    },
  });
  const { working: { entries } } = await getDraft(tenant.owner, {});
  const idOf = (section: keyof typeof entries) =>
    entries[section][0]?.id ?? assert.fail();
  return { tenant, idOf };
}

Deno.test("a skill is claimed until its owner names evidence, which labels show first and in the owner's order", async () => {
  const { tenant, idOf } = await withSkill();
  const skill = async () =>
    (await getSite(tenant.visitor, "en"))?.skills[0] ?? assert.fail();
  assert.deepEqual([(await skill()).state, (await skill()).evidence], [
    "claimed",
    [],
  ]);
  await publishEdit(tenant.owner, {
    kind: "evidence",
    id: idOf("skills"),
    evidence: [
      { kind: "link", url: "https://www.example.com/x", title: null },
      { kind: "certificate", target: idOf("certificates") },
      { kind: "work", target: idOf("work") },
      { kind: "project", target: idOf("projects") },
      { kind: "post", target: crypto.randomUUID() },
    ],
  });
  const { state, evidence } = await skill();
  assert.equal(state, "linked");
  assert.deepEqual(
    evidence.map(({ kind, title, path, url }) => [kind, title, url ?? path]),
    [
      ["link", "example.com", "https://www.example.com/x"],
      ["certificate", "Botany", `/experience#${idOf("certificates")}`],
      ["job", "Head", `/experience#${idOf("work")}`],
      ["project", "Greenhouse", "/projects/greenhouse"],
    ],
  );
});

Deno.test("evidence that is hidden or gone supports nothing, and visitors read none of a hidden skill", async () => {
  const { tenant, idOf } = await withSkill();
  const evidence = [{ kind: "work" as const, target: idOf("work") }];
  await publishEdit(tenant.owner, {
    kind: "evidence",
    id: idOf("skills"),
    evidence,
  });
  const hide = (section: "work" | "skills", published: boolean) =>
    publishEdit(tenant.owner, {
      kind: "show",
      section,
      id: idOf(section),
      published,
    });
  await hide("work", false);
  assert.equal(
    (await getSite(tenant.visitor, "en"))?.skills[0]?.state,
    "claimed",
  );
  await hide("work", true);
  await hide("skills", false);
  const read = await test.db.transaction(
    tenant.visitor,
    "read only",
    (sql) => sql`select skill_id from portfolio.skill_evidence`,
  );
  assert.equal(read.length, 0);
  await hide("skills", true);
  assert.equal(
    (await getSite(tenant.visitor, "en"))?.skills[0]?.state,
    "linked",
  );
});

Deno.test("getDraftSite() is the site as it would be, for members alone; visitors see the published one", async () => {
  const { tenant, idOf } = await withSkill();
  const before = await getSite(tenant.visitor, "en");
  assert.deepEqual(await getDraftSite(tenant.owner, { lang: "en" }), before);
  await editDraft(tenant.owner, {
    edits: [
      {
        edit: {
          kind: "update",
          section: "work",
          id: idOf("work"),
          values: { position: "Gardener" },
        },
      },
      {
        edit: {
          kind: "show",
          section: "projects",
          id: idOf("projects"),
          published: false,
        },
      },
    ],
  });
  const draft = await getDraftSite(tenant.owner, { lang: "en" });
  assert.equal(draft?.work[0]?.position, "Gardener");
  assert.deepEqual(draft?.projects, []);
  assert.deepEqual(await getSite(tenant.visitor, "en"), before);
  await assert.rejects(getDraftSite(tenant.visitor, { lang: "en" }), {
    code: "unauthenticated",
  });
});
