import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { listOwnSummaries } from "@/lib/assistant/summaries/queries.ts";
import { getRepositoryOf } from "@/lib/portfolio/mod.ts";
import { tellProject } from "@/lib/portfolio/projects/commands.ts";
import { getToldProject } from "@/lib/portfolio/projects/queries.ts";
import {
  type Study,
  studyParts,
  type ToldProject,
} from "@/lib/portfolio/projects/schema.ts";
import {
  SummaryBox,
  type SummaryData,
} from "@/components/assistant/SummaryBox.tsx";
import {
  type StudyData,
  studyField,
  StudyPage,
} from "@/components/projects/StudyPage.tsx";
import { isDone, PROJECTS } from "@/components/projects/view.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, params, url: { searchParams } }) {
    const done = searchParams.get("done") ?? "";
    const project = await projectAt(state, params.id);
    return page<Drawn>({
      summary: await summaryOf(state, project.id, searchParams),
      project,
      errors: new Set(),
      mayWrite: mayOf(state)("portfolio.profile.write"),
      done: isDone(done) ? done : null,
    });
  },

  async POST({ state, req, params }) {
    const project = await projectAt(state, params.id);
    const form = await formOf(req);
    const study = { es: typed(form, "es"), en: typed(form, "en") };
    try {
      await tellProject(state.actor, { id: project.id, ...study });
      return seeOther(state, `${PROJECTS}/${project.id}`, { done: "told" });
    } catch (error) {
      if (!(error instanceof AppError) || !error.fields) throw error;
      const errors = new Set(
        Object.keys(error.fields).map((path) => path.replace(".", "_")),
      );
      return page<Drawn>({
        summary: null,
        project: { ...project, study },
        errors,
        mayWrite: true,
        done: null,
      }, { status: 422 });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <StudyPage view={dashboardView({ state, url })} data={data}>
    {data.summary && (
      <SummaryBox
        view={dashboardView({ state, url })}
        data={data.summary}
      />
    )}
  </StudyPage>
));

/** The page besides what the README says of its project. */
interface Drawn extends StudyData {
  summary: SummaryData | null;
}

const SUMMARY_DONE = ["accepted", "hidden", "shown", "asked", "gone"] as const;

/** What a README says; null for a project without a repository, and for who may not see it. */
async function summaryOf(
  state: State,
  id: string,
  query: URLSearchParams,
): Promise<SummaryData | null> {
  const may = mayOf(state);
  if (!may("assistant.knowledge.read")) return null;
  const repository = await getRepositoryOf(state.actor, { id });
  if (!repository) return null;
  const said = query.get("summary");
  return {
    projectId: id,
    summaries: await listOwnSummaries(state.actor, {
      repositoryId: repository.repositoryId,
    }),
    done: SUMMARY_DONE.find((one) => one === said) ?? null,
    mayChange: may("assistant.knowledge.write"),
    mayAccept: may("portfolio.profile.write"),
  };
}

async function projectAt(
  { actor }: State,
  given: string | undefined,
): Promise<ToldProject> {
  const id = z.uuid().safeParse(given).data;
  const project = id ? await getToldProject(actor, { id }) : null;
  if (!project) throw new HttpError(404);
  return project;
}

function typed(form: FormData, lang: "es" | "en"): Study {
  const [problem, approach, outcome] = studyParts.map((part) =>
    textOf(form, studyField(lang, part))
  );
  return {
    problem: problem || null,
    approach: approach || null,
    outcome: outcome || null,
  };
}
