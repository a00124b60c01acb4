import assert from "node:assert/strict";
import { freshFields, givenBy, type Known } from "./given.ts";

const known: Known = {
  fullName: "ada/lace",
  url: "https://github.com/ada/lace",
  description: "Pages.",
  homepage: "https://lace.example",
  language: "TypeScript",
  topics: ["ssr", "typescript", "CSS"],
  languages: { TypeScript: 80, CSS: 15, Shell: 5 },
};

Deno.test("givenBy() names the main languages before the topics, each once however it is spelled", () => {
  assert.deepEqual(givenBy(known), {
    name: "lace",
    description: "Pages.",
    url: "https://lace.example",
    keywords: ["TypeScript", "CSS", "ssr"],
  });
});

Deno.test("givenBy() gives the repository's address where the homepage is none that a résumé may hold", () => {
  for (const homepage of [null, "https://x y", "http://[::1]/<script>"]) {
    assert.equal(givenBy({ ...known, homepage }).url, known.url);
  }
  const { keywords } = givenBy({
    ...known,
    languages: {},
    language: null,
    topics: [],
  });
  assert.equal(keywords, null);
});

Deno.test("freshFields() tells what GitHub says otherwise, and leaves alone what the owner has changed", () => {
  const before = givenBy(known);
  const now = givenBy({ ...known, description: "Better.", topics: ["ssr"] });
  assert.deepEqual(freshFields(before, before, now), {
    description: "Better.",
  });
  const owners = { ...before, description: "Mine.", keywords: null };
  assert.deepEqual(freshFields(before, owners, now), {});
  // taken back to what GitHub gave, it follows again
  assert.deepEqual(freshFields(before, { ...owners, ...before }, now), {
    description: "Better.",
  });
  assert.deepEqual(freshFields({}, owners, now), {
    keywords: ["TypeScript", "CSS", "ssr"],
  });
});
