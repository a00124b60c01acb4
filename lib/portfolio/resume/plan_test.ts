import assert from "node:assert/strict";
import { randomResume } from "@/tests/support/random_resume.ts";
import { newId } from "@/lib/platform/ids.ts";
import type { Json, JsonObject } from "./json.ts";
import { planImport, type StoredEntry } from "./plan.ts";
import { mapSections, type ResumeContent, splitResume } from "./rows.ts";

/** What the rows would be after an import into `before`. */
function imported(before: ResumeContent<StoredEntry>, document: JsonObject) {
  const plan = planImport(before, document, newId);
  const entries = mapSections(({ key }) => {
    const { add, change, place, remove } = plan.sections[key];
    const touched = new Map(
      [...add, ...change].map((entry) => [entry.id, entry]),
    );
    const places = new Map(place.map(({ id, place }) => [id, place]));
    const kept = before.entries[key].filter(({ id }) =>
      !remove.includes(id) && !touched.has(id)
    )
      .map((entry) => ({
        ...entry,
        place: places.get(entry.id) ?? entry.place,
      }));
    return [...kept, ...touched.values()].sort((a, b) => a.place - b.place);
  });
  const { groups, contact } = plan.content;
  return { plan, rows: { groups, contact, entries } };
}

const nothing: ResumeContent<StoredEntry> = {
  ...splitResume({}),
  entries: mapSections(() => []),
};

function resume(work: JsonObject[], projects: JsonObject[] = []): JsonObject {
  return { basics: { name: "Ada" }, work, projects };
}

const WORK: JsonObject[] = [
  { name: "Aleph", position: "Lead", startDate: "2020", summary: "One" },
  { name: "Beth", position: "Engineer", startDate: "2017", summary: "Two" },
  { name: "Gimel", position: "Intern", startDate: "2015", summary: "Three" },
];

Deno.test("planImport() finds nothing to do for the document that is stored", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const document = randomResume(seed);
    const { rows } = imported(nothing, document);
    assert.deepEqual(imported(rows, document).plan.changes, [], `seed ${seed}`);
  }
});

Deno.test("planImport() leads from any document to any other", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { rows } = imported(nothing, randomResume(seed));
    const document = randomResume(seed + 1_000);
    const { entries } = imported(rows, document).rows;
    const expected = splitResume(document).entries;
    assert.deepEqual(
      mapSections(({ key }) =>
        entries[key].map(({ values, extra }) => ({ values, extra }))
      ),
      mapSections(({ key }) =>
        expected[key].map(({ values, extra }) => ({ values, extra }))
      ),
      `seed ${seed}`,
    );
    for (const section of Object.values(entries)) {
      assert.deepEqual(
        section.map(({ place }) => place),
        [...section.keys()],
        `seed ${seed}`,
      );
    }
  }
});

Deno.test("planImport() keeps the ids of entries that are edited, moved or renamed", () => {
  const { rows } = imported(nothing, resume(WORK));
  const [aleph, beth, gimel] = rows.entries.work.map(({ id }) => id);
  const edited = resume([
    { name: "Dalet", position: "CTO", startDate: "2024" },
    { ...WORK[2], summary: "Three, in other words" },
    { ...WORK[0], position: "Team lead", "x-note": 1 },
    { ...WORK[1], name: "Beth Systems", startDate: "2016" },
  ]);
  const { rows: after, plan } = imported(rows, edited);
  assert.deepEqual(after.entries.work.slice(1).map(({ id }) => id), [
    gimel,
    aleph,
    beth,
  ]);
  assert.deepEqual(
    plan.changes.filter(({ kind }) => kind === "moved").length,
    1,
  );
  const change = plan.changes.find((change) =>
    change.kind === "changed" && change.title === "Aleph, Team lead"
  );
  assert.deepEqual(change, {
    kind: "changed",
    section: "work",
    title: "Aleph, Team lead",
    fields: [
      { field: "position", old: "Lead", new: "Team lead" },
      { field: "x-note", old: null, new: 1 },
    ],
  });
});

Deno.test("planImport() believes a name more than likeness", () => {
  const skills = (...list: [name: string, ...keywords: string[]][]) => ({
    skills: list.map(([name, ...keywords]) => ({ name, keywords })),
  });
  const { rows } = imported(nothing, skills(["Go", "a", "b", "c"]));
  const [go] = rows.entries.skills;
  const { rows: after } = imported(
    rows,
    skills(["Rust", "a", "b", "c"], ["Go", "x", "y"]),
  );
  assert.equal(after.entries.skills[1]?.id, go?.id);
});

Deno.test("planImport() calls an entry moved only when its order among the others changed", () => {
  const { rows } = imported(nothing, resume(WORK));
  const { plan } = imported(rows, resume([{ name: "New" }, ...WORK]));
  assert.deepEqual(plan.changes, [{
    kind: "added",
    section: "work",
    title: "New",
  }]);
  assert.equal(plan.sections.work.place.length, 3);
});

Deno.test("planImport() says of nobody who kept its number that it moved", () => {
  const letters = (order: string) => ({
    skills: [...order].map((name) => ({ name })),
  });
  const moves = (before: string, after: string) => {
    const { rows } = imported(nothing, letters(before));
    return imported(rows, letters(after)).plan.changes.flatMap((change) =>
      change.kind === "moved"
        ? [`${change.title} ${change.from} → ${change.to}`]
        : []
    );
  };
  assert.deepEqual(moves("ABC", "CBA"), ["C 3 → 1", "A 1 → 3"]);
  assert.deepEqual(moves("ABCDE", "DECAB"), [
    "D 4 → 1",
    "E 5 → 2",
    "A 1 → 4",
    "B 2 → 5",
  ]);
  assert.deepEqual(moves("ABCD", "DABC"), ["D 4 → 1"]);
  assert.deepEqual(moves("XAB", "AB"), []);
});

Deno.test("planImport() gives each project an address of its own and keeps it", () => {
  const names = ["Atlas", "Atlas", "¿Ñandú & Cía.?", "日本"];
  const { rows } = imported(
    nothing,
    resume([], names.map((name) => ({ name, type: name }))),
  );
  const slugs = rows.entries.projects.map(({ slug }) => slug);
  assert.deepEqual(slugs, ["atlas", "atlas-2", "nandu-cia", "project"]);
  const renamed = ["Atlas", "Atlas Pro", "Nuevo"].map((name, at) => ({
    name,
    type: names[at] as Json,
  }));
  const { rows: after } = imported(rows, resume([], renamed));
  assert.deepEqual(after.entries.projects.map(({ slug }) => slug), [
    "atlas",
    "atlas-2",
    "nandu-cia",
  ]);
});

Deno.test("planImport() compares two large strangers in reasonable time", () => {
  const many = (word: string) =>
    Array.from(
      { length: 3_000 },
      (_, at) => ({ name: `${word} ${at}`, summary: `${word} `.repeat(20) }),
    );
  const { rows } = imported(nothing, resume(many("old")));
  const { plan } = imported(rows, resume(many("new")));
  assert.equal(plan.changes.length, 6_000);
});

Deno.test("newId() makes UUIDs of version 7 that sort by age", async () => {
  const first = newId();
  await new Promise((resolve) => setTimeout(resolve, 3));
  const second = newId();
  assert.match(
    first,
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  assert(first < second);
});
