import type { ComponentChildren } from "preact";
import {
  type StudyPart,
  studyParts,
  type ToldProject,
} from "@/lib/portfolio/projects/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage, FormSection } from "@/components/dashboard/FormPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import { type Done, DoneNotice, PROJECTS, projectsWords } from "./view.tsx";

/** What the form of a case study is drawn from. */
export interface StudyData {
  project: ToldProject;
  /** Fields that were refused, e.g. `es_problem`. */
  errors: ReadonlySet<string>;
  mayWrite: boolean;
  done: Done | null;
}

/** What a text may have. */
const MAX_CHARS = 20_000;

/** The name of a field. */
export function studyField(lang: "es" | "en", part: StudyPart): string {
  return `${lang}_${part}`;
}

/** The case study of a project: three parts, each in the site's language first and in the other one below. */
export function StudyPage(
  { view, data, children }: {
    view: DashboardView;
    data: StudyData;
    /** What stands below the form. */
    children?: ComponentChildren;
  },
) {
  const all = projectsWords[view.lang];
  const words = all.study;
  const { project, errors, mayWrite, done } = data;
  const name = project.name ?? all.arrange.unnamed;
  const own = project.contentLang;
  const langs = own === "es" ? ["es", "en"] as const : ["en", "es"] as const;
  const page = `/projects/${encodeURIComponent(project.slug)}`;
  return (
    <DashboardPage
      view={view}
      title={fill(words.title, { name })}
      lead={words.lead}
      above={<a href={linkTo(view, PROJECTS)}>{words.back}</a>}
      failed={errors.size > 0}
      actions={<a class="button" href={linkTo(view, page)}>{words.view}</a>}
    >
      <DoneNotice view={view} done={done} />
      <div class="study form-wide">
        <FormPage
          view={view}
          cancel={linkTo(view, PROJECTS)}
          error={errors.size > 0}
        >
          {studyParts.map((part) => (
            <FormSection
              key={part}
              title={words.parts[part]}
              text={words.help[part]}
            >
              <div class="pair">
                {langs.map((lang) => (
                  <Field
                    key={lang}
                    name={studyField(lang, part)}
                    label={words.langs[lang]}
                    value={project.study[lang][part] ?? ""}
                    error={errors.has(studyField(lang, part))
                      ? words.tooLong
                      : undefined}
                    maxlength={MAX_CHARS}
                    readonly={!mayWrite}
                    lines
                    optional
                  />
                ))}
              </div>
            </FormSection>
          ))}
        </FormPage>
      </div>
      {children}
    </DashboardPage>
  );
}
