import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import {
  addHost,
  proveHost,
  removeHost,
} from "@/lib/platform/hosts/commands.ts";
import { listHosts } from "@/lib/platform/hosts/queries.ts";
import { hostInput } from "@/lib/platform/hosts/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  hostNotices,
  HOSTS,
  type HostsData,
  HostsPage,
} from "@/components/tenants/HostsPage.tsx";
import { serviceWords } from "@/components/tenants/service_words.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  GET({ state, url }) {
    const given = url.searchParams.get("done");
    const done = hostNotices.find((one) => one === given) ?? null;
    return show(state, 200, { done, value: "", error: null });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const host = textOf(form, "host");
    const { actor } = state;
    const words = serviceWords[state.lang].hosts.errors;
    const refuse = (status: number, error: string) =>
      show(state, status, { done: null, value: host, error });
    try {
      switch (textOf(form, "do")) {
        case "check": {
          const proved = await proveHost(actor, { host });
          return seeOther(state, HOSTS, {
            done: proved ? "proved" : "waiting",
          });
        }
        case "remove":
          await removeHost(actor, { host });
          return seeOther(state, HOSTS, { done: "removed" });
        case "add":
          if (!hostInput.safeParse({ host }).success) {
            return await refuse(422, words.host);
          }
          await addHost(actor, { host });
          return seeOther(state, HOSTS, { done: "added" });
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === "not_found") {
        return seeOther(state, HOSTS, { done: "gone" });
      }
      if (error.code !== "conflict") throw error;
      if (error.fields && "limit" in error.fields) {
        return await refuse(409, words.limit);
      }
      const isAdding = textOf(form, "do") === "add";
      const isLocal = host.trim().endsWith(".localhost");
      return await refuse(
        409,
        isAdding && !isLocal ? words.known : words.taken,
      );
    }
    throw new AppError("invalid", "Cannot do this: it is unknown");
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <HostsPage view={dashboardView({ state, url })} data={data} />
));

async function show(
  state: State,
  status: number,
  data: Pick<HostsData, "done" | "value" | "error">,
) {
  return page<HostsData>({
    ...data,
    hosts: await listHosts(state.actor, {}),
    mayWrite: mayOf(state)("platform.hosts.write"),
    address: `${state.origin}/@${state.access?.tenant.slug}`,
  }, { status });
}
