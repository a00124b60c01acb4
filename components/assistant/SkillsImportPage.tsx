import type { MarketProblem } from "@/lib/assistant/recommendations/read_problem.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { count, fill } from "@/components/words/fill.ts";
import { DropZone } from "@/islands/site/DropZone.tsx";
import { Sample, SKILLS } from "./SkillsPage.tsx";
import { skillsWords } from "./skills_words.ts";

/** A file that was read, before it is kept. */
export interface PreviewedList {
  name: string;
  postings: number;
  /** The first of them. */
  first: {
    title: string;
    company: string | null;
    lang: string;
    skills: string[];
  }[];
  /** What the next form sends again, since nothing is kept before. */
  carried: Record<string, string>;
}

/** What the page is drawn from. */
export interface SkillsImportData {
  problems: readonly MarketProblem[];
  alert: "noFile" | "full" | null;
  preview: PreviewedList | null;
}

/** A file of postings: first what was read, then it is kept. */
export function SkillsImportPage(
  { view, data }: { view: DashboardView; data: SkillsImportData },
) {
  const { title, imports: words } = skillsWords[view.lang];
  const { problems, alert, preview } = data;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      above={<a href={linkTo(view, SKILLS)}>{title}</a>}
      failed={problems.length > 0 || alert !== null}
      narrow
    >
      {alert && <Notice kind="bad">{words[alert]}</Notice>}
      {problems.length > 0 && <Problems view={view} problems={problems} />}
      {preview
        ? <Preview view={view} preview={preview} />
        : <Upload view={view} />}
    </DashboardPage>
  );
}

function Problems(
  { view, problems }: {
    view: DashboardView;
    problems: readonly MarketProblem[];
  },
) {
  const { imports: words } = skillsWords[view.lang];
  return (
    <Notice kind="bad">
      <p>{words.refused}</p>
      <ul class="marks">
        {problems.map(({ code, line, field = "" }, at) => (
          <li key={at}>
            {line !== null && `${fill(words.line, { line })} `}
            {fill(words.problems[code], { field })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Upload({ view }: { view: DashboardView }) {
  const { imports: words, name } = skillsWords[view.lang];
  return (
    <>
      <FormPage
        view={view}
        submit={words.read}
        cancel={linkTo(view, SKILLS)}
        fields={{ do: "read" }}
        upload
      >
        <div class="field">
          <label for="file">{words.file}</label>
          <DropZone
            id="file"
            name="file"
            describedBy="file-help"
            accept=".csv,.tsv,.txt,.json,.jsonld,text/csv,application/json,application/ld+json"
            words={{ drop: words.drop, chosen: words.chosen }}
          />
          <p class="label" id="file-help">{words.fileHelp}</p>
        </div>
        <Field
          name="pasted"
          label={words.paste}
          help={words.pasteHelp}
          lines
          optional
        />
        <Field
          name="name"
          label={name}
          help={words.nameHelp}
          maxlength={120}
          autocomplete="off"
          optional
        />
      </FormPage>
      <section class="stack">
        <h2 class="section-title">{words.format}</h2>
        <ul class="marks">
          {words.formatText.map((text) => <li key={text}>{text}</li>)}
        </ul>
        <p>
          <Sample view={view} />
        </p>
      </section>
    </>
  );
}

function Preview(
  { view, preview }: { view: DashboardView; preview: PreviewedList },
) {
  const { imports: words, name } = skillsWords[view.lang];
  const { postings, first } = preview;
  const rest = postings - first.length;
  return (
    <>
      <h2 class="section-title">{count(words.preview, postings)}</h2>
      <p class="quiet">{words.previewText}</p>
      <ul class="marks">
        {first.map(({ title, company, lang, skills }, at) => (
          <li key={at}>
            <span lang={lang}>
              {[title, company].filter(Boolean).join(" · ")}
            </span>
            <span class="under">
              {words.finds}: {skills.join(", ") || words.nothingFound}
            </span>
          </li>
        ))}
        {rest > 0 && <li>{count(words.more, rest)}</li>}
      </ul>
      <FormPage
        view={view}
        submit={words.keep}
        cancel={linkTo(view, `${SKILLS}/import`)}
        fields={{ do: "keep", ...preview.carried }}
        upload
      >
        <Field
          name="name"
          label={name}
          value={preview.name}
          maxlength={120}
          autocomplete="off"
        />
      </FormPage>
    </>
  );
}
