import { setDefaultTenant } from "@/lib/platform/tenants/commands.ts";
import { listMyTenants } from "@/lib/platform/tenants/queries.ts";
import {
  type MyTenantsData,
  MyTenantsPage,
} from "@/components/tenants/MyTenantsPage.tsx";
import {
  accountView,
  define,
  formOf,
  seeOther,
  show,
  textOf,
} from "../(_account)/account_page.ts";

export const handlers = define.handlers({
  async GET({ state, url }) {
    const given = url.searchParams.get("done");
    return show<MyTenantsData>({
      tenants: await listMyTenants(state.actor),
      done: given === "home" || given === "gone" ? given : null,
    });
  },

  async POST(ctx) {
    const id = textOf(await formOf(ctx.req), "id");
    const isMine = await setDefaultTenant(ctx.state.actor, { id });
    const done = isMine ? "home" : "gone";
    return seeOther(ctx, "/workspaces", { query: { done } });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MyTenantsPage view={accountView(state, url)} data={data} />
));
