import { useState } from "preact/hooks";
import {
  ProjectRow,
  type ProjectRowData,
} from "@/components/site/ProjectRow.tsx";
import { count, type Counted, fill } from "@/components/words/fill.ts";

/** What the filter says. */
export interface FilterWords {
  filter: string;
  all: string;
  /** Said before a keyword to who hears links without their list. */
  projectsWith: string;
  count: Counted;
  showing: Counted;
}

/** A keyword that projects share, with the address that shows them without scripts. */
export interface FilterChoice {
  /** `null` shows all. */
  keyword: string | null;
  href: string;
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
    setChosen(keyword);
    history.replaceState(history.state, "", href);
  };
  return (
    <>
      <div class="row filter">
        <p class="margin label" role="status">
          {chosen === null
            ? count(words.count, shown.length)
            : fill(count(words.showing, shown.length), { skill: chosen })}
        </p>
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
                    <span class="sr-only">{words.projectsWith}{" "}</span>
                  )}
                  {choice.keyword ?? words.all}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div>
        {shown.map((row) => <ProjectRow key={row.href} row={row} level="h2" />)}
      </div>
    </>
  );
}

function sameWord(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
