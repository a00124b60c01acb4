import { strictEqual } from "node:assert/strict";
import type { SkillView } from "@/components/site/skill_views.ts";
import { skillViews } from "@/components/site/skill_views.ts";
import { skill, viewWith } from "@/components/site/test_support.ts";
import { labelWords } from "@/components/site/view.ts";
import { wordsIn } from "@/components/words/index.ts";
import { statusOf } from "./SkillsExplorer.tsx";

const all = wordsIn("en");
const words = {
  ...all.explorer,
  ...labelWords(all),
  none: all.evidence.none,
  more: all.evidence.more,
};
const [backEnd] = skillViews(viewWith({ skills: [skill] })) as [SkillView]; // one skill, one view
const label = backEnd.evidence[0];
const wide: SkillView = {
  ...backEnd,
  evidence: label ? [label, { ...label, id: "other" }] : [],
};

Deno.test("statusOf() says which pieces name the pressed keyword", () => {
  const choice = { skillId: "skill", keyword: "Node.js" };
  strictEqual(
    statusOf([wide], choice, "", words),
    "Back end: 1 piece names Node.js.",
  );
  strictEqual(
    statusOf([{ ...wide, id: "elsewhere" }], choice, "", words),
    `1 skill. ${words.choose}`,
  );
});

Deno.test("statusOf() proposes a keyword only where one would show less", () => {
  strictEqual(statusOf([wide], null, "", words), `1 skill. ${words.choose}`);
  strictEqual(statusOf([backEnd], null, "", words), "1 skill.");
  strictEqual(
    statusOf([], null, " x ", words),
    "No skill or keyword matches “x”",
  );
});
