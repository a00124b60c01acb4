import { cookieKind } from "@/lib/platform/sessions/cookie.ts";
import { RefusedPage } from "@/components/account/EndPages.tsx";
import { SignUpPage } from "@/components/account/SignUpPage.tsx";
import { emptyForm, type FormState } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  accountView,
  authOf,
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
  passwordProblem,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

interface Data {
  form: FormState;
  next: string | null;
}

const MAX_NAME_CHARS = 80;

export const handlers = define.handlers({
  async GET(ctx) {
    const next = nextOf(ctx);
    const { session } = await readingOf(ctx);
    if (session) return seeOther(ctx, next ?? HOME);
    const status = cookieKind(ctx.state.origin) === null ? 403 : 200;
    return show<Data>({ form: emptyForm, next }, { status });
  },
  async POST(ctx) {
    const form = await formOf(ctx.req);
    const next = nextOf(ctx, form);
    const [name, email] = [
      textOf(form, "name").trim(),
      textOf(form, "email").trim(),
    ];
    const password = textOf(form, "password");
    const { origin, lang } = ctx.state;
    const words = accountWords[lang];
    if (cookieKind(origin) === null) {
      return show<Data>({ form: emptyForm, next }, { status: 403 });
    }
    const again = (wrong: Parameters<typeof refused>[1], status = 422) =>
      show<Data>({ form: refused({ name, email }, wrong), next }, { status });
    const errors = {
      ...name.length > MAX_NAME_CHARS ? { name: words.problems.name } : {},
      ...isEmail(email) ? {} : { email: words.problems.email },
      ...password === "" ? { password: words.problems.passwordLength } : {},
    };
    if (Object.keys(errors).length > 0) return again({ errors });
    const auth = await authOf(ctx);
    const { data, error } = await auth.signUp({
      email,
      password,
      options: {
        data: { lang, ...name === "" ? {} : { name } },
        emailRedirectTo: origin + (next ?? "/"),
      },
    });
    if (error) {
      const problem = passwordProblem(error, words);
      if (problem) return again({ errors: { password: problem } });
      await noteFailure(ctx, "platform.accounts.open", error, email);
      return again({ alert: sentenceFor(error, words) }, statusFor(error));
    }
    // a server that asks for no confirmation signs in at once
    if (data.session) return await beginAndGo(ctx, data.session, next);
    const cookies = [mailedCookie(ctx, { kind: "signup", email })];
    return seeOther(ctx, "/confirm", { query: { next }, cookies });
  },
});

/** A new account; an address that has one gets the same answer, and a letter that says so. */
export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = accountView(state, url, { next: data.next });
  if (cookieKind(state.origin) === null) {
    const local = `http://127.0.0.1:${state.platform.config.port}/sign-up`;
    return <RefusedPage view={view} local={local} />;
  }
  return <SignUpPage {...data} view={view} />;
});
