import { notStrictEqual, strictEqual } from "node:assert/strict";
import { syntaxNames } from "@/lib/portfolio/resume/syntax_messages.ts";
import { checkResume } from "@/lib/portfolio/resume/check.ts";
import { problemText } from "./problem_words.ts";

function problemsOf(text: string) {
  const checked = checkResume(new TextEncoder().encode(text));
  return checked.ok ? [] : checked.problems;
}

const long = (length: number) => "x".repeat(length);

Deno.test("problemText() has Spanish words for whatever the check finds", () => {
  const documents = [
    '{"work": [{"startDate": "soon", "url": "x", "highlights": "x"}], "basics": {"email": 1, "url": 2}}',
    '{"basics": {"email": "x"}, "work": {}, "skills": [1]}',
    "[]",
    '{"a": 1, "a": 2}',
    '{"a": 1e999, "b": "\\u0000", "c": "\\ud800"}',
    "[".repeat(70),
    '{"a" 1}',
    '{"a": [1 2]}',
    `{"${"k".repeat(1_001)}": 1, "x": [${"1e999,".repeat(1_001)} 1]}`,
    JSON.stringify({
      basics: { name: long(301), summary: long(20_001) },
      work: [{ url: `https://example.com/${long(2_000)}` }],
      skills: Array.from({ length: 501 }, () => ({ keywords: [..."keys!"] })),
      projects: [{ keywords: [long(101)], roles: [...long(101)] }],
    }),
  ];
  const problems = documents.flatMap(problemsOf);
  const names = syntaxNames().map((detail) => ({
    code: "syntax",
    detail,
    message: "",
  }));
  for (const problem of [...problems, ...names]) {
    const said = problemText(problem, "es");
    strictEqual(said.lang, "es", `${problem.code}.${problem.detail}`);
    notStrictEqual(said.text, problem.message);
  }
});

Deno.test("problemText() says in English what the check said", () => {
  const [problem] = problemsOf('{"work": {}}');
  if (!problem) throw new Error("the check found nothing");
  strictEqual(problemText(problem, "en").text, problem.message);
  strictEqual(problemText({ code: "new", message: "is new" }, "es").lang, "en");
});
