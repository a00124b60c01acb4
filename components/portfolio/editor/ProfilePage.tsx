import type { Told as Share } from "@/lib/portfolio/drafts/completeness.ts";
import type { SectionKey } from "@/lib/portfolio/resume/schema.ts";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { linkTo } from "@/components/dashboard/view.ts";
import { count } from "@/components/words/fill.ts";
import { EditorPage } from "./EditorPage.tsx";
import { placeName, sectionName } from "./names.ts";
import { Told } from "./Told.tsx";
import { IMPORT } from "../ImportPage.tsx";
import { PHOTO } from "../PhotoPage.tsx";
import { type EditorView, PROFILE } from "./view.ts";
import { editorWords } from "./words.ts";

/** What the overview is drawn from. */
export interface ProfileData {
  name: string;
  told: Share;
  profileTold: Share;
  sections: { key: SectionKey; entries: number; told: Share }[];
  isEmpty: boolean;
}

/** The overview of the editor: every section with what it holds and how much of it is told twice. */
export function ProfilePage(
  { view, data }: { view: EditorView; data: ProfileData },
) {
  const { lang, otherLang } = view;
  const words = editorWords[lang];
  const rows = [
    {
      path: "basics",
      title: placeName("basics", lang),
      holds: data.name || words.overview.about,
      told: data.profileTold,
    },
    ...data.sections.map(({ key, entries, told }) => ({
      path: key,
      title: sectionName(key, lang),
      holds: entries === 0
        ? words.overview.empty
        : count(words.overview.entries, entries),
      told,
    })),
  ];
  return (
    <EditorPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <a class="button" href={linkTo(view, PHOTO)}>
            {words.overview.photo}
          </a>
          {view.mayWrite && !data.isEmpty && (
            <a class="button" href={linkTo(view, IMPORT)}>
              {words.overview.bring}
            </a>
          )}
          <a class="button" href={linkTo(view, `${PROFILE}/history`)}>
            {words.overview.history}
          </a>
        </>
      }
    >
      {data.isEmpty && view.mayWrite && (
        <EmptyState
          title={words.overview.firstTitle}
          text={words.overview.firstText}
          action={
            <>
              <a
                class="button button-main"
                href={linkTo(view, `${PROFILE}/basics`)}
              >
                {words.overview.first}
              </a>
              <a class="button" href={linkTo(view, IMPORT)}>
                {words.overview.bring}
              </a>
            </>
          }
        />
      )}
      {!data.isEmpty && (
        <p class="sheet-lead">
          <Told share={data.told} lang={lang} otherLang={otherLang} />
        </p>
      )}
      <table class="data" role="table">
        <caption class="sr-only">{words.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{words.overview.section}</th>
            <th role="columnheader" scope="col">{words.overview.holds}</th>
            <th role="columnheader" scope="col">{words.overview.languages}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ path, title, holds, told }) => (
            <tr key={path} role="row">
              <th role="rowheader" scope="row">
                <a class="row-link" href={linkTo(view, `${PROFILE}/${path}`)}>
                  {title}
                </a>
              </th>
              <td role="cell" data-title={words.overview.holds}>{holds}</td>
              <td role="cell" data-title={words.overview.languages}>
                <Told share={told} lang={lang} otherLang={otherLang} row />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </EditorPage>
  );
}
