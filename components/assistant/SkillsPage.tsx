import type {
  MarketList,
  Recommendations,
} from "@/lib/assistant/recommendations/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import {
  ActionButton,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { count, fill } from "@/components/words/fill.ts";
import { ASSISTANT, AssistantTabs } from "./AssistantTabs.tsx";
import { shareIn, SkillsAsked } from "./SkillsAsked.tsx";
import { type SkillsWords, skillsWords } from "./skills_words.ts";

/** Where recommended skills stand. */
export const SKILLS = `${ASSISTANT}/skills`;

/** What the page is drawn from. */
export interface SkillsData {
  lists: readonly MarketList[];
  /** Null where there are no lists. */
  found: Recommendations | null;
  title: string;
  showsAll: boolean;
  done: keyof SkillsWords["done"] | null;
  /** The list that was removed, for who wants it back. */
  removedId: string | null;
  mayWrite: boolean;
}

/** What postings ask for against what the member shows, and the lists of postings. */
export function SkillsPage(
  { view, data }: { view: DashboardView; data: SkillsData },
) {
  const words = skillsWords[view.lang];
  const { lists, found, mayWrite } = data;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={mayWrite && lists.length > 0 && (
        <a class="button button-main" href={linkTo(view, `${SKILLS}/import`)}>
          {words.import}
        </a>
      )}
    >
      <AssistantTabs view={view} open="skills" />
      <Done view={view} data={data} />
      {found ? <Found view={view} data={data} found={found} /> : (
        <EmptyState
          title={words.emptyTitle}
          text={words.emptyText}
          action={mayWrite && (
            <>
              <a
                class="button button-main"
                href={linkTo(view, `${SKILLS}/import`)}
              >
                {words.import}
              </a>
              <Sample view={view} />
            </>
          )}
        />
      )}
      {lists.length > 0 && <Lists view={view} data={data} />}
    </DashboardPage>
  );
}

/** The example to download, which says that it is one. */
export function Sample({ view }: { view: DashboardView }) {
  const words = skillsWords[view.lang];
  return (
    <span>
      <a href={linkTo(view, `${SKILLS}/sample`)} download>{words.sample}</a>
      <span class="under">{words.sampleNote}</span>
    </span>
  );
}

/** How bad it is. */
const KINDS = {
  imported: "good",
  removed: "good",
  restored: "good",
  gone: "plain",
  full: "bad",
} as const;

function Done({ view, data }: { view: DashboardView; data: SkillsData }) {
  const { done, removedId } = data;
  if (!done) return null;
  const text = skillsWords[view.lang].done[done];
  return done === "removed" && removedId
    ? (
      <UndoNotice
        view={view}
        text={text}
        fields={{ do: "restore", id: removedId }}
      />
    )
    : <Notice kind={KINDS[done]}>{text}</Notice>;
}

/** Nobody reads more at once. */
const FIRST = 15;

function Found({ view, data, found }: {
  view: DashboardView;
  data: SkillsData;
  found: Recommendations;
}) {
  const words = skillsWords[view.lang];
  const { title, showsAll } = data;
  const items = showsAll ? found.items : found.items.slice(0, FIRST);
  const hidden = found.items.length - items.length;
  const all = { ...(title && { title }), all: "1" };
  return (
    <>
      <form method="get" class="filter-form">
        <Field
          name="title"
          label={words.filter}
          help={words.filterHelp}
          value={title}
          maxlength={100}
          autocomplete="off"
        />
        <p class="filter-end">
          <button type="submit" class="button">{words.apply}</button>
          {title && <a class="quiet" href={linkTo(view, SKILLS)}>{words.all}
          </a>}
        </p>
      </form>
      {found.postings === 0 ? <p role="status">{words.none}</p> : (
        <>
          <p role="status">
            {count(words.counted, found.postings)}{" "}
            {fill(words.covered, { share: shareIn(view, found.covered) })}
            {found.unread > 0 && ` ${count(words.unread, found.unread)}`}
          </p>
          <section class="stack">
            <h2 class="section-title">{words.todo}</h2>
            <p class="quiet">{words.todoText}</p>
            <SkillsAsked
              view={view}
              caption={words.todo}
              items={items}
              postings={found.postings}
              empty={words.nothingToDo}
            />
            {hidden > 0 && (
              <p>
                <a href={linkTo(view, SKILLS, all)}>
                  {count(words.showAll, hidden)}
                </a>
              </p>
            )}
          </section>
          {found.held.length > 0 && (
            <section class="stack">
              <h2 class="section-title">{words.held}</h2>
              <p class="quiet">{words.heldText}</p>
              <SkillsAsked
                view={view}
                caption={words.held}
                items={found.held}
                postings={found.postings}
                empty=""
              />
            </section>
          )}
          <details>
            <summary>{words.how}</summary>
            <ul class="marks">
              {words.howText.map((text) => <li key={text}>{text}</li>)}
            </ul>
          </details>
        </>
      )}
    </>
  );
}

function Lists({ view, data }: { view: DashboardView; data: SkillsData }) {
  const words = skillsWords[view.lang];
  return (
    <section class="stack">
      <h2 class="section-title">{words.lists}</h2>
      <DataTable
        caption={words.lists}
        rows={data.lists}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "name",
            title: words.name,
            cell: ({ name, format }) => (
              <>
                <bdi>{name}</bdi>
                <span class="under">{words.formats[format]}</span>
              </>
            ),
          },
          {
            key: "postings",
            title: words.postings,
            kind: "number",
            cell: ({ postings }) => postings,
          },
          {
            key: "since",
            title: words.since,
            kind: "date",
            cell: ({ createdAt }) => <When at={createdAt} clock={view.clock} />,
          },
          ...(data.mayWrite
            ? [{
              key: "remove",
              title: words.remove,
              kind: "actions" as const,
              cell: ({ id, name }: MarketList) => (
                <ActionButton
                  label={words.remove}
                  of={name}
                  fields={{ do: "remove", id }}
                />
              ),
            }]
            : []),
        ]}
      />
    </section>
  );
}
