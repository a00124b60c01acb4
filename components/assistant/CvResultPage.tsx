import type { KeptRoleCv } from "@/lib/assistant/cv_for_role/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { ActionButton, Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { CvDiff } from "./CvDiff.tsx";
import { Lacking } from "./CvLacking.tsx";
import { cvSaid, readingOf, verdictLine } from "./cv_said.ts";
import { CVS } from "./CvsPage.tsx";
import { cvWords } from "./cv_words.ts";

/** What one kept CV is drawn from. */
export interface CvResultData {
  cv: KeptRoleCv;
  /** The profile says something else by now. */
  isOld: boolean;
  isNew: boolean;
  mayWrite: boolean;
}

/** A kept CV: its verdict, its files, what is missing, and what became of each sentence. */
export function CvResultPage(
  { view, data: { cv, isOld, isNew, mayWrite } }: {
    view: DashboardView;
    data: CvResultData;
  },
) {
  const words = cvWords[view.lang];
  const said = cvSaid[view.lang];
  const line = verdictLine(cv.verdict, said);
  const isClean = cv.verdict.nothingInvented;
  const file = (query: Record<string, string>) =>
    linkTo(view, `${CVS}/file`, { id: cv.id, ...query });
  return (
    <DashboardPage
      view={view}
      title={cv.title}
      above={<a href={linkTo(view, CVS)}>{words.back}</a>}
      lead={`${words.langs[cv.lang]} · ${
        cv.engine === "rules"
          ? words.words.rules
          : `${words.words.model} ${cv.engine}`
      }`}
      actions={mayWrite && (
        <ActionButton
          label={words.remove}
          action={linkTo(view, CVS)}
          fields={{ do: "remove", id: cv.id }}
          danger
        />
      )}
    >
      {isNew && <Notice>{words.done.made}</Notice>}
      {cv.state === "rewording" && (
        <Notice kind="plain">{words.rewording}</Notice>
      )}
      {cv.state === "as_chosen" && (
        <Notice kind="plain">{words.asChosen}</Notice>
      )}
      {isOld && (
        <Notice kind="plain">
          <span>{words.changed}</span>
          {mayWrite && (
            <ActionButton label={words.again} fields={{ do: "again" }} />
          )}
        </Notice>
      )}
      <section class="stack">
        <h2 class="section-title">{words.verdict}</h2>
        <p>
          <span class={isClean ? "tag tag-good" : "tag tag-bad"}>
            {line.title}
          </span>
        </p>
        <p>{line.text}</p>
        {!isClean && (
          <>
            <p>{words.refused}</p>
            <ul>
              {cv.verdict.rejected.map(({ text, where, fault }, at) => (
                <li key={at}>
                  <bdi>{text}</bdi>{" "}
                  <span class="soft">
                    {where}: {said.faults[fault]}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {isClean && (
          <div class="actions">
            <a class="button button-main" href={file({ format: "pdf" })}>
              {words.a4}
            </a>
            <a
              class="button"
              href={file({ format: "pdf", paper: "letter" })}
            >
              {words.letter}
            </a>
            <a class="button" href={file({ format: "docx" })}>{words.word}</a>
          </div>
        )}
      </section>
      <section class="stack">
        <h2 class="section-title">{said.missingTitle}</h2>
        <Lacking missing={cv.missing} reading={cv.reading} said={said} />
      </section>
      <section class="stack">
        <h2 class="section-title">{words.diff}</h2>
        <p class="soft">{words.diffLead}</p>
        <CvDiff entries={cv.entries} lang={view.lang} />
      </section>
      <section class="stack">
        <h2 class="section-title">{words.jobShown}</h2>
        <p class="soft">
          {words.read}: {readingOf(cv.reading, said).join(" · ")}
        </p>
        <details>
          <summary>{words.jobShown}</summary>
          <p class="letter-body" lang={cv.reading.lang}>{cv.jobText}</p>
        </details>
      </section>
    </DashboardPage>
  );
}
