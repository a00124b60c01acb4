import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { listGrantable } from "@/lib/platform/keys/queries.ts";
import { createKeyInput } from "@/lib/platform/keys/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import { slices } from "@/lib/slices.ts";
import { type NewKeyData, NewKeyPage } from "@/components/keys/NewKeyPage.tsx";
import { keyWords } from "@/components/keys/words.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

const none = { values: { name: "", days: "90", permissions: [] }, errors: {} };

export const handlers = define.handlers({
  GET({ state }) {
    if (!mayOf(state)("platform.keys.write")) throw new HttpError(403);
    return show(state, 200, { ...none, made: null });
  },

  /** The key stands in this answer alone, so that no redirect follows. */
  async POST({ state, req }) {
    const form = await formOf(req);
    const values = {
      name: textOf(form, "name"),
      days: textOf(form, "days"),
      permissions: form.getAll("permission").map(String),
    };
    const words = keyWords[state.lang].form.errors;
    const input = { ...values, days: Number(values.days) };
    const { error } = createKeyInput.safeParse(input);
    if (error) {
      const wrong = new Set(error.issues.map(({ path }) => path[0]));
      const errors = {
        ...wrong.has("name") && { name: words.name },
        ...wrong.has("permissions") && { permissions: words.permissions },
      };
      return await show(state, 422, { values, errors, made: null });
    }
    try {
      const made = await createKey(state.actor, input);
      return await show(state, 201, { ...none, made });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const form = error.code === "conflict"
        ? words.limit
        : error.code === "forbidden"
        ? words.notYours
        : null;
      if (form === null) throw error;
      const errors = { form };
      return await show(state, error.status, { values, errors, made: null });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <NewKeyPage view={dashboardView({ state, url })} data={data} />
));

async function show(
  state: State,
  status: number,
  data: Pick<NewKeyData, "values" | "errors" | "made">,
) {
  return page<NewKeyData>({
    ...data,
    permissions: await listGrantable(state.actor, {}),
    sliceNames: Object.fromEntries(
      slices.map(({ id, name }) => [id, name[state.lang]]),
    ),
    api: `${state.origin}/api/v1/me`,
  }, { status });
}
