import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import {
  removeRoleCv,
  restoreRoleCv,
} from "@/lib/assistant/cv_for_role/commands.ts";
import { listRoleCvs } from "@/lib/assistant/cv_for_role/queries.ts";
import { CVS, type CvsData, CvsPage } from "@/components/assistant/CvsPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

const PAGE = 50;
const DONE = ["removed", "restored", "gone", "full"] as const;

/** What the buttons do, and what the page says afterwards. */
const VERBS = {
  remove: [removeRoleCv, "removed"],
  restore: [restoreRoleCv, "restored"],
} as const;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const after = z.uuid().safeParse(searchParams.get("after")).data;
    const found = await listRoleCvs(state.actor, { after, limit: PAGE + 1 });
    const cvs = found.slice(0, PAGE);
    return page<CvsData>({
      cvs,
      isLater: after !== undefined,
      older: found.length > PAGE ? cvs.at(-1)?.id ?? null : null,
      done: DONE.find((one) => one === searchParams.get("done")) ?? null,
      id: searchParams.get("id") ?? "",
      mayWrite: mayOf(state)("assistant.cvs.write"),
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const id = textOf(form, "id");
    const wanted = textOf(form, "do");
    const verb = Object.entries(VERBS).find(([name]) => name === wanted)?.[1];
    if (!verb) throw new AppError("invalid", "Cannot do this: it is unknown");
    const [run, done] = verb;
    try {
      await run(state.actor, { id });
    } catch (error) {
      // somebody else was quicker
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return seeOther(state, CVS, { done: "gone" });
    }
    return seeOther(state, CVS, { done, id });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <CvsPage view={dashboardView({ state, url })} data={data} />
));
