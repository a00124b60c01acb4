import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import {
  cancelErasure,
  eraseTenant,
  exportTenant,
  removeExport,
} from "@/lib/platform/privacy/commands.ts";
import { getPrivacy } from "@/lib/platform/privacy/queries.ts";
import type { State } from "@/lib/platform/state.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import {
  PrivacyBody,
  privacyTitle,
} from "@/components/privacy/PrivacyBody.tsx";
import { doneOf, type PrivacyData } from "@/components/privacy/view.ts";
import { href } from "@/components/ui/href.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

const PAGE = "/dashboard/privacy";

export const handlers = define.handlers({
  async GET({ state, url }) {
    return page(await read(state, url, null));
  },
  async POST({ state, req, url }) {
    const { actor } = state;
    const form = await formOf(req);
    const what = textOf(form, "do");
    const back = (done: NonNullable<PrivacyData["done"]>) =>
      seeOther(state, PAGE, { done });
    try {
      switch (what) {
        case "copy":
          await exportTenant(actor, {});
          return back("asked");
        case "remove":
          await removeExport(actor, { id: textOf(form, "id") });
          return back("removed");
        case "cancel":
          await cancelErasure(actor, { id: textOf(form, "id") });
          return back("cancelled");
        case "erase":
          await erase(state, textOf(form, "typed"));
          return back("scheduled");
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === "too_many") return back("many");
      if (what === "erase" && error.code === "invalid") {
        return page(await read(state, url, textOf(form, "typed")), {
          status: 422,
        });
      }
      // somebody else was quicker; the page shows how things stand
      if (error.code !== "not_found" && error.code !== "conflict") throw error;
    }
    return seeOther(state, PAGE);
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = dashboardView({ state, url });
  const { title, lead } = privacyTitle({ lang: view.lang, of: "tenant" });
  return (
    <DashboardPage
      view={view}
      title={title}
      lead={lead}
      failed={data.wrong !== null}
      narrow
    >
      <PrivacyBody
        view={{ lang: view.lang, base: view.base, path: PAGE, of: "tenant" }}
        data={data}
      />
    </DashboardPage>
  );
});

async function erase(
  { actor, access, session, lang, origin, basePath, chosenLang }: State,
  typed: string,
) {
  const slug = access?.tenant.slug ?? "";
  await eraseTenant(actor, {
    typed: typed.trim().replace(/^\/?@/, ""),
    expected: slug,
    lang,
  }, {
    address: session?.email ?? "",
    link: origin + href({ basePath, chosenLang }, PAGE),
    name: access?.tenant.name ?? slug,
  });
}

async function read(
  state: State,
  url: URL,
  wrong: string | null,
): Promise<PrivacyData> {
  const may = mayOf(state);
  return {
    state: await getPrivacy(state.actor, {}),
    owned: [],
    expected: state.access?.tenant.slug ?? "",
    wrong,
    done: doneOf(url.searchParams),
    mayExport: may("platform.privacy.export"),
    mayErase: may("platform.privacy.erase"),
  };
}
