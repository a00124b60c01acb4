import assert from "node:assert/strict";
import { formatDate } from "@/components/ui/dates.ts";
import { wordsIn as wordsOfPages } from "@/components/words/index.ts";
import { monthAndYear } from "./dates.ts";
import { wordsIn } from "./words.ts";

for (const lang of ["es", "en"] as const) {
  for (const kind of ["person", "company"] as const) {
    Deno.test(`wordsIn() says in ${lang} what the pages of a ${kind} say`, () => {
      const { cv, dates, evidence, experience, nav } = wordsOfPages(lang, kind);
      const say = wordsIn(lang, kind);
      assert.deepEqual(say.sections, {
        work: kind === "company" ? experience.work : nav.experience,
        projects: cv.projects,
        skills: cv.skills,
        education: experience.education,
        certificates: experience.certificates,
        publications: experience.publications,
        awards: experience.awards,
        volunteer: experience.volunteering,
        languages: cv.languages,
        interests: cv.interests,
        references: cv.references,
      });
      assert.equal(say.cv, cv.title);
      assert.equal(say.present, dates.present);
      assert.equal(say.evidenceFor, evidence.supports);
      assert.deepEqual(say.states, evidence.states);
      assert.equal(say.courses, experience.courses);
      assert.equal(say.score, experience.score);
      // Within a line, these begin in lower case; at its beginning, in upper case.
      assert.deepEqual(say.kinds, lowered(evidence.kinds));
      assert.equal(say.unsupported.toLowerCase(), evidence.meanings.claimed);
      for (const n of [1, 2]) {
        const { one, other } = evidence.more;
        const more = (n === 1 ? one : other).replace("{n}", String(n));
        assert.ok(say.more(n).endsWith(more), say.more(n));
      }
    });
  }

  Deno.test(`monthAndYear() names the months in ${lang} as the pages do`, () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2021-${String(month).padStart(2, "0")}`;
      const page = formatDate(date, lang).replaceAll("\u00a0", " ");
      assert.equal(monthAndYear(date, lang), page);
    }
  });
}

function lowered(kinds: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, word]) => [kind, word.toLowerCase()]),
  );
}
