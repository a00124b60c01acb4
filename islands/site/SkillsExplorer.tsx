import { useEffect, useRef, useState } from "preact/hooks";
import type { Lang } from "@/lib/platform/schema.ts";
import {
  EvidenceLabel,
  type LabelWords,
  State,
} from "@/components/ui/EvidenceLabel.tsx";
import {
  matchingSkills,
  type SkillView,
} from "@/components/site/skill_views.ts";
import { count, type Counted, fill } from "@/components/words/fill.ts";

/** What the explorer says. */
export interface ExplorerWords extends LabelWords {
  filter: string;
  placeholder: string;
  clear: string;
  found: Counted;
  nothing: string;
  naming: Counted;
  choose: string;
  more: Counted;
  none: string;
}

/** The keyword that is pressed. */
export interface Choice {
  skillId: string;
  keyword: string;
}

/**
 * Skills beside their evidence. Without scripts all of it stands there; with them a text narrows the skills, and a
 * keyword narrows the evidence to the entries that name it.
 */
export function SkillsExplorer(
  { skills, lang, words }: {
    skills: SkillView[];
    lang: Lang;
    words: ExplorerWords;
  },
) {
  const [alive, setAlive] = useState(false);
  const [text, setText] = useState("");
  const [choice, setChoice] = useState<Choice | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setAlive(true);
    setText(input.current?.value ?? "");
  }, []);
  const found = matchingSkills(skills, text);
  return (
    <div class="explorer">
      <div class="row scripted explorer-tools">
        <div class="margin field">
          <label for="skill-filter">{words.filter}</label>
          <input
            ref={input}
            id="skill-filter"
            type="search"
            autocomplete="off"
            placeholder={words.placeholder}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p class="body label" role="status">
          {statusOf(found, choice, text, words)}
        </p>
      </div>
      {found.map((skill) => (
        <SkillPiece
          key={skill.id}
          skill={skill}
          lang={lang}
          words={words}
          alive={alive}
          fold={skills.length > MANY_SKILLS ? FEW : SOME}
          chosen={choice?.skillId === skill.id ? choice.keyword : null}
          choose={(keyword) =>
            setChoice(keyword === null ? null : { skillId: skill.id, keyword })}
        />
      ))}
    </div>
  );
}

/** What stands there now: the evidence of the pressed keyword, else how many skills match and what a press would do. */
export function statusOf(
  found: SkillView[],
  choice: Choice | null,
  text: string,
  words: ExplorerWords,
): string {
  if (found.length === 0) return fill(words.nothing, { text: text.trim() });
  const skill = found.find(({ id }) => id === choice?.skillId);
  const pressed = skill?.keywords.find(({ name }) => name === choice?.keyword);
  if (skill && pressed) {
    const { evidence, name } = pressed;
    const naming = count(words.naming, evidence.length);
    return `${fill(naming, { skill: skill.name, keyword: name })}.`;
  }
  const narrows = found.some(({ keywords, evidence }) =>
    keywords.some(({ evidence: { length } }) =>
      length > 0 && length < evidence.length
    )
  );
  const counted = `${count(words.found, found.length)}.`;
  return narrows ? `${counted} ${words.choose}` : counted;
}

function SkillPiece(
  { skill, lang, words, alive, fold, chosen, choose }: {
    skill: SkillView;
    lang: Lang;
    words: ExplorerWords;
    alive: boolean;
    fold: Fold;
    chosen: string | null;
    choose: (keyword: string | null) => void;
  },
) {
  const named = skill.keywords.find(({ name }) => name === chosen)?.evidence;
  const shown = named
    ? skill.evidence.filter(({ id }) => named.includes(id))
    : skill.evidence;
  return (
    <article
      class={skill.state === "claimed" ? "piece row" : "piece backed row"}
      id={skill.id}
    >
      <div class="margin stack">
        <h3 class="piece-title" lang={skill.nameLang}>{skill.name}</h3>
        <div class="label">
          {skill.level && <p lang={skill.levelLang}>{skill.level}</p>}
          <p>
            <State state={skill.state} word={words.states[skill.state]} />
          </p>
        </div>
      </div>
      <div class="wide stack">
        <ul class="chips">
          {skill.keywords.map((keyword) => (
            <li key={keyword.name} lang={skill.keywordLang}>
              <Keyword
                name={keyword.name}
                entries={keyword.evidence.length}
                pressed={chosen === keyword.name}
                choose={alive
                  ? () =>
                    choose(chosen === keyword.name ? null : keyword.name)
                  : null}
              />
            </li>
          ))}
        </ul>
        {shown.length > 0
          ? (
            <Labels
              labels={shown}
              fold={named ? null : fold}
              lang={lang}
              words={words}
            />
          )
          : <p class="label">{words.none}</p>}
      </div>
    </article>
  );
}

/** As many labels stand open; a few more than that are not worth folding. */
interface Fold {
  labels: number;
  slack: number;
}

const SOME: Fold = { labels: 6, slack: 2 };

/** Where there are many skills, whoever looks for one would scroll past the evidence of all the others. */
const FEW: Fold = { labels: 2, slack: 1 };
const MANY_SKILLS = 20;

function Labels(
  { labels, fold, lang, words }: {
    labels: SkillView["evidence"];
    /** `null`: nothing is folded away. */
    fold: Fold | null;
    lang: Lang;
    words: ExplorerWords;
  },
) {
  const open = fold === null || labels.length <= fold.labels + fold.slack
    ? labels.length
    : fold.labels;
  const list = (some: SkillView["evidence"]) => (
    <ul class="evidences">
      {some.map((evidence) => (
        <li key={evidence.id}>
          <EvidenceLabel
            evidence={evidence}
            href={evidence.href}
            lang={lang}
            titleLang={evidence.titleLang}
            words={words}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(labels.slice(0, open))}
      {open < labels.length && (
        <details>
          <summary class="onward">
            {count(words.more, labels.length - open)}
          </summary>
          {list(labels.slice(open))}
        </details>
      )}
    </>
  );
}

function Keyword(
  { name, entries, pressed, choose }: {
    name: string;
    entries: number;
    pressed: boolean;
    choose: (() => void) | null;
  },
) {
  const content = (
    <>
      {name}
      {entries > 0 && <span class="chip-count">{entries}</span>}
    </>
  );
  return choose && entries > 0
    ? (
      <button
        type="button"
        class="chip"
        aria-pressed={pressed}
        onClick={choose}
      >
        {content}
      </button>
    )
    : <span class="chip">{content}</span>;
}
