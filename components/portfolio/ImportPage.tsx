import type { Change } from "@/lib/portfolio/resume/diff.ts";
import type {
  Leftover,
  PassedOver,
} from "@/lib/portfolio/resume/formats/found.ts";
import type { KeptImport } from "@/lib/portfolio/resume/formats/queries.ts";
import {
  type Format,
  type ImportMode,
  importModes,
} from "@/lib/portfolio/resume/formats/schema.ts";
import type { Problem } from "@/lib/portfolio/resume/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormSection } from "@/components/dashboard/FormPage.tsx";
import {
  ActionButton,
  HiddenFields,
  Notice,
} from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { problemText } from "@/components/start/problem_words.ts";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/fill.ts";
import { DropZone } from "@/islands/site/DropZone.tsx";
import { Differences } from "./editor/Differences.tsx";
import { placeName } from "./editor/names.ts";
import { PROFILE } from "./editor/view.ts";
import { editorWords } from "./editor/words.ts";
import { importWords } from "./import_words.ts";
import { LeftOver, MOST_LISTED } from "./LeftOver.tsx";

/** Where imports stand in the dashboard. */
export const IMPORT = "/dashboard/portfolio/import";

/** A file that was read, and what it would change. */
export interface FoundFile {
  format: Format;
  mode: ImportMode;
  parts: { part: string; count: number; chosen: boolean }[];
  changes: Change[];
  staleCount: number;
  leftovers: Leftover[];
  passedOver: PassedOver[];
  /** What the next form sends again, since nothing is kept before it is applied. */
  carried: Record<string, string>;
}

/** What the page is drawn from. */
export interface ImportData {
  found: FoundFile | null;
  problems: Problem[];
  alert: "noFile" | "tooLarge" | "conflict" | null;
  done: "done" | "dropped" | "gone" | null;
  earlier: KeptImport[];
}

/** A file from elsewhere: first what it would change, then the change. */
export function ImportPage(
  { view, data }: { view: DashboardView; data: ImportData },
) {
  const words = importWords[view.lang];
  const { found, problems, alert, done, earlier } = data;
  const failed = problems.length > 0 || alert === "noFile" ||
    alert === "tooLarge";
  return (
    <DashboardPage
      view={view}
      title={words.title}
      above={<a href={linkTo(view, PROFILE)}>{editorWords[view.lang].above}</a>}
      lead={words.lead}
      failed={failed}
      narrow
    >
      {done && (
        <Notice kind={done === "gone" ? "plain" : "good"}>
          <span>{words[done]}</span>
          {done === "done" && (
            <a href={linkTo(view, "/dashboard/portfolio/profile/history")}>
              {words.history}
            </a>
          )}
        </Notice>
      )}
      {alert && (
        <Notice kind={alert === "conflict" ? "plain" : "bad"}>
          {words[alert]}
        </Notice>
      )}
      {problems.length > 0 && <Problems view={view} problems={problems} />}
      {found ? <Found view={view} found={found} /> : <Upload view={view} />}
      {!found &&
        earlier.map((one) => <Earlier key={one.id} view={view} kept={one} />)}
    </DashboardPage>
  );
}

function Upload({ view }: { view: DashboardView }) {
  const words = importWords[view.lang];
  return (
    <form
      method="post"
      enctype="multipart/form-data"
      action={linkTo(view, IMPORT)}
      class="form-page"
    >
      <input type="hidden" name="do" value="read" />
      <div class="field">
        <label for="file">{words.file}</label>
        <DropZone
          id="file"
          name="file"
          describedBy="file-help"
          accept=".json,.zip,.xml,.pdf,application/json,application/zip,application/pdf,application/xml,text/xml"
          words={{ drop: words.drop, chosen: words.chosen }}
        />
        <p class="label" id="file-help">{words.fileHelp}</p>
      </div>
      <p class="actions">
        <button type="submit" class="button button-main">{words.read}</button>
      </p>
    </form>
  );
}

/** More are counted by nobody. */
const MOST_PROBLEMS = 50;

function Problems(
  { view, problems }: { view: DashboardView; problems: Problem[] },
) {
  const words = importWords[view.lang];
  return (
    <Notice kind="bad">
      <p>{words.refused}</p>
      <ul class="marks">
        {problems.slice(0, MOST_PROBLEMS).map((problem, at) => {
          const own = words.problems[problem.code];
          const said = own
            ? { text: own, lang: view.lang }
            : problemText(problem, view.lang);
          return (
            <li key={at}>
              {problem.path !== "$" && <code>{`${problem.path} `}</code>}
              <span lang={said.lang}>{said.text}</span>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function Found({ view, found }: { view: DashboardView; found: FoundFile }) {
  const words = importWords[view.lang];
  const { changes, staleCount } = found;
  return (
    <>
      <h2 class="section-title">
        {fill(words.found, { format: words.formats[found.format] })}
      </h2>
      <form
        method="post"
        enctype="multipart/form-data"
        action={linkTo(view, IMPORT)}
        class="form-page"
      >
        <HiddenFields fields={found.carried} />
        <FormSection title={words.what} text={words.whatText}>
          <p class="ticks">
            {found.parts.map(({ part, count, chosen }) => (
              <label key={part}>
                <input
                  type="checkbox"
                  name="part"
                  value={part}
                  checked={chosen}
                />
                {part === "basics"
                  ? placeName(part, view.lang)
                  : `${placeName(part, view.lang)} (${count})`}
              </label>
            ))}
          </p>
        </FormSection>
        <FormSection title={words.mode}>
          <p class="ticks">
            {importModes.map((mode) => (
              <label key={mode}>
                <input
                  type="radio"
                  name="mode"
                  value={mode}
                  checked={mode === found.mode}
                />
                {words.modes[mode]}
              </label>
            ))}
          </p>
        </FormSection>
        <div>
          <h2 class="section-title">{words.changes}</h2>
          {changes.length === 0 ? <p>{words.none}</p> : (
            <Differences
              lang={view.lang}
              differences={changes.map((change) => ({
                ...change,
                id: null,
                fields: "fields" in change
                  ? change.fields.map((field) => ({ ...field, lang: null }))
                  : [],
              }))}
            />
          )}
          {staleCount > 0 && (
            <p class="label">
              {fill(staleCount === 1 ? words.stale.one : words.stale.other, {
                n: staleCount,
              })}
            </p>
          )}
        </div>
        <p class="actions">
          <button
            type="submit"
            name="do"
            value="apply"
            class="button button-main"
          >
            {words.apply}
          </button>
          <button type="submit" name="do" value="preview" class="button">
            {words.preview}
          </button>
          <a class="quiet" href={linkTo(view, IMPORT)}>{words.other}</a>
        </p>
      </form>
      <LeftOver
        view={view}
        title={words.leftover}
        text={words.leftoverText}
        items={found.leftovers}
      />
      {found.passedOver.length > 0 && (
        <section class="stack">
          <h2 class="section-title">{words.passedOver}</h2>
          <p class="label">{words.passedOverText}</p>
          <ul class="marks">
            {found.passedOver.slice(0, MOST_LISTED).map(({ path }, at) => (
              <li key={at}>{path}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Earlier({ view, kept }: { view: DashboardView; kept: KeptImport }) {
  const words = importWords[view.lang];
  return (
    <section>
      <details>
        <summary class="section-title">
          {`${words.earlier}: ${words.formats[kept.format]}, `}
          <When at={kept.createdAt} clock={view.clock} />
        </summary>
        <LeftOver
          view={view}
          title={words.leftover}
          text={words.leftoverText}
          items={kept.items}
        />
        <p>
          <ActionButton
            label={words.drop_one}
            danger
            action={linkTo(view, IMPORT)}
            fields={{ do: "drop", id: kept.id }}
          />
        </p>
      </details>
    </section>
  );
}
