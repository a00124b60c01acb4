import { decodeJwt } from "jose";
import type { AuthError } from "@supabase/supabase-js";
import type { Known, Tokens } from "@/lib/platform/sessions/schema.ts";
import { endSessions } from "@/lib/platform/sessions/commands.ts";
import { ResetPasswordPage } from "@/components/account/PasswordPages.tsx";
import { emptyForm, type FormState } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  accountView,
  adminOf,
  type Ctx,
  define,
  formOf,
  HOME,
  nextOf,
  readingOf,
  seeOther,
  show,
  signedInAuth,
  textOf,
} from "../(_account)/account_page.ts";
import { actAs } from "../(_account)/begin_session.ts";
import {
  passwordProblem,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

interface Data {
  form: FormState;
  email: string;
  next: string | null;
}

/** Whoever came by a link has so long to choose; later the current password is asked for. */
const CHOOSE_WITHIN_SECONDS = 900;

export const handlers = define.handlers({
  async GET(ctx) {
    const next = nextOf(ctx);
    const { session, pending, tokens } = await readingOf(ctx);
    if (pending) {
      const here = ctx.url.pathname + ctx.url.search;
      return seeOther(ctx, "/second-factor", { query: { next: here } });
    }
    if (!session || !tokens) return seeOther(ctx, "/recover");
    if (!cameByLink(tokens)) return seeOther(ctx, "/account/password");
    return show<Data>({ form: emptyForm, email: session.email, next });
  },
  async POST(ctx) {
    const next = nextOf(ctx);
    const { session, tokens } = await readingOf(ctx);
    if (!session || !tokens || !cameByLink(tokens)) {
      return seeOther(ctx, "/recover");
    }
    const password = textOf(await formOf(ctx.req), "password");
    const words = accountWords[ctx.state.lang];
    const again = (wrong: Parameters<typeof refused>[1], status = 422) =>
      show<Data>(
        { form: refused({}, wrong), email: session.email, next },
        { status },
      );
    if (password === "") {
      return again({ errors: { password: words.problems.passwordLength } });
    }
    const error = await setPassword(ctx, session, tokens, password);
    if (error) {
      const problem = passwordProblem(error, words);
      return problem
        ? again({ errors: { password: problem } })
        : again({ alert: sentenceFor(error, words) }, statusFor(error));
    }
    await endSessions(actAs(ctx, session), { keptId: session.id });
    return seeOther(ctx, next ?? HOME);
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <ResetPasswordPage
    {...data}
    view={accountView(state, url, { next: data.next })}
  />
));

/** Whether the first factor of this session was a link or a code from mail, a short while ago. */
function cameByLink({ accessToken }: Tokens): boolean {
  const { amr } = decodeJwt(accessToken);
  const earliest = Date.now() / 1000 - CHOOSE_WITHIN_SECONDS;
  return Array.isArray(amr) &&
    amr.some(({ method, timestamp }) =>
      ["otp", "recovery", "invite", "magiclink"].includes(method) &&
      timestamp >= earliest
    );
}

/** A backup code raises our session, not the identity server's: there the platform itself vouches. */
async function setPassword(
  ctx: Ctx,
  { userId, proof }: Known,
  tokens: Tokens,
  password: string,
): Promise<AuthError | null> {
  const admin = proof === "backup" ? await adminOf(ctx) : null;
  if (admin) {
    const { error } = await admin.admin.updateUserById(userId, { password });
    return error;
  }
  const auth = await signedInAuth(ctx, tokens);
  const { error } = await auth.updateUser({ password });
  return error;
}
