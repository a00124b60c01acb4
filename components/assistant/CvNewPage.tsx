import type { Lang } from "@/lib/platform/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { CVS } from "./CvsPage.tsx";
import { cvWords } from "./cv_words.ts";

/** What the form is drawn from. */
export interface CvNewData {
  values: { job: string; title: string; lang: Lang };
  /** What was wrong with which field; the whole under the empty name. */
  errors: Partial<Record<"job" | "title" | "", string>>;
}

/** A job text goes in. */
export function CvNewPage(
  { view, data: { values, errors } }: {
    view: DashboardView;
    data: CvNewData;
  },
) {
  const words = cvWords[view.lang];
  const failed = Object.keys(errors).length > 0;
  return (
    <DashboardPage
      view={view}
      title={words.new}
      above={<a href={linkTo(view, CVS)}>{words.back}</a>}
      lead={words.lead}
      failed={failed}
      narrow
    >
      <FormPage
        view={view}
        upload
        submit={words.make}
        cancel={linkTo(view, CVS)}
        error={errors[""] ?? failed}
      >
        <Field
          name="job"
          lines
          label={words.job}
          help={words.jobHelp}
          value={values.job}
          error={errors.job}
        />
        <Field
          name="title"
          label={words.name}
          help={words.nameHelp}
          optional={words.optional}
          value={values.title}
          error={errors.title}
          maxlength={200}
        />
        <Field
          name="lang"
          type="select"
          label={words.lang}
          value={values.lang}
          options={(["es", "en"] as const).map((value) => ({
            value,
            label: words.langs[value],
          }))}
        />
      </FormPage>
    </DashboardPage>
  );
}
