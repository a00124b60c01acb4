import { asset, Head } from "fresh/runtime";
import { cookieKind } from "@/lib/platform/sessions/cookie.ts";
import { RefusedPage } from "@/components/account/EndPages.tsx";
import { SignInPage } from "@/components/account/SignInPage.tsx";
import { emptyForm, type FormState } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  accountView,
  authOf,
  type Ctx,
  define,
  formOf,
  HOME,
  nextOf,
  readingOf,
  seeOther,
  show,
  textOf,
} from "../(_account)/account_page.ts";
import { beginAndGo } from "../(_account)/begin_session.ts";
import { mailedCookie } from "../(_account)/mail_cookie.ts";
import {
  isEmail,
  noteFailure,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

interface Data {
  form: FormState;
  next: string | null;
  signedOut: boolean;
}

export const handlers = define.handlers({
  async GET(ctx) {
    const next = nextOf(ctx);
    const { session, pending } = await readingOf(ctx);
    if (session) return seeOther(ctx, next ?? HOME);
    if (pending) return seeOther(ctx, "/second-factor", { query: { next } });
    const signedOut = ctx.url.searchParams.get("out") === "1";
    const status = cookieKind(ctx.state.origin) === null ? 403 : 200;
    return show<Data>({ form: emptyForm, next, signedOut }, { status });
  },
  async POST(ctx) {
    const form = await formOf(ctx.req);
    const email = textOf(form, "email").trim();
    const password = textOf(form, "password");
    const next = nextOf(ctx, form);
    const words = accountWords[ctx.state.lang];
    if (cookieKind(ctx.state.origin) === null) {
      return show<Data>({ form: emptyForm, next, signedOut: false }, {
        status: 403,
      });
    }
    const again = (wrong: Parameters<typeof refused>[1], status = 422) =>
      show<Data>(
        { form: refused({ email }, wrong), next, signedOut: false },
        { status },
      );
    if (!isEmail(email)) {
      return again({ errors: { email: words.problems.email } });
    }
    if (textOf(form, "do") === "mail") return await mailLink(ctx, email, next);
    if (password === "") {
      return again({ errors: { password: words.problems.passwordMissing } });
    }
    const auth = await authOf(ctx);
    const { data, error } = await auth.signInWithPassword({ email, password });
    if (!error) return await beginAndGo(ctx, data.session, next);
    await noteFailure(ctx, "platform.sessions.open", error, email);
    if (error.code === "email_not_confirmed") {
      // whoever knows the password may know that the account waits
      await auth.resend({ type: "signup", email });
      const cookies = [mailedCookie(ctx, { kind: "signup", email })];
      return seeOther(ctx, "/confirm", { query: { next }, cookies });
    }
    return again({ alert: sentenceFor(error, words) }, statusFor(error));
  },
});

/** E-mail and password, or a link by mail. */
export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = accountView(state, url, { next: data.next });
  if (cookieKind(state.origin) === null) {
    const local = `http://127.0.0.1:${state.platform.config.port}/sign-in`;
    return <RefusedPage view={view} local={local} />;
  }
  const issuer = state.platform.config.oidc?.name ?? null;
  return (
    <>
      {data.signedOut && (
        <Head>
          <script src={asset("/signed_out.js")} defer />
        </Head>
      )}
      <SignInPage {...data} view={view} issuer={issuer} />
    </>
  );
});

/** The same answer whether or not there is such an account. */
async function mailLink(ctx: Ctx, email: string, next: string | null) {
  const words = accountWords[ctx.state.lang];
  const auth = await authOf(ctx);
  const { error } = await auth.signInWithOtp({
    email,
    options: {
      shouldCreateUser: false,
      emailRedirectTo: ctx.state.origin + (next ?? "/"),
    },
  });
  if (error?.status === 429 || error && statusFor(error) === 503) {
    const alert = sentenceFor(error, words);
    const data = {
      form: refused({ email }, { alert }),
      next,
      signedOut: false,
    };
    return show<Data>(data, { status: statusFor(error) });
  }
  const cookies = [mailedCookie(ctx, { kind: "magiclink", email })];
  return seeOther(ctx, "/confirm", { query: { next }, cookies });
}
