import {
  type ConversationFilter,
  type ConversationLine,
  conversationShows,
} from "@/lib/assistant/desk/conversations/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { Pager } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/fill.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { ASSISTANT, AssistantTabs } from "./AssistantTabs.tsx";
import { conversationPath, excerptOf, StateTag } from "./desk_pieces.tsx";
import { deskWords } from "./desk_words.ts";

/** What the list of conversations is drawn from. */
export interface ConversationsData {
  conversations: ConversationLine[];
  filter: ConversationFilter;
  /** Whether this is not the first page. */
  isLater: boolean;
  /** Id of the last one when there are more. */
  older: string | null;
  /** How many questions wait for an answer. */
  waiting: number;
  /** One was just deleted. */
  isRemoved: boolean;
  /** What the list looked like before it was read. */
  mark: string;
}

/** What visitors asked. */
export function ConversationsPage(
  { view, data }: { view: DashboardView; data: ConversationsData },
) {
  const { list: words, talk } = deskWords[view.lang];
  const { conversations, filter, waiting } = data;
  const query = queryOf(filter);
  const isFiltered = Object.keys(query).length > 0;
  const at = (query: Record<string, string>) => linkTo(view, ASSISTANT, query);
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      <AssistantTabs view={view} open="conversations" waiting={waiting} />
      {data.isRemoved && <Notice>{talk.removed}</Notice>}
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="assistant.chats"
        region="conversations"
        updated={words.updated}
      />
      {(isFiltered || conversations.length > 0) && (
        <Filter view={view} filter={filter} />
      )}
      <div id="conversations" data-mark={data.mark}>
        <DataTable
          caption={words.title}
          rows={conversations}
          rowKey={({ id }) => id}
          empty={<Nothing view={view} isFiltered={isFiltered} />}
          columns={[
            {
              key: "asked",
              title: words.asked,
              cell: ({ id, first, lang, questions }) => (
                <>
                  <a
                    class="row-link asked"
                    href={linkTo(view, conversationPath(id))}
                    lang={lang}
                  >
                    <bdi>{excerptOf(first)}</bdi>
                  </a>
                  <span class="under">
                    {count(words.questions, questions)} ·{" "}
                    {deskWords[view.lang].langs[lang]}
                  </span>
                </>
              ),
            },
            {
              key: "ended",
              title: words.ended,
              cell: (line) => <Ended view={view} line={line} />,
            },
            {
              key: "when",
              title: words.when,
              kind: "date",
              cell: ({ askedAt }) => <When at={askedAt} clock={view.clock} />,
            },
          ]}
        />
        <Pager
          words={view.words.table}
          newest={data.isLater ? at(query) : null}
          older={data.older && at({ ...query, after: data.older })}
        />
      </div>
    </DashboardPage>
  );
}

/** How its answers ended, what waits for somebody first. */
function Ended(
  { view, line }: { view: DashboardView; line: ConversationLine },
) {
  const { list: words } = deskWords[view.lang];
  const { states, left, downs, questions } = line;
  return (
    <>
      {left > 0 && (
        <>
          <span class="tag tag-warn">{count(words.left, left)}</span>
          {" "}
        </>
      )}
      {downs > 0 && (
        <>
          <span class="tag tag-bad">{count(words.downs, downs)}</span>
          {" "}
        </>
      )}
      {Object.entries(states).map(([state, n]) => (
        <span key={state}>
          <StateTag
            view={view}
            state={state as keyof typeof states} // its keys are those of the schema
            n={questions > 1 ? n : undefined}
          />
          {" "}
        </span>
      ))}
    </>
  );
}

function Filter(
  { view, filter: { show, search } }: {
    view: DashboardView;
    filter: ConversationFilter;
  },
) {
  const { filter: words } = deskWords[view.lang];
  return (
    <details class="filter" open={Boolean(search || show !== "all")}>
      <summary>{words.label}</summary>
      <form method="get" class="filter-form">
        {view.base.chosenLang && (
          <input type="hidden" name="lang" value={view.base.chosenLang} />
        )}
        <Field
          name="search"
          label={words.search}
          value={search}
          maxlength={100}
          optional
        />
        <Field
          name="show"
          type="select"
          label={words.show}
          value={show}
          optional
          options={conversationShows.map((value) => ({
            value,
            label: words.shows[value],
          }))}
        />
        <div class="actions filter-end">
          <button type="submit" class="button">{words.apply}</button>
          <a class="quiet" href={linkTo(view, ASSISTANT)}>{words.clear}</a>
        </div>
      </form>
    </details>
  );
}

function Nothing(
  { view, isFiltered }: { view: DashboardView; isFiltered: boolean },
) {
  const { list: words } = deskWords[view.lang];
  const link = (path: string, label: string) => (
    <a class="button" href={linkTo(view, path)}>{label}</a>
  );
  if (isFiltered) {
    return (
      <EmptyState
        title={words.noneFound}
        text={words.noneFoundText}
        action={link(ASSISTANT, words.showAll)}
      />
    );
  }
  return view.access?.tenant.published
    ? (
      <EmptyState
        title={words.empty}
        text={words.emptyText}
        action={link("/chat", words.openChat)}
      />
    )
    : (
      <EmptyState
        title={words.emptyDraft}
        text={words.emptyDraftText}
        action={link("/dashboard/settings", words.publish)}
      />
    );
}

/** The filter as an address says it; what is usual stands in none. */
function queryOf({ show, search }: ConversationFilter): Record<string, string> {
  return {
    ...show === "all" ? {} : { show },
    ...search ? { search } : {},
  };
}
