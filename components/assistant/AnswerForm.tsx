import {
  MOST_ANSWER_CHARS,
  MOST_QUESTION_CHARS,
} from "@/lib/assistant/desk/answers/schema.ts";
import { LANGS } from "@/lib/platform/schema.ts";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/fill.ts";
import { deskWords } from "./desk_words.ts";

/** What stands in the form. */
export interface AnswerValues {
  question: string;
  answer: string;
  lang: string;
  visibility: string;
  mail: boolean;
}

/** Where an answer is written that the assistant quotes from then on. */
export function AnswerForm(
  { view, action, values, emails = [], isWrong, submit, cancel }: {
    view: DashboardView;
    action: string;
    values: AnswerValues;
    /** To whom it may be mailed. */
    emails?: readonly string[];
    isWrong: boolean;
    submit: string;
    cancel?: string;
  },
) {
  const { form: words } = deskWords[view.lang].question;
  const [email] = emails;
  const names = { en: "English", es: "Español" };
  return (
    <FormPage
      view={view}
      action={action}
      fields={{ do: "answer" }}
      submit={submit}
      cancel={cancel}
      error={isWrong && words.wrong}
    >
      <Field
        name="question"
        label={words.question}
        help={words.questionHelp}
        value={values.question}
        maxlength={MOST_QUESTION_CHARS}
      />
      <Field
        name="answer"
        lines
        label={words.answer}
        help={words.answerHelp}
        value={values.answer}
        maxlength={MOST_ANSWER_CHARS}
      />
      <Field
        name="answer_lang"
        type="select"
        label={words.lang}
        value={values.lang}
        options={LANGS.map((value) => ({ value, label: names[value] }))}
      />
      <Field
        name="visibility"
        type="select"
        label={words.visibility}
        value={values.visibility}
        options={(["public", "members"] as const).map((value) => ({
          value,
          label: words.visibilities[value],
        }))}
      />
      {email && (
        <Field
          name="mail"
          type="checkbox"
          label={emails.length > 1
            ? fill(words.mailMany, { n: emails.length })
            : fill(words.mail, { email })}
          value="1"
          checked={values.mail}
          optional
        />
      )}
    </FormPage>
  );
}
