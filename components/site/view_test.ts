import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import {
  jobWith,
  projectWith,
  siteWith,
  skill,
  viewWith,
} from "./test_support.ts";
import { dataBlock } from "./data_block.ts";
import { movesClass } from "./ProjectRow.tsx";
import { matchingSkills, skillViews } from "./skill_views.ts";
import { timelineView } from "./timeline_views.ts";
import { nameOf, paragraphsOf, placeOf, stateOf, supportedBy } from "./view.ts";

Deno.test("nameOf() falls back to the address", () => {
  strictEqual(nameOf(siteWith()), "Ada Lovelace");
  strictEqual(
    nameOf(siteWith({ profile: { ...siteWith().profile, name: "  " } })),
    "ada",
  );
});

Deno.test("stateOf() says what the labels say, else whether an address stands behind it", () => {
  const site = siteWith({ skills: [skill] });
  strictEqual(stateOf(site, { id: "job" }), "linked");
  strictEqual(
    stateOf(site, { id: "other", url: "https://example.com" }),
    "linked",
  );
  strictEqual(
    stateOf(site, { id: "other", url: "javascript:alert(1)" }),
    "claimed",
  );
  strictEqual(stateOf(site, { id: "other" }), "claimed");
});

Deno.test("supportedBy() turns the evidence around", () => {
  const site = siteWith({ skills: [skill] });
  deepStrictEqual(supportedBy(site, "job"), [{ skill, keywords: ["Node.js"] }]);
  deepStrictEqual(supportedBy(site, "other"), []);
});

Deno.test("supportedBy() looks at the evidence once, however many entries ask", () => {
  const label = skill.evidence[0];
  ok(label);
  const ids = Array.from({ length: 2_000 }, (_, at) => `entry-${at}`);
  let looks = 0;
  const skills = ids.map((id) => ({
    ...skill,
    get evidence() {
      looks++;
      return [{ ...label, id }];
    },
  }));
  const site = siteWith({ skills });
  for (const id of ids) {
    strictEqual(supportedBy(site, id).length, 1);
    strictEqual(stateOf(site, { id }), label.state);
  }
  strictEqual(looks, ids.length);
});

Deno.test("paragraphsOf() keeps the author's paragraphs", () => {
  deepStrictEqual(paragraphsOf("One\nstill one\n\n two \r\n\r\nthree"), [
    "One\nstill one",
    "two",
    "three",
  ]);
  deepStrictEqual(paragraphsOf(null), []);
});

Deno.test("placeOf() names the country in the page's language, and a strange code as it is", () => {
  const at = (countryCode: string, lang: "es" | "en") =>
    placeOf(
      siteWith({
        lang,
        profile: {
          ...siteWith().profile,
          city: "Berlin",
          region: "Berlin",
          countryCode,
        },
      }),
    );
  strictEqual(at("DE", "es"), "Berlin, Alemania");
  strictEqual(at("de", "en"), "Berlin, Germany");
  strictEqual(at("Atlantis", "en"), "Berlin, Atlantis");
  strictEqual(at("1?", "en"), "Berlin, 1?");
  strictEqual(placeOf(siteWith()), null);
});

Deno.test("matchingSkills() ignores case and accents, and keeps only the keywords that match", () => {
  const skills = skillViews(
    viewWith({
      skills: [skill, { ...skill, id: "b", name: "Gestión", keywords: [] }],
    }),
  );
  deepStrictEqual(matchingSkills(skills, " GESTION ").map(({ id }) => id), [
    "b",
  ]);
  deepStrictEqual(
    matchingSkills(skills, "redis")[0]?.keywords.map(({ name }) => name),
    ["Redis"],
  );
  strictEqual(matchingSkills(skills, "back")[0]?.keywords.length, 2);
  strictEqual(matchingSkills(skills, "").length, 2);
  deepStrictEqual(matchingSkills(skills, "(["), []);
});

Deno.test("skillViews() links each label within the site", () => {
  const [first] = skillViews(viewWith({ skills: [skill] }));
  strictEqual(first?.evidence[0]?.href, "/@ada/experience?lang=en#job");
});

Deno.test("timelineView() sets everything dated on one axis, the newest first", () => {
  const view = timelineView(viewWith({
    work: [
      jobWith({}),
      jobWith({ id: "first", startDate: "2016-01", endDate: "2018-01" }),
    ],
    projects: [
      projectWith({}),
      projectWith({ id: "undated", startDate: null, endDate: null }),
    ],
    awards: [{
      id: "award",
      title: "Prize",
      date: "2019",
      awarder: null,
      summary: null,
      untranslated: [],
    }],
  }));
  ok(view);
  deepStrictEqual(view.moments.map(({ id }) => id), [
    "job",
    "project",
    "award",
    "first",
  ]);
  deepStrictEqual([view.from, view.to], [2016, 2027]);
  strictEqual(view.moments[0]?.end, 100);
  strictEqual(view.moments[3]?.start, 0);
  ok(
    view.ticks.length <= 7 &&
      view.ticks.every(({ at }) => at >= 0 && at <= 100),
  );
});

Deno.test("timelineView() survives dates that make no sense", () => {
  strictEqual(timelineView(viewWith()), null);
  strictEqual(
    timelineView(viewWith({ work: [jobWith({ startDate: "soon" })] })),
    null,
  );
  const view = timelineView(viewWith({
    work: [
      jobWith({ startDate: "9999-12-31" }),
      jobWith({ id: "b", startDate: "0001", endDate: "0000" }),
    ],
  }));
  ok(
    view?.moments.every(({ start, end }) =>
      start >= 0 && end <= 100 && start <= end
    ),
  );
  ok((view?.ticks.length ?? 99) < 25);
});

Deno.test("movesClass() ends where the stylesheet does", () => {
  const css = Deno.readTextFileSync(
    new URL("../ui/motion.css", import.meta.url),
  );
  ok(css.includes(`.${movesClass(11)} {`));
  strictEqual(movesClass(12), "");
});

Deno.test("dataBlock() cannot be ended by what it holds", () => {
  const evil = { name: "</script><script>alert(1)</script><!--" };
  ok(!dataBlock(evil).includes("<"));
  deepStrictEqual(JSON.parse(dataBlock(evil)), evil);
});
