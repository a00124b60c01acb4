import { forgetSecondFactor } from "@/lib/platform/second_factor/commands.ts";
import { emptyForm } from "@/components/account/view.ts";
import { BackupCodesPage } from "@/components/account/BackupCodesPage.tsx";
import { EnrolPage } from "@/components/account/EnrolPage.tsx";
import {
  accountView,
  type Ctx,
  define,
  formOf,
  nextOf,
  seeOther,
  show,
  signedIn,
  textOf,
} from "../(_account)/account_page.ts";
import { actAs } from "../(_account)/begin_session.ts";
import {
  beginEnrolment,
  dropFactors,
  type EnrolData,
  finishEnrolment,
  sinceWhen,
} from "../(_account)/enrolment.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    const { session } = await signedIn(ctx);
    return show<EnrolData>({
      form: emptyForm,
      next: nextOf(ctx),
      since: session.hasFactor ? await sinceWhen(ctx) : null,
      isRequired: session.mustHaveFactor,
      fresh: null,
      removed: ctx.url.searchParams.get("done") === "removed",
      made: null,
    });
  },
  async POST(ctx) {
    const { session } = await signedIn(ctx);
    // a device that is trusted opens pages, it does not change factors
    if (session.proof === "device") {
      const query = { next: "/account/enrol" };
      return seeOther(ctx, "/second-factor", { query });
    }
    const form = await formOf(ctx.req);
    switch (textOf(form, "do")) {
      case "begin":
        return await beginEnrolment(ctx, nextOf(ctx, form));
      case "verify":
        return await finishEnrolment(ctx, form);
      case "remove":
        return await remove(ctx);
      default:
        return seeOther(ctx, "/account/enrol");
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const { made, ...rest } = data;
  const view = accountView(state, url, { next: data.next });
  return made
    ? <BackupCodesPage {...made} view={view} />
    : <EnrolPage {...rest} view={view} />;
});

async function remove(ctx: Ctx): Promise<Response> {
  const { session } = await signedIn(ctx);
  if (session.mustHaveFactor || !session.hasFactor) {
    return seeOther(ctx, "/account/enrol");
  }
  await dropFactors(ctx);
  await forgetSecondFactor(actAs(ctx, session), {});
  ctx.state.platform.sessions.forget(session.userId);
  return seeOther(ctx, "/account/enrol", { query: { done: "removed" } });
}
