import {
  ConfirmPage,
  type ConfirmProps,
} from "@/components/account/ConfirmPage.tsx";
import { emptyForm } from "@/components/account/view.ts";
import { accountWords } from "@/components/account/words.ts";
import {
  accountView,
  authOf,
  type Ctx,
  define,
  formOf,
  nextOf,
  seeOther,
  show,
  textOf,
} from "../(_account)/account_page.ts";
import { beginAndGo } from "../(_account)/begin_session.ts";
import {
  forgetMailed,
  isLinkKind,
  readMailed,
} from "../(_account)/mail_cookie.ts";
import {
  isEmail,
  noteFailure,
  refused,
  sentenceFor,
  statusFor,
} from "../(_account)/problems.ts";

type Data = Omit<ConfirmProps, "view" | "keepsMail">;

/** Longer ones are none of the identity server's. */
const MAX_TOKEN_CHARS = 300;

/**
 * A link from a message is only shown here, and used up by the button: scanners of mail programs open links, follow what
 * they lead to, and would leave a used link to the person. They send no forms.
 */
export const handlers = define.handlers({
  GET(ctx) {
    const { searchParams } = ctx.url;
    const token = searchParams.get("token_hash");
    const mailed = readMailed(ctx);
    const type = searchParams.get("type");
    return show<Data>({
      form: emptyForm,
      kind: isLinkKind(type) ? type : mailed?.kind ?? "email",
      next: nextOf(ctx),
      tokenHash: token && token.length <= MAX_TOKEN_CHARS ? token : null,
      email: mailed?.email ?? null,
      half: searchParams.get("half") === "1",
    });
  },
  async POST(ctx) {
    const form = await formOf(ctx.req);
    const words = accountWords[ctx.state.lang];
    const type = textOf(form, "type");
    const kind = isLinkKind(type) ? type : "email";
    const tokenHash = textOf(form, "token_hash").slice(0, MAX_TOKEN_CHARS) ||
      null;
    const email = textOf(form, "email").trim();
    const code = textOf(form, "code").replace(/\D/g, "");
    const next = nextOf(ctx, form);
    const again = (wrong: Parameters<typeof refused>[1], status = 422) =>
      show<Data>({
        form: refused({ email }, wrong),
        kind,
        next,
        tokenHash,
        email: readMailed(ctx)?.email ?? null,
        half: false,
      }, { status });
    if (!tokenHash && !isEmail(email)) {
      return again({ errors: { email: words.problems.email } });
    }
    if (!tokenHash && code.length !== 6) {
      return again({ errors: { code: words.problems.code } });
    }
    const auth = await authOf(ctx);
    const { data, error } = tokenHash
      ? await auth.verifyOtp({ token_hash: tokenHash, type: kind })
      : await auth.verifyOtp({ email, token: code, type: kind });
    if (error) {
      await noteFailure(ctx, "platform.sessions.open", error, email || null);
      const status = statusFor(error);
      if (status !== 422) {
        return again({ alert: sentenceFor(error, words) }, status);
      }
      return tokenHash
        ? again({ alert: words.confirm.expired })
        : again({ errors: { code: words.problems.code } });
    }
    // a change of address that both of them have to confirm
    if (!data.session) {
      return seeOther(ctx, "/confirm", { query: { half: "1", type: kind } });
    }
    return go(ctx, await beginAndGo(ctx, data.session, after(kind, next)));
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const { tokenHash, kind, next } = data;
  const type = tokenHash ? kind : null;
  const query = { token_hash: tokenHash, type, next };
  const { smtpUrl, supabase } = state.platform.config;
  return (
    <ConfirmPage
      {...data}
      view={accountView(state, url, query)}
      keepsMail={smtpUrl === null && supabase === null}
    />
  );
});

/** Some links are about one thing. */
function after(kind: Data["kind"], next: string | null): string | null {
  if (kind === "recovery" || kind === "invite") {
    const query = next ? `?${new URLSearchParams({ next })}` : "";
    return `/reset-password${query}`;
  }
  return kind === "email_change" ? "/account/email?done=changed" : next;
}

function go(ctx: Ctx, response: Response): Response {
  response.headers.append("set-cookie", forgetMailed(ctx));
  return response;
}
