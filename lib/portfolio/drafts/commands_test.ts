import assert from "node:assert/strict";
import { newId } from "@/lib/platform/ids.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { randomEdit } from "@/tests/support/random_edits.ts";
import { chanceFrom, randomResume } from "@/tests/support/random_resume.ts";
import { listRevisions } from "../history/queries.ts";
import { restoreRevision } from "../history/commands.ts";
import { importResume } from "../resume/commands.ts";
import { exportResume } from "../resume/queries.ts";
import type { JsonObject } from "../resume/json.ts";
import {
  discardDraft,
  dropRefused,
  editDraft,
  publishDraft,
  redoEdit,
  undoEdit,
} from "./commands.ts";
import { differencesOf } from "./differences.ts";
import { markOf } from "./marks.ts";
import { getDraft } from "./queries.ts";
import type { Edit } from "./schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

async function imported(document: JsonObject): Promise<TestTenant> {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, { document });
  return tenant;
}

const write = (tenant: TestTenant, edit: Edit, seen?: Record<string, string>) =>
  editDraft(tenant.owner, { edits: [{ edit, ...seen ? { seen } : {} }] });
const draftOf = (tenant: TestTenant) => getDraft(tenant.owner, {});
async function firstOf(tenant: TestTenant, section: "work" | "skills") {
  const { working } = await draftOf(tenant);
  return working.entries[section][0] ?? assert.fail();
}
/** As JSON has it: what is absent and what is undefined are the same. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

Deno.test("a draft of random edits is undone to the start, redone to the end, and published as it was shown", async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const chance = chanceFrom(seed);
    const tenant = await imported(randomResume(seed));
    const start = (await draftOf(tenant)).working;
    let steps = 0;
    for (let round = 0; round < 25; round++) {
      const { working } = await draftOf(tenant);
      const edit = randomEdit(working, chance, newId);
      const { changed } = await write(tenant, edit);
      if (changed) steps++;
    }
    const end = await draftOf(tenant);
    assert.deepEqual(plain(end.stored), plain(start), `seed ${seed}: stored`);
    let undone = 0;
    while ((await undoEdit(tenant.owner, {})).changed) undone++;
    assert(undone > 5 && undone <= steps, `seed ${seed}: ${undone}`);
    assert.deepEqual(
      plain((await draftOf(tenant)).working),
      plain(start),
      `seed ${seed}: undone`,
    );
    await redoEdit(tenant.owner, {});
    await redoEdit(tenant.owner, { all: true });
    assert.deepEqual(
      plain((await draftOf(tenant)).working),
      plain(end.working),
      `seed ${seed}: redone`,
    );
    await publishDraft(tenant.owner, {});
    const published = await draftOf(tenant);
    assert.deepEqual(
      plain(published.stored),
      plain(end.working),
      `seed ${seed}: published`,
    );
    assert.deepEqual(published.edits, []);

    const revisions = await listRevisions(tenant.owner, {});
    const first = revisions.at(-1);
    assert(revisions.every(({ why }) => why !== "found"), `seed ${seed}`);
    if (first && differencesOf(start, end.working).length > 0) {
      const done = await restoreRevision(tenant.owner, {
        number: first.number,
      });
      assert.deepEqual(
        differencesOf((await draftOf(tenant)).stored, start),
        [],
        `seed ${seed}: restored`,
      );
      await restoreRevision(tenant.owner, { number: done.undo });
      assert.deepEqual(
        differencesOf((await draftOf(tenant)).stored, end.working),
        [],
        `seed ${seed}: brought back`,
      );
    }
  }
});

Deno.test("a draft is not what visitors see, or what is exported, until it is published", async () => {
  const tenant = await imported({ work: [{ name: "Aleph" }] });
  const { id } = await firstOf(tenant, "work");
  await write(tenant, {
    kind: "update",
    section: "work",
    id,
    values: { name: "Beth" },
  });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    work: [{ name: "Aleph" }],
  });
  const { head } = await draftOf(tenant);
  assert.deepEqual(await publishDraft(tenant.owner, { head }), {
    changed: true,
    revision: 2,
  });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    work: [{ name: "Beth" }],
  });
  assert.deepEqual(await publishDraft(tenant.owner, {}), {
    changed: false,
    revision: null,
  });
});

Deno.test("editDraft() folds what one person types into a field, and keeps what two fields or two persons write apart", async () => {
  const tenant = await imported({ work: [{ name: "Aleph", summary: "" }] });
  const { id } = await firstOf(tenant, "work");
  const type = (values: Record<string, string>) =>
    write(tenant, { kind: "update", section: "work", id, values });
  await type({ summary: "o" });
  await type({ summary: "on" });
  await type({ summary: "one" });
  await type({ name: "Beth" });
  assert.equal((await draftOf(tenant)).edits.length, 2);
  const other = await test.addMember(tenant.id, 50);
  await editDraft(other, {
    edits: [{
      edit: { kind: "update", section: "work", id, values: { name: "Gimel" } },
    }],
  });
  const { edits } = await draftOf(tenant);
  assert.equal(edits.length, 3);
  assert.deepEqual(
    edits.map(({ byId }) => byId === other.userId),
    [false, false, true],
  );
  await undoEdit(tenant.owner, {});
  await undoEdit(tenant.owner, {});
  await undoEdit(tenant.owner, {});
  assert.equal((await firstOf(tenant, "work")).values.summary, "");
});

Deno.test("editDraft() leaves a field alone that somebody else has written since it was seen, and writes the others", async () => {
  const tenant = await imported({ work: [{ name: "Aleph", summary: "old" }] });
  const { id } = await firstOf(tenant, "work");
  const seen = { name: markOf("Aleph"), summary: markOf("old") };
  const edit = (values: Record<string, string>): Edit => ({
    kind: "update",
    section: "work",
    id,
    values,
  });
  await write(tenant, edit({ summary: "theirs" }), seen);
  const stale = edit({ name: "Beth", summary: "mine" });
  const { conflicts, changed } = await write(tenant, stale, seen);
  assert.deepEqual(conflicts, [{
    field: "summary",
    lang: null,
    current: "theirs",
  }]);
  assert.equal(changed, true);
  const { values } = await firstOf(tenant, "work");
  assert.deepEqual([values.name, values.summary], ["Beth", "theirs"]);
  // the same text is no conflict: a save that was sent twice
  const again = await write(tenant, edit({ summary: "theirs" }), seen);
  assert.deepEqual(again.conflicts, []);
  // published in between: the mark still tells
  await publishDraft(tenant.owner, {});
  const late = await write(tenant, edit({ summary: "mine" }), seen);
  assert.equal(late.conflicts.length, 1);
});

Deno.test("publishDraft() refuses edits whose entry has vanished, names them, and publishes nothing of the rest", async () => {
  const tenant = await imported({
    work: [{ name: "Aleph" }, { name: "Beth" }],
  });
  const { id } = await firstOf(tenant, "work");
  const update: Edit = {
    kind: "update",
    section: "work",
    id,
    values: { name: "Changed" },
  };
  await write(tenant, update);
  await write(tenant, { kind: "profile", values: { name: "Ada" } });
  await importResume(tenant.owner, { document: { work: [{ name: "Other" }] } });
  const { refused, working } = await draftOf(tenant);
  assert.deepEqual(refused.map(({ edit, why }) => [edit, why]), [[
    update,
    "gone",
  ]]);
  assert.equal(working.groups.basics.values.name, "Ada");
  await assert.rejects(publishDraft(tenant.owner, {}), { code: "conflict" });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    work: [{ name: "Other" }],
  });
  await dropRefused(tenant.owner, {});
  await publishDraft(tenant.owner, {});
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    basics: { name: "Ada" },
    work: [{ name: "Other" }],
  });
});

Deno.test("publishDraft() and discardDraft() refuse a draft that has changed since it was looked at", async () => {
  const tenant = await imported({ basics: { name: "Ada" } });
  await write(tenant, { kind: "profile", values: { label: "Poet" } });
  const { head } = await draftOf(tenant);
  await write(tenant, { kind: "contact", shown: { email: true } });
  const refused = { code: "conflict" };
  await assert.rejects(publishDraft(tenant.owner, { head }), refused);
  await assert.rejects(discardDraft(tenant.owner, { head }), refused);
  assert.equal((await discardDraft(tenant.owner, {})).changed, true);
  assert.equal((await draftOf(tenant)).head, 0);
  await redoEdit(tenant.owner, { all: true });
  assert.equal((await draftOf(tenant)).working.shown.email, true);
});

Deno.test("editDraft() adds an entry once, however often it is sent, and keeps the limits of an import", async () => {
  const awards = Array.from({ length: 499 }, () => ({ title: "Prize" }));
  const tenant = await imported({ awards });
  const id = newId();
  const edit: Edit = {
    kind: "add",
    section: "awards",
    id,
    values: { title: "New" },
  };
  assert.equal((await write(tenant, edit)).changed, true);
  assert.equal((await write(tenant, edit)).changed, false);
  await assert.rejects(write(tenant, { ...edit, id: newId() }), {
    code: "invalid",
  });
  const gone: Edit = { kind: "remove", section: "work", id: newId() };
  await assert.rejects(write(tenant, gone), { code: "not_found" });
});

Deno.test("a draft belongs to its tenant and to those who may write", async () => {
  const [ada, eve] = [
    await imported({ work: [{ name: "Aleph" }] }),
    await imported({}),
  ];
  const { id } = await firstOf(ada, "work");
  const edits = [{ edit: { kind: "remove", section: "work", id } }];
  await assert.rejects(editDraft(eve.owner, { edits }), { code: "not_found" });
  await assert.rejects(editDraft(ada.visitor, { edits }), {
    code: "unauthenticated",
  });
  const reader = await test.addMember(ada.id, 10);
  await assert.rejects(editDraft(reader, { edits }), { code: "forbidden" });
  await editDraft(ada.owner, { edits });
  assert.equal((await getDraft(eve.owner, {})).edits.length, 0);
});

Deno.test("rows that another part wrote are kept as found, so that a restore can be taken back to them", async () => {
  const tenant = await imported({ work: [{ name: "Aleph" }] });
  await test
    .owner`update portfolio.jobs set name = 'Elsewhere' where tenant_id = ${tenant.id}`;
  await write(tenant, { kind: "profile", values: { name: "Ada" } });
  await publishDraft(tenant.owner, {});
  const revisions = await listRevisions(tenant.owner, {});
  assert.deepEqual(revisions.map(({ why }) => why), [
    "publish",
    "found",
    "import",
  ]);
  await restoreRevision(tenant.owner, { number: 2 });
  assert.deepEqual(await exportResume(tenant.owner, {}), {
    work: [{ name: "Elsewhere" }],
  });
});
