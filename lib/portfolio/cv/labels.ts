/** Evidence labels: beside a skill where it shows, beside an entry which skills it stands for. */
import type {
  Evidence,
  Lang,
  Site,
  Skill,
} from "@/lib/portfolio/site/schema.ts";
import { years } from "./dates.ts";
import type { Entry, Label } from "./entry.ts";
import { clean } from "./text.ts";
import { words } from "./words.ts";

/** A margin that is longer than its piece would push the next piece away. */
const labelsPerEntry = 2;
const skillsPerLabel = 3;

/** The strongest evidence of a skill, e.g. "Evidence: job · Acme, 2021–". */
export function evidenceOf(
  skill: Skill,
  lang: Lang,
): Pick<Entry, "labels" | "more"> {
  const say = words[lang];
  if (skill.evidence.length === 0) {
    const label = { caption: say.unsupported, body: [], when: null };
    return {
      labels: [{
        ...label,
        state: skill.state,
        stateWord: say.states[skill.state],
      }],
      more: null,
    };
  }
  return {
    labels: skill.evidence.slice(0, labelsPerEntry).map((item) =>
      evidenceLabel(item, lang)
    ),
    more: more(skill.evidence.length - labelsPerEntry, lang),
  };
}

/** The other side of the same coin: which skills an entry is evidence for. */
export function evidenceFor(
  site: Site,
  id: string,
): Pick<Entry, "labels" | "more"> {
  const say = words[site.lang];
  const skills = site.skills.flatMap((skill) => {
    const evidence = skill.evidence.find((item) => item.id === id);
    return evidence && clean(skill.name)
      ? [{ name: clean(skill.name), state: evidence.state }]
      : [];
  });
  const [first] = skills;
  if (!first) return { labels: [], more: null };
  return {
    labels: [{
      caption: `${say.evidenceFor}: `,
      body: skills.slice(0, skillsPerLabel).map(({ name }) => ({ t: name })),
      when: null,
      state: first.state,
      stateWord: say.states[first.state],
    }],
    more: more(skills.length - skillsPerLabel, site.lang),
  };
}

function evidenceLabel(evidence: Evidence, lang: Lang): Label {
  const say = words[lang];
  const lasting = ["job", "project", "education", "volunteering"].includes(
    evidence.kind,
  );
  // People know a job by its employer, a project or a certificate by its own name.
  const known = ["job", "education", "volunteering"].includes(evidence.kind)
    ? clean(evidence.source) || clean(evidence.title)
    : clean(evidence.title);
  return {
    caption: `${say.evidence}: ${say.kinds[evidence.kind]} · `,
    body: known ? [{ t: known }] : [],
    when: years(evidence.startDate, evidence.endDate, lasting),
    state: evidence.state,
    stateWord: say.states[evidence.state],
  };
}

function more(count: number, lang: Lang): string | null {
  return count > 0 ? words[lang].more(count) : null;
}
