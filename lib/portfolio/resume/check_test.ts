import assert from "node:assert/strict";
import { checkResume } from "./check.ts";
import { own } from "./json.ts";

const SAMPLE = Deno.readTextFileSync(
  new URL(
    "../../../tests/fixtures/resumes/sample.resume.json",
    import.meta.url,
  ),
);

function check(text: string | Uint8Array<ArrayBuffer>) {
  return checkResume(
    typeof text === "string" ? new TextEncoder().encode(text) : text,
  );
}

/** Each problem as `path line:column code`. */
function problems(text: string | Uint8Array<ArrayBuffer>): string[] {
  const checked = check(text);
  return checked.ok
    ? []
    : checked.problems.map(({ path, line, column, code }) =>
      `${path} ${line}:${column} ${code}`
    );
}

Deno.test("checkResume() accepts the published sample, with or without a byte order mark", () => {
  assert.deepEqual(problems(SAMPLE), []);
  assert.deepEqual(problems("\ufeff" + SAMPLE), []);
  assert.deepEqual(problems("{}"), []);
});

Deno.test("checkResume() names every broken field with its path and place", () => {
  const text = `{
  "basics": { "email": "nobody", "url": "example.com" },
  "work": [
    { "name": 7, "startDate": "June 2014" },
    "a job",
    { "highlights": ["fine", null], "odd key": 1 }
  ],
  "skills": {}
}`;
  assert.deepEqual(problems(text), [
    "$.basics.email 2:24 email",
    "$.basics.url 2:41 uri",
    "$.work[0].name 4:15 type",
    "$.work[0].startDate 4:31 pattern",
    "$.work[1] 5:5 type",
    "$.work[2].highlights[1] 6:30 type",
    "$.skills 8:13 type",
  ]);
});

Deno.test("checkResume() reports every syntax error and not only the first", () => {
  assert.deepEqual(
    problems('{\n  "basics": { "name": Ada },\n  "work": [1 2],\n}'),
    [
      "$.basics.name 2:23 syntax",
      "$.basics.name 2:27 syntax",
      "$.work[0] 3:14 syntax",
      "$.work[1] 4:1 syntax",
    ],
  );
});

Deno.test("checkResume() refuses a sample cut anywhere before its end", () => {
  const end = SAMPLE.trimEnd().length;
  for (let length = 0; length < end; length += 7) {
    assert.notDeepEqual(
      problems(SAMPLE.slice(0, length)),
      [],
      `cut at ${length}`,
    );
  }
});

Deno.test("checkResume() refuses a root that is no object", () => {
  for (const root of ["[]", "null", '"text"', "1", "true", ""]) {
    assert.equal(problems(root).length, 1, root);
  }
});

Deno.test("checkResume() refuses what JSON does not know", () => {
  for (
    const text of [
      "{'a': 1}",
      '{"a": 01}',
      '{"a": 1,}',
      "{} {}",
      "/* hi */ {}",
      '{"a":\u00a01}',
      '{"a": "\n"}',
      '{"a": NaN}',
    ]
  ) {
    assert.notDeepEqual(problems(text), [], text);
  }
});

Deno.test("checkResume() refuses whatever could not be given back", () => {
  assert.deepEqual(problems('{"a": 1, "b": {"a": 2}, "a": 3}'), [
    "$.a 1:25 duplicate",
  ]);
  assert.deepEqual(problems('{"__proto__": 1, "__proto__": 2}'), [
    "$.__proto__ 1:18 duplicate",
  ]);
  assert.deepEqual(problems('{"x": ["\\u0000"], "y\\u0000": 1}'), [
    "$.x[0] 1:8 nul",
    '$["y\\u0000"] 1:19 nul',
  ]);
  assert.deepEqual(problems('{"x": "\\ud83d"}'), ["$.x 1:7 surrogate"]);
  assert.deepEqual(
    problems(
      '{"x": [1e999, -1e999, 9007199254740993, 9007199254740991, 1e300]}',
    ),
    [
      "$.x[0] 1:8 number",
      "$.x[1] 1:15 number",
      "$.x[2] 1:23 number",
    ],
  );
});

Deno.test("checkResume() keeps __proto__ and constructor as ordinary unknown fields", () => {
  const checked = check(
    '{"__proto__": {"basics": 5}, "constructor": {"prototype": {"polluted": 1}}}',
  );
  assert(checked.ok);
  assert.deepEqual(own(checked.document, "__proto__"), { basics: 5 });
  assert.equal(Object.getPrototypeOf(checked.document), Object.prototype);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

Deno.test("checkResume() refuses 50 MB without reading them", () => {
  assert.deepEqual(problems(new Uint8Array(50_000_000)), ["$ 1:1 size"]);
});

Deno.test("checkResume() refuses nesting that would exhaust a stack", () => {
  assert.match(problems("[".repeat(2_000_000))[0] ?? "", /depth$/);
  assert.match(problems('{"a":'.repeat(900_000))[0] ?? "", /depth$/);
  const nested = (levels: number) =>
    `{"x": ${"[".repeat(levels)}${"]".repeat(levels)}}`;
  assert.deepEqual(problems(nested(64)), []);
  assert.equal(problems(nested(65)).length, 1);
});

Deno.test("checkResume() refuses more values than anyone reads", () => {
  assert.match(
    problems(`{"x": [${"1,".repeat(260_000)}1]}`)[0] ?? "",
    /values$/,
  );
});

Deno.test("checkResume() says where bytes stop being UTF-8", () => {
  const text = new TextEncoder().encode('{\n  "name": "Jos?"\n}');
  text[text.indexOf(0x3f)] = 0xe9;
  assert.deepEqual(problems(text), ["$ 2:15 encoding"]);
  assert.deepEqual(problems(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])), [
    "$ 1:1 encoding",
  ]);
});

Deno.test("checkResume() names a comma that stands before a closing bracket", () => {
  const complaint = (text: string) => {
    const checked = checkResume(new TextEncoder().encode(text));
    return checked.ok ? [] : checked.problems.map(({ message }) => message);
  };
  assert.deepEqual(complaint('{"x": 1,\n}'), [
    "is not JSON: a comma stands before }",
  ]);
  assert.deepEqual(complaint('{"x": [1, ]}'), [
    "is not JSON: a comma stands before ]",
  ]);
  assert.deepEqual(complaint('{"x": }'), ["needs a value here"]);
});
