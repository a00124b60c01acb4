import {
  intents,
  type MessageFilter,
  priorities,
} from "@/lib/portfolio/contact/schema.ts";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { inboxWords } from "./inbox_words.ts";

/** The filter as an address says it; what is usual stands in none. */
export function queryOf(filter: MessageFilter): Record<string, string> {
  const { show, intent, priority, search, sort } = filter;
  return {
    ...show === "all" ? {} : { show },
    ...intent ? { intent } : {},
    ...priority ? { priority } : {},
    ...search ? { search } : {},
    ...sort === "newest" ? {} : { sort },
  };
}

/** Asks for a part of the inbox by a form whose answer has an address of its own. */
export function InboxFilter({ view, path, filter }: {
  view: DashboardView;
  path: string;
  filter: MessageFilter;
}) {
  const { filter: words, intents: abouts, priorities: hurries } =
    inboxWords[view.lang];
  const { show, intent, priority, search, sort } = filter;
  return (
    <details
      class="filter"
      open={Boolean(intent || priority || search || sort !== "newest")}
    >
      <summary>{words.label}</summary>
      <form method="get" class="filter-form">
        {view.base.chosenLang && (
          <input type="hidden" name="lang" value={view.base.chosenLang} />
        )}
        {show !== "all" && <input type="hidden" name="show" value={show} />}
        <Field
          name="search"
          label={words.search}
          value={search}
          maxlength={100}
          optional
        />
        <Field
          name="intent"
          type="select"
          label={words.intent}
          value={intent ?? ""}
          optional
          options={[
            { value: "", label: words.anything },
            ...intents.map((value) => ({ value, label: abouts[value] })),
          ]}
        />
        <Field
          name="priority"
          type="select"
          label={words.priority}
          value={priority ?? ""}
          optional
          options={[
            { value: "", label: words.any },
            ...priorities.map((value) => ({ value, label: hurries[value] })),
          ]}
        />
        <Field
          name="sort"
          type="select"
          label={words.sort}
          value={sort}
          optional
          options={[
            { value: "newest", label: words.newest },
            { value: "priority", label: words.byPriority },
          ]}
        />
        <div class="actions filter-end">
          <button type="submit" class="button">{words.apply}</button>
          <a
            class="quiet"
            href={linkTo(view, path, show === "all" ? {} : { show })}
          >
            {words.clear}
          </a>
        </div>
      </form>
    </details>
  );
}
