/**
 * What the identity server says went wrong, in words that help.
 *
 * @module
 */
import type { AuthError } from "@supabase/supabase-js";
import { recordAudit } from "@/lib/platform/audit/record.ts";
import { deviceOf } from "@/lib/platform/sessions/device.ts";
import { emptyForm, type FormState } from "@/components/account/view.ts";
import type { AccountWords } from "@/components/account/words.ts";
import { deviceName } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import type { Ctx } from "./account_page.ts";

/** Names of the sentences about problems. */
type Problem = keyof AccountWords["problems"];

/** Sentences for codes of the identity server (`lib/error-codes.d.ts` in auth-js). */
const byCode: Record<string, Problem> = {
  email_exists: "emailTaken",
  email_address_invalid: "email",
  email_not_confirmed: "unconfirmed",
  insufficient_aal: "again",
  invalid_credentials: "credentials",
  mfa_challenge_expired: "code",
  mfa_verification_failed: "code",
  otp_expired: "code",
  over_email_send_rate_limit: "tooMany",
  over_request_rate_limit: "tooMany",
  reauthentication_needed: "again",
  same_password: "passwordSame",
  user_already_exists: "emailTaken",
};

/** The sentence for what went wrong, which fits no field in particular. */
export function sentenceFor(
  error: Pick<AuthError, "code" | "status">,
  { problems }: AccountWords,
): string {
  const known = byCode[error.code ?? ""];
  if (known) return problems[known];
  if (error.status === 429) return problems.tooMany;
  const isTheirs = !error.status || error.status >= 500;
  return isTheirs ? problems.unavailable : problems.refused;
}

/** What is wrong with a password that the policy refuses; `null` when something else went wrong. */
export function passwordProblem(
  error: AuthError,
  { problems }: AccountWords,
): string | null {
  if (error.code === "same_password") return problems.passwordSame;
  if (error.code !== "weak_password") return null;
  const reasons: unknown[] = "reasons" in error && Array.isArray(error.reasons)
    ? error.reasons
    : [];
  if (reasons.includes("length")) return problems.passwordLength;
  if (reasons.includes("email")) return problems.passwordEmail;
  return reasons.includes("characters")
    ? problems.passwordEven
    : problems.passwordCommon;
}

/** The status that answers a form which the identity server refused. */
export function statusFor({ status }: Pick<AuthError, "status">): number {
  if (status === 429) return 429;
  return !status || status >= 500 ? 503 : 422;
}

/** A refused form: what was in it except for secrets, and what was wrong. */
export function refused(
  values: Record<string, string>,
  wrong: { errors?: Record<string, string>; alert?: string },
): FormState {
  return {
    ...emptyForm,
    values,
    errors: wrong.errors ?? {},
    alert: wrong.alert ?? null,
  };
}

/** Whether a text can be an address to which mail goes; the proof is that a message arrives. */
export function isEmail(text: string): boolean {
  return text.length <= 320 && /^[^\s@]+@[^\s@]+\.[^\s@]+$|^[^\s@]+@localhost$/
    .test(text);
}

/** Leaves a note of a sign-in that failed; the address stands beside it and can be erased. */
export async function noteFailure(
  { state, req }: Ctx,
  action: string,
  error: Pick<AuthError, "code">,
  email: string | null,
): Promise<void> {
  const device = deviceOf(req.headers.get("user-agent"));
  await recordAudit(state.actor, {
    action,
    outcome: "failed",
    code: error.code ?? "unavailable",
    details: { email, device: deviceName(device, accountWords.en) },
  });
}
