import { HttpError } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import {
  cancelErasure,
  eraseMyAccount,
  exportMyData,
  removeExport,
} from "@/lib/platform/privacy/commands.ts";
import { getPrivacy, listOwnedAlone } from "@/lib/platform/privacy/queries.ts";
import type { State } from "@/lib/platform/state.ts";
import { AccountShell } from "@/components/account/AccountShell.tsx";
import { emptyForm } from "@/components/account/view.ts";
import {
  PrivacyBody,
  privacyTitle,
} from "@/components/privacy/PrivacyBody.tsx";
import { doneOf, type PrivacyData } from "@/components/privacy/view.ts";
import { href } from "@/components/ui/href.ts";
import {
  accountView,
  type Ctx,
  define,
  formOf,
  seeOther,
  show,
  textOf,
} from "../../(_account)/account_page.ts";

const PAGE = "/account/privacy";

export const handlers = define.handlers({
  async GET(ctx) {
    return show(await read(ctx, null));
  },
  async POST(ctx) {
    const { actor } = ctx.state;
    const form = await formOf(ctx.req);
    const what = textOf(form, "do");
    const back = (done: PrivacyData["done"]) =>
      seeOther(ctx, PAGE, { query: { done } });
    try {
      if (what === "copy") {
        await exportMyData(actor, {});
        return back("asked");
      }
      if (what === "remove") {
        await removeExport(actor, { id: textOf(form, "id") });
        return back("removed");
      }
      if (what === "cancel") {
        await cancelErasure(actor, { id: textOf(form, "id") });
        return back("cancelled");
      }
    } catch (error) {
      if (error instanceof AppError && error.code === "too_many") {
        return back("many");
      }
      // somebody else was quicker; the page shows how things stand
      if (error instanceof AppError && error.code === "not_found") {
        return seeOther(ctx, PAGE);
      }
      throw error;
    }
    return what === "erase"
      ? await erase(ctx, textOf(form, "typed"))
      : seeOther(ctx, PAGE);
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = accountView(state, url);
  const { title, lead } = privacyTitle({ lang: view.lang, of: "person" });
  const form = data.wrong === null
    ? emptyForm
    : { ...emptyForm, errors: { typed: "typed" } };
  return (
    <AccountShell view={view} title={title} lead={lead} form={form} within>
      <PrivacyBody
        view={{ lang: view.lang, base: view.base, path: PAGE, of: "person" }}
        data={data}
      />
    </AccountShell>
  );
});

async function erase(ctx: Ctx, typed: string) {
  const { state } = ctx;
  const email = emailOf(state);
  const link = state.origin +
    href({ basePath: "", chosenLang: state.chosenLang }, PAGE);
  try {
    await eraseMyAccount(state.actor, {
      typed,
      expected: email,
      lang: state.lang,
    }, { address: email, link });
    return seeOther(ctx, PAGE, { query: { done: "scheduled" } });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // owned alone, or asked for twice: the page says so
    if (error.code === "conflict") return seeOther(ctx, PAGE);
    if (error.code !== "invalid") throw error;
    return show(await read(ctx, typed), { status: 422 });
  }
}

async function read(ctx: Ctx, wrong: string | null): Promise<PrivacyData> {
  const { actor } = ctx.state;
  const [state, owned] = await Promise.all([
    getPrivacy(actor, {}),
    listOwnedAlone(actor, {}),
  ]);
  return {
    state,
    owned,
    expected: emailOf(ctx.state),
    wrong,
    done: doneOf(ctx.url.searchParams),
    mayExport: true,
    mayErase: true,
  };
}

/** The middleware has seen to it that somebody is signed in. */
function emailOf({ session }: State): string {
  if (!session) throw new HttpError(404);
  return session.email;
}
