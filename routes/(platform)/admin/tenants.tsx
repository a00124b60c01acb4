import { page } from "fresh";
import { setDefaultPlan, setPlan } from "@/lib/platform/plans/commands.ts";
import { listPlans } from "@/lib/platform/plans/queries.ts";
import { listTenants } from "@/lib/platform/tenants/queries.ts";
import {
  type AdminTenantsData,
  AdminTenantsPage,
  TENANTS,
} from "@/components/tenants/AdminTenantsPage.tsx";
import {
  adminView,
  define,
  formOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/admin_page.ts";

const PAGE = 50;

export const handlers = define.handlers({
  async GET({ state: { actor }, url: { searchParams } }) {
    const after = searchParams.get("after") ?? undefined;
    const search = (searchParams.get("search") ?? "").trim().replace(/^@/, "")
      .slice(0, 40);
    const [found, plans] = await Promise.all([
      listTenants(actor, { after, search, limit: PAGE + 1 }),
      listPlans(actor, {}),
    ]);
    const tenants = found.slice(0, PAGE);
    return page<AdminTenantsData>({
      tenants,
      plans,
      search,
      isLater: after !== undefined,
      more: found.length > PAGE ? tenants.at(-1)?.slug ?? null : null,
      done: doneOf(searchParams),
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const plan = textOf(form, "plan");
    if (textOf(form, "do") === "default") {
      await setDefaultPlan(state.actor, { plan });
      return seeOther(state, TENANTS, { defaultPlan: plan });
    }
    const slug = textOf(form, "slug");
    const { before } = await setPlan(state.actor, { slug, plan });
    return seeOther(state, TENANTS, { slug, plan, before });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <AdminTenantsPage view={adminView({ state, url })} data={data} />
));

function doneOf(query: URLSearchParams): AdminTenantsData["done"] {
  const of = (name: string) => query.get(name) ?? "";
  if (query.has("defaultPlan")) return { defaultPlan: of("defaultPlan") };
  return query.has("before")
    ? { slug: of("slug"), plan: of("plan"), before: of("before") }
    : null;
}
