/**
 * Sets up a second factor: a key is made and shown, the first code proves that the app has it.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import {
  beginFactorReplacement,
  endFactorReplacement,
  replaceBackupCodes,
} from "@/lib/platform/second_factor/commands.ts";
import { findFactorReplacement } from "@/lib/platform/second_factor/queries.ts";
import { qrPicture } from "@/lib/platform/second_factor/qr.ts";
import type { AuthClient } from "@/lib/platform/sessions/client.ts";
import {
  endSessions,
  noteSecondFactor,
} from "@/lib/platform/sessions/commands.ts";
import type { BackupCodesProps } from "@/components/account/BackupCodesPage.tsx";
import type { EnrolProps, NewFactor } from "@/components/account/EnrolPage.tsx";
import { emptyForm } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  adminOf,
  authOf,
  type Ctx,
  nextOf,
  seeOther,
  show,
  signedIn,
  signedInAuth,
  textOf,
} from "./account_page.ts";
import { actAs, insist, sessionCookie, tokensOf } from "./begin_session.ts";
import { refused, sentenceFor, statusFor } from "./problems.ts";

/** What the page of the second factor is drawn from. */
export interface EnrolData extends Omit<EnrolProps, "view"> {
  /** It is on now, and these are its backup codes. */
  made: Omit<BackupCodesProps, "view"> | null;
}

/** Since when there is a second factor. */
export async function sinceWhen(ctx: Ctx): Promise<Date | null> {
  const { tokens: { accessToken } } = await signedIn(ctx);
  const auth = await authOf(ctx);
  const { data: { user } } = await auth.getUser(accessToken);
  const first = user?.factors?.find(({ status }) => status === "verified");
  return first ? new Date(first.created_at) : null;
}

/** Makes a key and shows it; after the last backup code, new ones come first. Drawn at once and not after a redirect: it is kept in no address and no cookie. */
export async function beginEnrolment(ctx: Ctx, next: string | null) {
  const { session, tokens } = await signedIn(ctx);
  if (session.proof === "backup" && !await dropLostApp(ctx)) {
    const query = { next: "/account/enrol" };
    return seeOther(ctx, "/account/backup-codes", { query });
  }
  const auth = await signedInAuth(ctx, tokens);
  await dropUnfinished(auth);
  const { data, error } = await auth.mfa.enroll({
    factorType: "totp",
    issuer: "Vitrina",
    // unique among the user's: the moment, as people read it where they have two
    friendlyName: new Date().toISOString().slice(0, 19).replace("T", " "),
  });
  if (error) {
    const words = accountWords[ctx.state.lang];
    return show<EnrolData>({
      form: refused({}, { alert: sentenceFor(error, words) }),
      next,
      since: session.hasFactor ? await sinceWhen(ctx) : null,
      isRequired: session.mustHaveFactor,
      fresh: null,
      removed: false,
      made: null,
    }, { status: statusFor(error) });
  }
  const fresh = factorOf(data.id, data.totp.secret, session.email);
  return show(scanning(fresh, next, session.mustHaveFactor));
}

/** Takes the first code; then the factor is on, older ones are off, and there are backup codes. */
export async function finishEnrolment(ctx: Ctx, form: FormData) {
  const { session, tokens } = await signedIn(ctx);
  const words = accountWords[ctx.state.lang];
  const next = nextOf(ctx, form);
  const factorId = textOf(form, "factor");
  const secret = textOf(form, "secret");
  if (!/^[A-Z2-7]{16,64}$/.test(secret)) {
    throw new AppError("invalid", "Cannot turn on: the form is not whole");
  }
  const attempt = await findFactorReplacement(actAs(ctx, session), {});
  const auth = await signedInAuth(ctx, tokens);
  const { data, error } = await auth.mfa.challengeAndVerify({
    factorId,
    code: textOf(form, "code").replace(/\D/g, "") || "0",
  });
  if (error) {
    const status = statusFor(error);
    const fresh = factorOf(factorId, secret, session.email);
    const wrong = status === 422
      ? { errors: { code: words.problems.code } }
      : { alert: sentenceFor(error, words) };
    const data = scanning(fresh, next, session.mustHaveFactor);
    return show({ ...data, form: refused({}, wrong) }, { status });
  }
  const raised = tokensOf(data);
  ctx.state.platform.sessions.forget(session.userId);
  const now = await insist(ctx, raised);
  const actor = actAs(ctx, now);
  await noteSecondFactor(actor, { present: true });
  const others = data.user.factors?.filter(({ id }) => id !== factorId) ?? [];
  for (const { id } of others) {
    const { error } = await auth.mfa.unenroll({ factorId: id });
    if (error) throw error;
  }
  if (attempt !== null) {
    // whoever has the password could show a factor of their own meanwhile: their token says so for as long as it lasts
    const { error } = await auth.signOut({ scope: "others" });
    if (error) throw error;
    await endSessions(actor, { keptId: now.id });
    await endFactorReplacement(actor, { attempt });
    ctx.state.platform.sessions.forget(session.userId);
  }
  const codes = await replaceBackupCodes(actor, {});
  const made = { email: now.email, stock: null, codes, isFirst: true, next };
  return show<EnrolData>(
    { ...scanning(null, next, session.mustHaveFactor), made },
    { cookies: [sessionCookie(ctx, raised)] },
  );
}

/** Takes every factor away. */
export async function dropFactors(ctx: Ctx): Promise<void> {
  await drop(ctx, await factorsOf(ctx));
}

/**
 * Takes the app away that a backup code stood for: the identity server, which knows nothing of such codes, takes no new
 * factor beside it. First the database is told, so that wherever this stops the account asks for a backup code. The
 * factors are looked up before that: one that another window finishes afterwards is not among them.
 *
 * Answers false when no backup code would be left.
 */
async function dropLostApp(ctx: Ctx): Promise<boolean> {
  const { session } = await signedIn(ctx);
  await sureAdmin(ctx);
  const lost = (await factorsOf(ctx))
    .filter(({ status }) => status === "verified");
  const begun = await beginFactorReplacement(actAs(ctx, session), {
    sessionId: session.id,
  });
  if (!begun) return false;
  ctx.state.platform.sessions.forget(session.userId);
  await drop(ctx, lost);
  return true;
}

async function factorsOf(ctx: Ctx) {
  const { tokens: { accessToken } } = await signedIn(ctx);
  const auth = await authOf(ctx);
  const { data: { user }, error } = await auth.getUser(accessToken);
  if (error) throw error;
  return user?.factors ?? [];
}

/**
 * With the session's own power where the identity server has seen both factors; after a backup code, which it knows
 * nothing of, the platform vouches with its secret key.
 */
async function drop(ctx: Ctx, factors: { id: string }[]): Promise<void> {
  const { session, tokens } = await signedIn(ctx);
  const admin = session.proof === "backup" ? await sureAdmin(ctx) : null;
  const auth = await signedInAuth(ctx, tokens);
  for (const { id } of factors) {
    const { error } = admin
      ? await admin.admin.mfa.deleteFactor({ userId: session.userId, id })
      : await auth.mfa.unenroll({ factorId: id });
    if (error && error.code !== "mfa_factor_not_found") throw error;
  }
}

async function sureAdmin(ctx: Ctx): Promise<AuthClient> {
  const admin = await adminOf(ctx);
  if (admin) return admin;
  throw new AppError(
    "unavailable",
    "Cannot replace the second factor: SUPABASE_SECRET_KEY is not set",
  );
}

/** What was begun and left: only so many may wait at a time. */
async function dropUnfinished(auth: AuthClient): Promise<void> {
  const { data: { user } } = await auth.getUser();
  for (const { id: factorId, status } of user?.factors ?? []) {
    if (status === "unverified") await auth.mfa.unenroll({ factorId });
  }
}

function scanning(
  fresh: NewFactor | null,
  next: string | null,
  isRequired: boolean,
): EnrolData {
  return {
    form: emptyForm,
    next,
    since: null,
    isRequired,
    fresh,
    removed: false,
    made: null,
  };
}

/** The address is of our own making, so that it is the same when the form comes back. */
function factorOf(id: string, secret: string, email: string): NewFactor {
  const label = encodeURIComponent(`Vitrina:${email}`);
  const uri = `otpauth://totp/${label}?secret=${secret}&issuer=Vitrina`;
  return { id, secret, uri, picture: qrPicture(uri) };
}
