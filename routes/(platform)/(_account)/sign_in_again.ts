/**
 * Has somebody show again who they are, before something changes that a borrowed computer must not change.
 *
 * @module
 */
import type { AuthError, Session } from "@supabase/supabase-js";
import type { AuthClient } from "@/lib/platform/sessions/client.ts";
import { accountWords } from "@/components/account/words.ts";
import { authOf, type Ctx, textOf } from "./account_page.ts";
import { noteFailure, sentenceFor, statusFor } from "./problems.ts";

/** A session of a moment ago, with both factors shown where there are two. */
interface Fresh {
  auth: AuthClient;
  session: Session;
}

/** What was wrong, for the form. */
interface Refusal {
  wrong: { errors?: Record<string, string>; alert?: string };
  status: number;
}

/**
 * Signs in with the current password, and the code of the moment where there is a second factor. The session is a new
 * one: the identity server takes such changes from new sessions only. End it, or go on with it.
 */
export async function signInAgain(
  ctx: Ctx,
  { email, hasFactor }: { email: string; hasFactor: boolean },
  form: FormData,
): Promise<Fresh | Refusal> {
  const words = accountWords[ctx.state.lang];
  const password = textOf(form, "current");
  const code = textOf(form, "code").replace(/\D/g, "");
  const refuse = (field: string, text: string): Refusal => ({
    wrong: { errors: { [field]: text } },
    status: 422,
  });
  if (password === "") return refuse("current", words.problems.passwordMissing);
  if (hasFactor && code.length !== 6) {
    return refuse("code", words.problems.code);
  }
  const auth = await authOf(ctx);
  const { data, error } = await auth.signInWithPassword({ email, password });
  if (error) {
    await noteFailure(ctx, "platform.sessions.open", error, email);
    return error.code === "invalid_credentials"
      ? refuse("current", words.problems.passwordWrong)
      : {
        wrong: { alert: sentenceFor(error, words) },
        status: statusFor(error),
      };
  }
  if (!hasFactor) return { auth, session: data.session };
  // while the app is being replaced there is none whose code could be right
  if (!data.user.factors?.some(({ status }) => status === "verified")) {
    await auth.signOut({ scope: "local" });
    return refuse("code", words.problems.code);
  }
  const problem = await showFactor(auth, data.session, code);
  if (problem) {
    await auth.signOut({ scope: "local" });
    await noteFailure(ctx, "platform.second_factor.show", problem, email);
    return statusFor(problem) === 422 ? refuse("code", words.problems.code) : {
      wrong: { alert: sentenceFor(problem, words) },
      status: statusFor(problem),
    };
  }
  const { data: { session } } = await auth.getSession();
  return { auth, session: session ?? data.session };
}

async function showFactor(
  auth: AuthClient,
  { user }: Session,
  code: string,
): Promise<AuthError | null> {
  const factors = user.factors?.filter(({ status }) => status === "verified");
  let last: AuthError | null = null;
  for (const { id: factorId } of factors ?? []) {
    const { error } = await auth.mfa.challengeAndVerify({ factorId, code });
    if (!error) return null;
    last = error;
  }
  return last;
}
