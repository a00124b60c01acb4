import assert from "node:assert/strict";
import { checkResume } from "./check.ts";

/** Each problem as `path code.detail`. */
function problems(document: object | string): string[] {
  const text = typeof document === "string"
    ? document
    : JSON.stringify(document);
  const checked = checkResume(new TextEncoder().encode(text));
  return checked.ok
    ? []
    : checked.problems.map(({ path, code, detail }) =>
      `${path} ${code}${detail === undefined ? "" : `.${detail}`}`
    );
}

const many = <Item>(count: number, item: Item) =>
  Array.from({ length: count }, () => item);

Deno.test("checkResume() takes as much as the limits allow", () => {
  const document = {
    basics: {
      name: "n".repeat(2_000),
      summary: "s".repeat(20_000),
      image: `data:image/png;base64,${"A".repeat(100_000)}`,
      url: `https://example.com/${"a".repeat(1_980)}`,
      "x-own": "x".repeat(100_000),
    },
    work: many(500, { position: "Go", highlights: many(100, "Done") }),
    education: [{ courses: many(500, "c".repeat(2_000)) }],
    skills: many(20, { name: "Go", keywords: many(100, "k".repeat(1_000)) }),
  };
  assert.deepEqual(problems(document), []);
});

Deno.test("checkResume() refuses more than the limits allow, each with its place", () => {
  const document = {
    basics: {
      name: "n".repeat(2_001),
      summary: "s".repeat(20_001),
      email: `${"a".repeat(2_000)}@example.com`,
      location: { city: "c".repeat(2_001) },
    },
    work: [{ highlights: many(501, "Done") }, {
      url: `https://example.com/${"a".repeat(1_981)}`,
    }],
    awards: many(501, {}),
    skills: many(21, { keywords: many(100, "k") }),
    interests: [{ keywords: ["k", "k".repeat(1_001)] }],
    meta: { version: "v".repeat(2_001) },
  };
  assert.deepEqual(problems(document), [
    "$.basics.name limit.line",
    "$.basics.summary limit.prose",
    "$.basics.email limit.line",
    "$.basics.location.city limit.line",
    "$.work[0].highlights limit.items",
    "$.work[1].url limit.address",
    "$.awards limit.entries",
    "$.skills limit.keywords",
    "$.interests[0].keywords[1] limit.keyword",
    "$.meta.version limit.line",
  ]);
});

Deno.test("checkResume() says no more than a thousand problems of any kind, and that there are more", () => {
  const documents = [
    { skills: many(3_000, 1) },
    {
      work: many(400, {
        name: "n".repeat(2_001),
        location: 7,
        position: false,
      }),
    },
    `{"x": [${many(3_000, "1e999").join()}]}`,
    `{"x": [${many(3_000, "?").join()}]}`,
  ];
  for (const document of documents) {
    const said = problems(document);
    assert.equal(said.length, 1_001);
    assert.equal(said.at(-1), "$ more");
  }
  assert.equal(problems({ skills: many(1_000, 1) }).length, 1_001);
  assert.equal(problems({ work: many(1_000, 1) }).at(-1), "$ more");
  assert.equal(problems({ skills: many(499, 1) }).length, 499);
});

Deno.test("checkResume() refuses a long name in no more words than it takes, whatever stands below", () => {
  const name = "n".repeat(20_000);
  const said = problems(`{"${name}": [${many(50_000, "1").join()}]}`);
  assert.deepEqual(said, [`$["${"n".repeat(100)}…"] key`]);
  const legal = `{"${"n".repeat(1_000)}": [${many(200_000, "1").join()}]}`;
  assert.deepEqual(problems(legal), []);
});
