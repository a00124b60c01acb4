import type { Lang } from "@/lib/platform/schema.ts";
import type { Evidence, EvidenceState } from "@/lib/portfolio/site/schema.ts";
import { Period } from "./Period.tsx";

/** The words that a label says. */
export interface LabelWords {
  states: Record<EvidenceState, string>;
  kinds: Record<Evidence["kind"], string>;
  present: string;
}

/** The signature of the house: names where a claim comes from, its date and how well it stands. */
export function EvidenceLabel(
  { evidence, href, lang, titleLang, words }: {
    evidence: Omit<Evidence, "id" | "path">;
    href: string;
    lang: Lang;
    /** Set where the title is in another language. */
    titleLang?: Lang;
    words: LabelWords;
  },
) {
  const { kind, title, source, startDate, endDate, state } = evidence;
  const goesOn = kind === "job" || kind === "project" ||
    kind === "volunteering";
  return (
    <div class={`evidence evidence-${state}`}>
      <a class="evidence-title" href={href} lang={titleLang}>{title}</a>
      {source && <span class="evidence-where">{source}</span>}
      <span class="evidence-where">
        {words.kinds[kind]}
        {(startDate || endDate) && " · "}
        <Period
          from={startDate}
          to={endDate}
          lang={lang}
          present={goesOn ? words.present : undefined}
        />
      </span>
      <State state={state} word={words.states[state]} />
    </div>
  );
}

/** The state of a claim, as a mark and as a word. */
export function State({ state, word }: { state: EvidenceState; word: string }) {
  return <span class={`state state-${state}`}>{word}</span>;
}

/** As many marks as there are pieces of evidence; the number beside it says the same to those who do not see them. */
export function Tally({ states }: { states: EvidenceState[] }) {
  if (states.length === 0) return null;
  return (
    <span class="tally" aria-hidden="true">
      {states.map((state, at) => (
        <span key={at} class={`state state-${state}`} />
      ))}
    </span>
  );
}
