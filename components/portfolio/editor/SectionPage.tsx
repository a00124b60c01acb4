import type { Told as Share } from "@/lib/portfolio/drafts/completeness.ts";
import type { SectionKey } from "@/lib/portfolio/resume/schema.ts";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton, HiddenFields } from "@/components/dashboard/Notice.tsx";
import { linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { EditorPage } from "./EditorPage.tsx";
import { entryName, sectionName } from "./names.ts";
import { Told } from "./Told.tsx";
import { type EditorView, PROFILE } from "./view.ts";
import { editorWords } from "./words.ts";

/** One entry in the list of its section. */
export interface SectionRow {
  id: string;
  title: string;
  /** When, or what else tells it apart. */
  under: string;
  published: boolean;
  told: Share;
}

/** What a section is drawn from. */
export interface SectionData {
  section: SectionKey;
  rows: SectionRow[];
  /** The id of the entry that "add" makes: pressed twice it makes one. */
  newId: string;
}

/** The entries of a section in their order. */
export function SectionPage(
  { view, data }: { view: EditorView; data: SectionData },
) {
  const { lang, mayWrite } = view;
  const { section, rows } = data;
  const words = editorWords[lang];
  const one = entryName(section, lang);
  const add = mayWrite && (
    <form method="post" action={linkTo(view, PROFILE)}>
      <HiddenFields fields={{ do: "add", section, id: data.newId }} />
      <button type="submit" class="button button-main">
        {fill(words.section.add, { one })}
      </button>
    </form>
  );
  return (
    <EditorPage
      view={view}
      title={sectionName(section, lang)}
      above={<a href={linkTo(view, PROFILE)}>{words.above}</a>}
      lead={mayWrite && rows.length > 1 ? words.section.keys : undefined}
      actions={rows.length > 0 && add}
    >
      {rows.length === 0
        ? (
          <EmptyState
            title={words.section.emptyTitle}
            text={fill(words.section.emptyText, { one })}
            action={add}
          />
        )
        : (
          <table class="data" role="table">
            <caption class="sr-only">{sectionName(section, lang)}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">{words.section.entry}</th>
                <th role="columnheader" scope="col" class="cell-number">
                  {words.section.place}
                </th>
                <th role="columnheader" scope="col">
                  {words.overview.languages}
                </th>
                <th role="columnheader" scope="col" class="cell-actions">
                  <span class="sr-only">{view.words.table.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody
              role="rowgroup"
              data-section={mayWrite ? section : undefined}
            >
              {rows.map((row, at) => (
                <Row key={row.id} view={view} data={data} row={row} at={at} />
              ))}
            </tbody>
          </table>
        )}
    </EditorPage>
  );
}

function Row({ view, data: { section, rows }, row, at }: {
  view: EditorView;
  data: SectionData;
  row: SectionRow;
  at: number;
}) {
  const { lang, otherLang, mayWrite } = view;
  const words = editorWords[lang];
  const title = row.title || words.section.unnamed;
  const shared = { section, id: row.id };
  const action = linkTo(view, PROFILE);
  return (
    <tr role="row" data-id={row.id} data-title={title} id={row.id}>
      <th role="rowheader" scope="row">
        <a
          class="row-link"
          href={linkTo(view, `${PROFILE}/${section}/${row.id}`)}
          aria-keyshortcuts={mayWrite ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        >
          {title}
        </a>
        {!row.published && (
          <>
            {" "}
            <span class="tag">{words.section.hidden}</span>
          </>
        )}
        {row.under && <span class="under">{row.under}</span>}
      </th>
      <td role="cell" class="cell-number" data-title={words.section.place}>
        <span data-place>{at + 1}</span>
      </td>
      <td role="cell" data-title={words.overview.languages}>
        <Told share={row.told} lang={lang} otherLang={otherLang} row />
      </td>
      <td role="cell" class="cell-actions">
        {mayWrite && (
          <>
            {([-1, 1] as const).map((step) => (
              <form key={step} method="post" action={action} class="inline">
                <HiddenFields fields={{ do: "move", ...shared }} />
                <input
                  type="hidden"
                  name="place"
                  value={at + step}
                  data-step={step}
                />
                <button
                  type="submit"
                  class="link-button"
                  disabled={at + step < 0 || at + step >= rows.length}
                >
                  {step < 0 ? words.section.up : words.section.down}
                  <span class="sr-only">{` ${title}`}</span>
                </button>
              </form>
            ))}
            <ActionButton
              label={row.published ? words.section.hide : words.section.show}
              of={title}
              action={action}
              fields={{ do: row.published ? "hide" : "show", ...shared }}
            />
            <ActionButton
              label={words.section.remove}
              of={title}
              danger
              action={action}
              fields={{ do: "remove", ...shared }}
            />
          </>
        )}
      </td>
    </tr>
  );
}
