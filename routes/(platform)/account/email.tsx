import { EmailPage } from "@/components/account/EmailPage.tsx";
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
import { signInAgain } from "../(_account)/sign_in_again.ts";
import { mailedCookie } from "../(_account)/mail_cookie.ts";
import {
  isEmail,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

interface Data {
  form: FormState;
  email: string;
  hasFactor: boolean;
  done: "sent" | "changed" | null;
}

export const handlers = define.handlers({
  async GET(ctx) {
    const { session: { email, hasFactor } } = await signedIn(ctx);
    const done = ctx.url.searchParams.get("done");
    return show<Data>({
      form: emptyForm,
      email,
      hasFactor,
      done: done === "sent" || done === "changed" ? done : null,
    });
  },
  async POST(ctx) {
    const { session: { email: old, hasFactor } } = await signedIn(ctx);
    const form = await formOf(ctx.req);
    const email = textOf(form, "email").trim();
    const words = accountWords[ctx.state.lang];
    const again = (wrong: Parameters<typeof refused>[1], status = 422) => {
      const state = refused({ email }, wrong);
      const data = { form: state, email: old, hasFactor, done: null };
      return show<Data>(data, { status });
    };
    if (!isEmail(email)) {
      return again({ errors: { email: words.problems.email } });
    }
    const fresh = await signInAgain(ctx, { email: old, hasFactor }, form);
    if ("wrong" in fresh) return again(fresh.wrong, fresh.status);
    const { error } = await fresh.auth.updateUser({ email }, {
      emailRedirectTo: `${ctx.state.origin}/account/email`,
    });
    await fresh.auth.signOut({ scope: "local" });
    if (error) {
      return again({ alert: sentenceFor(error, words) }, statusFor(error));
    }
    const cookies = [mailedCookie(ctx, { kind: "email_change", email })];
    const query = { done: "sent" };
    return seeOther(ctx, "/account/email", { query, cookies });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <EmailPage {...data} view={accountView(state, url)} />
));
