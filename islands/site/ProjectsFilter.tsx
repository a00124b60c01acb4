import { useEffect, useState } from "preact/hooks";
import {
  ProjectRow,
  type ProjectRowData,
} from "@/components/site/ProjectRow.tsx";
import type { Lang } from "@/lib/platform/schema.ts";
import { count, type Counted, fill } from "@/components/words/fill.ts";

/** What the filter says. */
export interface FilterWords {
  filter: string;
  all: string;
  /** Said before a keyword to who hears links without their list. */
  projectsWith: string;
  count: Counted;
  showing: Counted;
  /** No project has the keyword that the address names. */
  nothing: string;
  back: string;
}

/** A keyword that projects share, with the address that shows them without scripts. */
export interface FilterChoice {
  /** `null` shows all. */
  keyword: string | null;
  href: string;
  /** Set where the keyword is in another language. */
  lang?: Lang;
}

/** The list of projects, narrowed by a keyword: by a link without scripts, in place with them. */
export function ProjectsFilter(
  { rows, choices, chosen: first, words }: {
    rows: ProjectRowData[];
    choices: FilterChoice[];
    chosen: string | null;
    words: FilterWords;
  },
) {
  const [chosen, setChosen] = useState(first);
  const shown = chosen === null
    ? rows
    : rows.filter(({ keywords }) =>
      keywords.some((one) => sameWord(one, chosen))
    );
  const choose = (event: MouseEvent, { keyword, href }: FilterChoice) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (sameWord(keyword, chosen)) return;
    setChosen(keyword);
    history.pushState(history.state, "", href);
  };
  useEffect(() => {
    const follow = () => setChosen(skillIn(location.search));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const isChoice = rows.length > 1 && choices.length > 1;
  return (
    <>
      <div class="row filter" hidden={!isChoice && chosen === null}>
        <p class="margin label" role="status">
          {chosen === null ? count(words.count, shown.length) : fill(
            shown.length > 0
              ? count(words.showing, shown.length)
              : words.nothing,
            { skill: chosen },
          )}
        </p>
        {isChoice && (
          <nav class="wide" aria-label={words.filter}>
            <ul class="chips">
              {choices.map((choice) => (
                <li key={choice.keyword}>
                  <a
                    class="chip"
                    href={choice.href}
                    aria-current={sameWord(choice.keyword, chosen)
                      ? "true"
                      : undefined}
                    onClick={(event) => choose(event, choice)}
                  >
                    {choice.keyword && (
                      <span class="sr-only">{`${words.projectsWith} `}</span>
                    )}
                    <span lang={choice.lang}>
                      {choice.keyword ?? words.all}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {shown.length === 0 && (
        <p class="row">
          <span class="wide">
            <a
              class="onward"
              href={choices[0]?.href}
              onClick={(event) => choices[0] && choose(event, choices[0])}
            >
              {words.back}
            </a>
          </span>
        </p>
      )}
      <div>
        {shown.map((row) => <ProjectRow key={row.href} row={row} level="h2" />)}
      </div>
    </>
  );
}

/** No keyword is longer; the rest of an endless address is not repeated on the page. */
const MAX_SKILL_CHARS = 80;

/** The keyword that an address asks for. */
export function skillIn(search: string): string | null {
  const skill = new URLSearchParams(search).get("skill")?.trim();
  return skill?.slice(0, MAX_SKILL_CHARS) || null;
}

function sameWord(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
