/** Evidence labels: beside a skill where it shows, beside an entry how it stands and for which skills. */
import type {
  Evidence,
  EvidenceState,
  Site,
  Skill,
} from "@/lib/portfolio/site/schema.ts";
import { years } from "./dates.ts";
import type { Entry, Label } from "./entry.ts";
import { clean, safeHref } from "./text.ts";
import { type Words, wordsIn } from "./words.ts";

/** A margin that is longer than its piece would push the next piece away. */
const labelsPerEntry = 2;
const skillsPerLabel = 3;

/** An entry that can be evidence; kinds without addresses have no `url`. */
interface Claim {
  id: string;
  url?: string | null;
}

/** The strongest evidence of a skill, e.g. "Evidence: job · Acme, 2021–". */
export function evidenceOf(
  site: Site,
  skill: Skill,
): Pick<Entry, "labels" | "more"> {
  const say = wordsIn(site.lang, site.kind);
  if (skill.evidence.length === 0) {
    return { labels: [label(say, say.unsupported, skill.state)], more: null };
  }
  const more = skill.evidence.length - labelsPerEntry;
  return {
    labels: skill.evidence.slice(0, labelsPerEntry).map((item) =>
      evidenceLabel(say, item)
    ),
    more: more > 0 ? say.moreEvidence(more) : null,
  };
}

/** The other side of the same coin: how an entry stands, and which skills it is evidence for. */
export function evidenceFor(site: Site, entry: Claim): Pick<Entry, "labels"> {
  const say = wordsIn(site.lang, site.kind);
  const state = stateOf(site, entry);
  const skills = site.skills.filter(({ name, evidence }) =>
    clean(name) && evidence.some(({ id }) => id === entry.id)
  ).map(({ name }) => ({ t: clean(name) }));
  if (skills.length === 0) return { labels: [label(say, null, state)] };
  const more = skills.length - skillsPerLabel;
  return {
    labels: [{
      ...label(say, `${say.evidenceFor}: `, state),
      body: skills.slice(0, skillsPerLabel),
      more: more > 0 ? say.more(more) : null,
    }],
  };
}

/** How an entry itself stands, by the rule of the pages: what labels say of it elsewhere, else whether it has an address. */
export function stateOf(site: Site, { id, url }: Claim): EvidenceState {
  for (const { evidence } of site.skills) {
    const found = evidence.find((item) => item.id === id);
    if (found) return found.state;
  }
  return safeHref(url ?? null) ? "linked" : "claimed";
}

function evidenceLabel(say: Words, evidence: Evidence): Label {
  const lasting = ["job", "project", "education", "volunteering"].includes(
    evidence.kind,
  );
  // People know a job by its employer, a project or a certificate by its own name.
  const known = ["job", "education", "volunteering"].includes(evidence.kind)
    ? clean(evidence.source) || clean(evidence.title)
    : clean(evidence.title);
  const caption = `${say.evidence}: ${say.kinds[evidence.kind]} · `;
  return {
    ...label(say, caption, evidence.state),
    body: known ? [{ t: known }] : [],
    when: years(evidence.startDate, evidence.endDate, lasting),
  };
}

function label(
  say: Words,
  caption: string | null,
  state: EvidenceState,
): Label {
  const stateWord = say.states[state];
  return { caption, body: [], more: null, when: null, state, stateWord };
}
