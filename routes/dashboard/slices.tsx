import { page } from "fresh";
import { switchSlice } from "@/lib/platform/slices_on/commands.ts";
import { listSlices } from "@/lib/platform/slices_on/queries.ts";
import { slices } from "@/lib/slices.ts";
import {
  PARTS,
  type PartsData,
  PartsPage,
} from "@/components/tenants/PartsPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, url }) {
    const states = await listSlices(state.actor, {});
    const parts = slices.flatMap(({ id, name, about, nav }) => {
      // what has no place in the dashboard yet is no part that anybody could switch
      const found = nav.length > 0 &&
        states.find(({ slice }) => slice === id);
      return found
        ? [{
          id,
          name: name[state.lang],
          about: about[state.lang],
          on: found.on,
          required: found.required,
        }]
        : [];
    });
    const switched = url.searchParams.get("switched");
    return page<PartsData>({
      parts,
      switched: parts.find(({ id }) => id === switched) ?? null,
      mayWrite: mayOf(state)("platform.slices.write"),
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const slice = textOf(form, "slice");
    const on = textOf(form, "on") === "1";
    await switchSlice(state.actor, { slice, on });
    return seeOther(state, PARTS, { switched: slice });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <PartsPage view={dashboardView({ state, url })} data={data} />
));
