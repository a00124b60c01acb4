import { HttpError, type Middleware } from "fresh";
import {
  requireSecondFactor,
  requireSession,
  withSession,
} from "@/lib/platform/sessions/middleware.ts";
import { define, type State } from "@/lib/platform/state.ts";
import { translateErrors } from "@/lib/platform/take_state.ts";
import { getAccessAt, listMyTenants } from "@/lib/platform/tenants/queries.ts";
import { slices } from "@/lib/slices.ts";
import { href } from "@/components/ui/href.ts";

/** Who asks, in which tenant, and whether they may be there: what every page of the dashboard stands behind. */
export default define.middleware([
  translateErrors(),
  withSession(),
  requireSession(),
  findAccess(),
  requireSecondFactor(),
  requireSlice(),
]);

/** Whoever has no business in a tenant is told what everybody is told of a tenant that does not exist. */
function findAccess(): Middleware<State> {
  return async (ctx) => {
    const { state } = ctx;
    if (state.slug === null) return await sendHome(state);
    const access = await getAccessAt(state.actor, state.slug);
    if (!access) throw new HttpError(404);
    state.access = access;
    state.actor = { ...state.actor, tenantId: access.tenant.id };
    return await ctx.next();
  };
}

/** `/dashboard` alone is the way into one's own tenant; whoever has none makes one. */
async function sendHome({ actor, chosenLang }: State): Promise<Response> {
  const [home] = await listMyTenants(actor);
  const location = home
    ? href({ basePath: `/@${home.slug}`, chosenLang }, "/dashboard")
    : href({ basePath: "", chosenLang }, "/new");
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "no-store" },
  });
}

/** The pages of a slice that is switched off do not exist. */
function requireSlice(): Middleware<State> {
  return async (ctx) => {
    const { access } = ctx.state;
    const path = ctx.url.pathname;
    const slice = slices.find(({ routes }) =>
      routes.some((start) => path === start || path.startsWith(`${start}/`))
    );
    if (slice && !access?.slices.includes(slice.id)) throw new HttpError(404);
    const response = await ctx.next();
    response.headers.set("cache-control", "no-store");
    return response;
  };
}
