import { RecoverPage } from "@/components/account/PasswordPages.tsx";
import { emptyForm, type FormState } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  accountView,
  authOf,
  define,
  formOf,
  seeOther,
  show,
  textOf,
} from "../(_account)/account_page.ts";
import { mailedCookie } from "../(_account)/mail_cookie.ts";
import {
  isEmail,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

interface Data {
  form: FormState;
}

export const handlers = define.handlers({
  GET: () => show<Data>({ form: emptyForm }),
  async POST(ctx) {
    const email = textOf(await formOf(ctx.req), "email").trim();
    const words = accountWords[ctx.state.lang];
    const again = (wrong: Parameters<typeof refused>[1], status = 422) =>
      show<Data>({ form: refused({ email }, wrong) }, { status });
    if (!isEmail(email)) {
      return again({ errors: { email: words.problems.email } });
    }
    const auth = await authOf(ctx);
    const { error } = await auth.resetPasswordForEmail(email, {
      redirectTo: `${ctx.state.origin}/`,
    });
    if (error && statusFor(error) !== 422) {
      return again({ alert: sentenceFor(error, words) }, statusFor(error));
    }
    // the same answer whether or not there is such an account
    const cookies = [mailedCookie(ctx, { kind: "recovery", email })];
    return seeOther(ctx, "/confirm", { cookies });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <RecoverPage {...data} view={accountView(state, url)} />
));
