import assert from "node:assert/strict";
import { randomResume } from "@/tests/support/random_resume.ts";
import { checkResume, invalidParts } from "./check.ts";
import { type JsonObject, writeJson } from "./json.ts";
import { composeResume, splitResume } from "./rows.ts";

const FIXTURES = new URL("../../../tests/fixtures/resumes/", import.meta.url);

Deno.test("composeResume() gives back every fixture as it was, names in their order", () => {
  for (const { name } of Deno.readDirSync(FIXTURES)) {
    if (!name.endsWith(".json")) continue;
    const checked = checkResume(Deno.readFileSync(new URL(name, FIXTURES)));
    assert(checked.ok, name);
    assert.equal(
      writeJson(composeResume(splitResume(checked.document))),
      writeJson(checked.document),
      name,
    );
  }
});

Deno.test("composeResume() gives back 500 documents made by chance", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const document = randomResume(seed);
    assert.deepEqual(invalidParts(document), [], `seed ${seed} is valid`);
    assert.equal(
      writeJson(composeResume(splitResume(document))),
      writeJson(document),
      `seed ${seed}`,
    );
  }
});

Deno.test("splitResume() leaves prototypes alone", () => {
  const document: JsonObject = JSON.parse(
    '{"__proto__": {"polluted": 1}, "basics": {"__proto__": {"name": "Eve"}, "constructor": {"prototype": {"polluted": 1}}},' +
      ' "work": [{"__proto__": {"position": "CEO"}}]}',
  );
  const content = splitResume(document);
  assert.equal(content.groups.basics.values.name, null);
  assert.equal(content.entries.work[0]?.values.position, null);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.equal(writeJson(composeResume(content)), writeJson(document));
});

Deno.test("composeResume() keeps what is empty apart from what is absent", () => {
  const documents: JsonObject[] = [
    {},
    { basics: {} },
    { basics: { location: {}, profiles: [] }, work: [], meta: {} },
    { basics: { name: "" }, skills: [{}, { keywords: [] }, { name: "" }] },
  ];
  for (const document of documents) {
    assert.deepEqual(composeResume(splitResume(document)), document);
  }
});
