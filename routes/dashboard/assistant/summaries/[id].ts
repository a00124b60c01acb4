import { HttpError } from "fresh";
import { z } from "zod";
import {
  hideSummary,
  remakeSummary,
} from "@/lib/assistant/summaries/commands.ts";
import { listOwnSummaries } from "@/lib/assistant/summaries/queries.ts";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { editDraft } from "@/lib/portfolio/drafts/commands.ts";
import { getRepositoryOf } from "@/lib/portfolio/mod.ts";
import { PROJECTS } from "@/components/projects/view.tsx";
import type { SummaryWords } from "@/components/assistant/summary_words.ts";
import {
  define,
  formOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

/** What is done with the summary of a project; the project's page says what became of it. */
export const handlers = define.handlers({
  async POST({ state, req, params }) {
    const id = z.uuid().safeParse(params.id).data;
    const found = id ? await getRepositoryOf(state.actor, { id }) : null;
    if (!id || !found) throw new HttpError(404);
    const summary = await doneWith(state, await formOf(req), id, found);
    return seeOther(state, `${PROJECTS}/${id}`, { summary });
  },
});

type Repository = NonNullable<Awaited<ReturnType<typeof getRepositoryOf>>>;

async function doneWith(
  { actor }: State,
  form: FormData,
  projectId: string,
  { repositoryId, contentLang }: Repository,
): Promise<keyof SummaryWords["done"]> {
  const wanted = textOf(form, "do");
  try {
    if (wanted === "remake") {
      await remakeSummary(actor, { repositoryId });
      return "asked";
    }
    if (wanted === "hide" || wanted === "show") {
      await hideSummary(actor, { repositoryId, hidden: wanted === "hide" });
      return wanted === "hide" ? "hidden" : "shown";
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    return "gone";
  }
  const summary = (await listOwnSummaries(actor, { repositoryId }))
    .find(({ lang }) => lang === textOf(form, "lang"));
  if (!summary || summary.sentences.length === 0) return "gone";
  const { lang, sentences } = summary;
  const texts = { description: sentences.map(({ text }) => text).join(" ") };
  const entry = { section: "projects", id: projectId };
  await editDraft(actor, {
    edits: [{
      edit: lang === contentLang
        ? { kind: "update", ...entry, values: texts }
        : { kind: "translate", ...entry, lang, texts },
    }],
  });
  return "accepted";
}
