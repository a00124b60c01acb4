import { AppError } from "@/lib/platform/errors.ts";
import { useBackupCode } from "@/lib/platform/second_factor/commands.ts";
import type { Known, Tokens } from "@/lib/platform/sessions/schema.ts";
import {
  type FactorChoice,
  SecondFactorPage,
  type SecondFactorProps,
} from "@/components/account/SecondFactorPage.tsx";
import { emptyForm } from "@/components/account/view.ts";
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
  signedInAuth,
  textOf,
} from "../(_account)/account_page.ts";
import {
  actAs,
  insist,
  sessionCookie,
  tokensOf,
  trustThisDevice,
} from "../(_account)/begin_session.ts";
import {
  noteFailure,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

type Data = Omit<SecondFactorProps, "view">;

export const handlers = define.handlers({
  async GET(ctx) {
    const next = nextOf(ctx);
    const { session, tokens, known } = await whoOwes(ctx);
    if (!known || !tokens) {
      return session
        ? seeOther(ctx, next ?? HOME)
        : seeOther(ctx, "/sign-in", { query: { next } });
    }
    const factors = await factorsOf(ctx, known, tokens);
    return show<Data>({ form: emptyForm, next, factors, isBackup: false });
  },
  async POST(ctx) {
    const form = await formOf(ctx.req);
    const next = nextOf(ctx, form);
    const { session, tokens, known } = await whoOwes(ctx);
    if (!known || !tokens) {
      return seeOther(ctx, session ? next ?? HOME : "/sign-in");
    }
    return form.has("backup")
      ? await takeBackupCode(ctx, known, tokens, form)
      : await takeCode(ctx, known, tokens, form);
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SecondFactorPage
    {...data}
    view={accountView(state, url, { next: data.next })}
  />
));

/** Who is to show the factor: whoever owes it, and whoever got in without it and needs it for something. */
async function whoOwes(ctx: Ctx) {
  const { session, pending, tokens } = await readingOf(ctx);
  const lacks = session?.hasFactor && session.proof !== "token";
  return { session, tokens, known: pending ?? (lacks ? session : null) };
}

/** None while the app is being replaced: then only a backup code is good. */
async function factorsOf(
  ctx: Ctx,
  { isReplacing }: Known,
  { accessToken }: Tokens,
): Promise<FactorChoice[]> {
  if (isReplacing) return [];
  const auth = await authOf(ctx);
  const { data: { user } } = await auth.getUser(accessToken);
  return (user?.factors ?? [])
    .filter(({ status }) => status === "verified")
    .map(({ id, friendly_name }) => ({ id, name: friendly_name ?? id }));
}

async function takeCode(
  ctx: Ctx,
  known: Known,
  tokens: Tokens,
  form: FormData,
) {
  const words = accountWords[ctx.state.lang];
  const next = nextOf(ctx, form);
  const factors = await factorsOf(ctx, known, tokens);
  const chosen = factors.find(({ id }) => id === textOf(form, "factor")) ??
    factors[0];
  const code = textOf(form, "code").replace(/\D/g, "");
  const again = (wrong: Parameters<typeof refused>[1], status = 422) =>
    show<Data>(
      { form: refused({}, wrong), next, factors, isBackup: false },
      { status },
    );
  if (!chosen || code.length !== 6) {
    return again({ errors: { code: words.problems.code } });
  }
  const auth = await signedInAuth(ctx, tokens);
  const { data, error } = await auth.mfa.challengeAndVerify({
    factorId: chosen.id,
    code,
  });
  if (error) {
    await noteFailure(ctx, "platform.second_factor.show", error, known.email);
    const status = statusFor(error);
    return status === 422
      ? again({ errors: { code: words.problems.code } })
      : again({ alert: sentenceFor(error, words) }, status);
  }
  const raised = tokensOf(data);
  const cookies = [sessionCookie(ctx, raised)];
  const now = await insist(ctx, raised);
  if (form.has("trust")) cookies.push(await trustThisDevice(ctx, now));
  return seeOther(ctx, next ?? HOME, { cookies });
}

async function takeBackupCode(
  ctx: Ctx,
  known: Known,
  tokens: Tokens,
  form: FormData,
) {
  const words = accountWords[ctx.state.lang];
  const next = nextOf(ctx, form);
  const code = textOf(form, "backup");
  try {
    const sessionId = known.id;
    await useBackupCode(actAs(ctx, known), { sessionId, code });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "invalid") throw error;
    const factors = await factorsOf(ctx, known, tokens);
    const errors = { backup: words.problems.backupCode };
    return show<Data>(
      { form: refused({}, { errors }), next, factors, isBackup: true },
      { status: 422 },
    );
  }
  ctx.state.platform.sessions.forget(known.id);
  return seeOther(ctx, next ?? HOME);
}
