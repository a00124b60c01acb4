/**
 * What the pages of unanswered questions share: what was just done, and what was written into the form.
 *
 * @module
 */
import type { AnswerValues } from "@/components/assistant/AnswerForm.tsx";
import {
  type QuestionsTold,
  questionsTold,
} from "@/components/assistant/QuestionsNotice.tsx";
import { textOf } from "./dashboard_page.ts";

/** What the address says was just done. */
export function questionsToldOf(query: URLSearchParams): QuestionsTold | null {
  const what = questionsTold.find((one) => one === query.get("done"));
  const mailed = Number(query.get("mailed"));
  return what
    ? {
      what,
      id: query.get("id") ?? "",
      mailed: Number.isSafeInteger(mailed) ? Math.max(0, mailed) : 0,
    }
    : null;
}

/** An answer as a form sends it. */
export function answerValuesOf(form: FormData): AnswerValues {
  return {
    question: textOf(form, "question"),
    answer: textOf(form, "answer"),
    lang: textOf(form, "answer_lang"),
    visibility: textOf(form, "visibility"),
    mail: textOf(form, "mail") === "1",
  };
}
