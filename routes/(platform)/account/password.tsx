import { endSessions } from "@/lib/platform/sessions/commands.ts";
import { ChangePasswordPage } from "@/components/account/PasswordPages.tsx";
import { emptyForm, type FormState } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  accountView,
  define,
  formOf,
  seeOther,
  show,
  signedIn,
  textOf,
} from "../(_account)/account_page.ts";
import { actAs, beginSession, tokensOf } from "../(_account)/begin_session.ts";
import { signInAgain } from "../(_account)/sign_in_again.ts";
import {
  passwordProblem,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

interface Data {
  form: FormState;
  email: string;
  hasFactor: boolean;
  done: boolean;
}

export const handlers = define.handlers({
  async GET(ctx) {
    const { session: { email, hasFactor } } = await signedIn(ctx);
    const done = ctx.url.searchParams.get("done") === "1";
    return show<Data>({ form: emptyForm, email, hasFactor, done });
  },
  async POST(ctx) {
    const { session: { email, hasFactor } } = await signedIn(ctx);
    const form = await formOf(ctx.req);
    const password = textOf(form, "password");
    const words = accountWords[ctx.state.lang];
    const again = (wrong: Parameters<typeof refused>[1], status = 422) => {
      const data = { form: refused({}, wrong), email, hasFactor, done: false };
      return show<Data>(data, { status });
    };
    if (password === "") {
      return again({ errors: { password: words.problems.passwordLength } });
    }
    const fresh = await signInAgain(ctx, { email, hasFactor }, form);
    if ("wrong" in fresh) return again(fresh.wrong, fresh.status);
    const { error } = await fresh.auth.updateUser({ password });
    if (error) {
      await fresh.auth.signOut({ scope: "local" });
      const problem = passwordProblem(error, words);
      return problem
        ? again({ errors: { password: problem } })
        : again({ alert: sentenceFor(error, words) }, statusFor(error));
    }
    // every other session ends, so the fresh one goes on
    const tokens = tokensOf(fresh.session);
    const { known, cookies } = await beginSession(ctx, tokens, hasFactor);
    await endSessions(actAs(ctx, known), { keptId: known.id });
    const query = { done: "1" };
    return seeOther(ctx, "/account/password", { query, cookies });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <ChangePasswordPage {...data} view={accountView(state, url)} />
));
