import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import type { JsonObject } from "../json.ts";
import { exportResume, previewImport } from "../queries.ts";
import { dropLeftovers, importFile } from "./commands.ts";
import { mergeResume, partsOf } from "./merge.ts";
import { listLeftovers } from "./queries.ts";
import { readImport } from "./read_import.ts";
import { linkedIn, zipOf } from "./test_files.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const mine: JsonObject = {
  basics: {
    name: "Inés Márquez",
    label: "Engineer",
    summary: "Old.",
    url: "https://old.example",
  },
  work: [
    {
      name: "Acme España",
      position: "Senior Data Engineer",
      startDate: "2021-01",
      url: "https://acme.example",
    },
    { name: "Only here", position: "Cook", startDate: "2010" },
  ],
  interests: [{ name: "Chess" }],
  own: { field: true },
};

const theirs: JsonObject = {
  basics: { name: "Inés Márquez", label: "Data engineer" },
  work: [
    { name: "New", position: "CTO", startDate: "2024" },
    {
      name: "Acme España",
      position: "Senior Data Engineer",
      startDate: "2021-01",
      summary: "Ingest.",
    },
  ],
};

Deno.test("mergeResume() keeps what the file does not say, and takes over what it says", () => {
  deepStrictEqual(mergeResume(mine, theirs, "merge", ["basics", "work"]), {
    basics: {
      name: "Inés Márquez",
      label: "Data engineer",
      summary: "Old.",
      url: "https://old.example",
    },
    work: [
      { name: "New", position: "CTO", startDate: "2024" },
      {
        name: "Acme España",
        position: "Senior Data Engineer",
        startDate: "2021-01",
        url: "https://acme.example",
        summary: "Ingest.",
      },
      { name: "Only here", position: "Cook", startDate: "2010" },
    ],
    interests: [{ name: "Chess" }],
    own: { field: true },
  });
});

Deno.test("mergeResume() leaves parts alone that were not chosen", () => {
  deepStrictEqual(mergeResume(mine, theirs, "merge", []), mine);
  const work = mergeResume(mine, theirs, "replace", ["work"]);
  deepStrictEqual(work, { ...mine, work: theirs.work });
  deepStrictEqual(
    mergeResume(mine, theirs, "replace", ["basics", "work"]),
    theirs,
  );
  deepStrictEqual(mergeResume({}, theirs, "merge", ["basics", "work"]), theirs);
  deepStrictEqual(partsOf(theirs), [{ part: "basics", count: 2 }, {
    part: "work",
    count: 2,
  }]);
});

Deno.test("importFile() writes the résumé and keeps the rest, once", async () => {
  const { owner: ines } = await test.createTenant();
  const read = await readImport(await zipOf(linkedIn));
  if (!read.ok) throw new Error("not read");
  const { document, format, leftovers } = read;
  const { version } = await previewImport(ines, { document });
  await importFile(ines, {
    document,
    format,
    leftovers,
    expectVersion: version,
  });
  deepStrictEqual(await exportResume(ines, {}), document);
  const [kept, ...others] = await listLeftovers(ines, {});
  deepStrictEqual([kept?.format, kept?.items, others.length], [
    "linkedin",
    leftovers,
    0,
  ]);
  deepStrictEqual(
    (await importFile(ines, { document, format, leftovers })).changes,
    [],
  );
  strictEqual((await listLeftovers(ines, {})).length, 1);
  await dropLeftovers(ines, { id: kept?.id });
  deepStrictEqual(await listLeftovers(ines, {}), []);
});

Deno.test("importFile() changes nothing of a site that has changed since its difference was shown", async () => {
  const { owner: ines } = await test.createTenant();
  const input = {
    document: theirs,
    format: "manfred",
    leftovers: [{ path: "a", value: 1 }],
    expectVersion: "0",
  };
  await rejects(importFile(ines, input), { code: "conflict" });
  deepStrictEqual(await listLeftovers(ines, {}), []);
  deepStrictEqual(await exportResume(ines, {}), {});
});

Deno.test("importFile() needs the permission, within the tenant", async () => {
  const { id, owner: ines, visitor } = await test.createTenant();
  const ben = await test.createTenant();
  const input = {
    document: theirs,
    format: "linkedin",
    leftovers: [{ path: "a", value: 1 }],
  };
  await importFile(ines, input);
  const reader = await test.addMember(id, 10);
  await rejects(importFile(reader, input), { code: "forbidden" });
  await rejects(importFile(visitor, input), { code: "unauthenticated" });
  await rejects(
    importFile(ines, { ...input, document: { basics: { name: 7 } } }),
    { code: "invalid" },
  );
  const [kept] = await listLeftovers(ines, {});
  deepStrictEqual(await listLeftovers(ben.owner, {}), []);
  await rejects(dropLeftovers(ben.owner, { id: kept?.id }), {
    code: "not_found",
  });
  await rejects(dropLeftovers(reader, { id: kept?.id }), { code: "forbidden" });
});
