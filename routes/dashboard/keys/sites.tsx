import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { addOrigin, removeOrigin } from "@/lib/platform/origins/commands.ts";
import { listOrigins } from "@/lib/platform/origins/queries.ts";
import { addOriginInput, originText } from "@/lib/platform/origins/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import { type SitesData, SitesPage } from "@/components/keys/SitesPage.tsx";
import { keyWords, SITES } from "@/components/keys/words.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  GET({ state, url: { searchParams } }) {
    const origin = originText.safeParse(searchParams.get("origin")).data;
    const done = searchParams.get("done") === "added"
      ? { what: "added" } as const
      : origin !== undefined
      ? { what: "removed", origin } as const
      : null;
    return show(state, 200, { value: "", error: null, done });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const origin = textOf(form, "origin");
    const words = keyWords[state.lang].origins.errors;
    if (textOf(form, "do") === "remove") {
      const id = z.uuid().safeParse(textOf(form, "id")).data ?? null;
      if (id !== null) await removeUnlessGone(state, id);
      return seeOther(state, SITES, { origin });
    }
    const refuse = (status: number, error: string) =>
      show(state, status, { value: origin, error, done: null });
    const { success, data } = addOriginInput.safeParse({ origin });
    if (!success) return await refuse(422, words.origin);
    try {
      await addOrigin(state.actor, data);
    } catch (error) {
      const isKnown = error instanceof AppError && error.code === "conflict";
      if (!isKnown) throw error;
      return await refuse(409, words.known);
    }
    return seeOther(state, SITES, { done: "added" });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SitesPage view={dashboardView({ state, url })} data={data} />
));

/** Pressed twice, it is removed once. */
async function removeUnlessGone({ actor }: State, id: string) {
  try {
    await removeOrigin(actor, { id });
  } catch (error) {
    const isGone = error instanceof AppError && error.code === "not_found";
    if (!isGone) throw error;
  }
}

async function show(
  state: State,
  status: number,
  data: Pick<SitesData, "value" | "error" | "done">,
) {
  return page<SitesData>({
    ...data,
    origins: await listOrigins(state.actor, { limit: 200 }),
    mayWrite: mayOf(state)("platform.origins.write"),
  }, { status });
}
