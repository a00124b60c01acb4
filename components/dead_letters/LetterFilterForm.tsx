import { HiddenFields } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import type { LettersData } from "./LettersPage.tsx";
import { taskName } from "./task_names.ts";
import { periods, queryOf } from "./view.ts";
import { letterWords } from "./words.ts";

/** Asks for some of the letters by a form whose answer has an address of its own. */
export function LetterFilterForm(
  { view, path, data: { figures, choice } }: {
    view: DashboardView;
    path: string;
    data: LettersData;
  },
) {
  const { filter: words } = letterWords[view.lang];
  const { show, ...query } = queryOf(choice);
  const isUsed = Object.keys(query).length > 0;
  const known = new Set([
    ...figures.tasks.map(({ task }) => task),
    ...choice.task === undefined ? [] : [choice.task],
  ]);
  return (
    <form method="get" class="find find-tasks">
      <HiddenFields
        fields={{
          ...show !== undefined && { show },
          ...view.base.chosenLang && { lang: view.base.chosenLang },
        }}
      />
      <span class="find-pair">
        <label for="task">{words.task}</label>
        <select id="task" name="task">
          <option value="">{words.anyTask}</option>
          {[...known].map((task) => (
            <option key={task} value={task} selected={task === choice.task}>
              {taskName(task, view.lang)}
            </option>
          ))}
        </select>
      </span>
      <span class="find-pair">
        <label for="since">{words.since}</label>
        <select id="since" name="since">
          <option value="">{words.periods.any}</option>
          {periods.map((period) => (
            <option
              key={period}
              value={period}
              selected={period === choice.period}
            >
              {words.periods[period]}
            </option>
          ))}
        </select>
      </span>
      <button type="submit" class="button">{words.show}</button>
      {isUsed && (
        <a
          class="quiet"
          href={linkTo(view, path, show === undefined ? {} : { show })}
        >
          {words.reset}
        </a>
      )}
    </form>
  );
}
