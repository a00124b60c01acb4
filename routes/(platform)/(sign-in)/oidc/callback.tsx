import { HttpError } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { signInAs } from "@/lib/platform/oidc/sign_in.ts";
import { recordAudit } from "@/lib/platform/audit/record.ts";
import { SignInPage } from "@/components/account/SignInPage.tsx";
import { type FormState } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  accountView,
  cookieOn,
  type Ctx,
  define,
  show,
} from "../../(_account)/account_page.ts";
import { beginAndGo } from "../../(_account)/begin_session.ts";
import { readDeparture, type Remembered } from "../../(_account)/departure.ts";
import { refused } from "../../(_account)/problems.ts";

interface Data {
  form: FormState;
  next: string | null;
}

/** Somebody comes back from the issuer, with its word on who they are. */
export const handlers = define.handlers({
  async GET(ctx) {
    const remembered = readDeparture(ctx);
    try {
      if (!remembered) {
        throw new AppError("forbidden", "Cannot sign in: it took too long");
      }
      return await arrive(ctx, remembered);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return await refuse(ctx, error, remembered?.next ?? null);
    }
  },
});

/** The page to sign in, with what went wrong. */
export default define.page<typeof handlers>(({ data, state, url }) => (
  <SignInPage
    {...data}
    signedOut={false}
    view={accountView(state, url, { next: data.next })}
    issuer={state.platform.issuer?.name ?? null}
  />
));

async function arrive(ctx: Ctx, remembered: Remembered): Promise<Response> {
  const { state, url } = ctx;
  const { platform: { issuer, sessions: { identity } }, actor, peer } = state;
  if (!issuer) throw new HttpError(404);
  const here = new URL(url.pathname + url.search, state.origin);
  const arrival = await issuer.arrive(here, remembered);
  const parts = { db: actor.db, identity, peer: peer() };
  const session = await signInAs(parts, arrival);
  const response = await beginAndGo(ctx, session, remembered.next);
  response.headers.append("set-cookie", forget(ctx));
  return response;
}

async function refuse(ctx: Ctx, error: AppError, next: string | null) {
  const { actor, lang, platform: { log }, requestId } = ctx.state;
  if (error.code !== "forbidden") log.error(error, { requestId });
  await recordAudit(actor, {
    action: "platform.sessions.open",
    outcome: "failed",
    code: error.code,
  });
  const { problems } = accountWords[lang];
  const alert = error.code === "forbidden"
    ? problems.issuer
    : problems.unavailable;
  const data = { form: refused({}, { alert }), next };
  return show<Data>(data, { status: error.status, cookies: [forget(ctx)] });
}

function forget(ctx: Ctx): string {
  return cookieOn(ctx, "vitrina-oidc", "", 0);
}
