import { AppError } from "@/lib/platform/errors.ts";
import { acceptInvitation } from "@/lib/platform/members/commands.ts";
import { findInvitation } from "@/lib/platform/members/queries.ts";
import { codeInput } from "@/lib/platform/members/schema.ts";
import { emptyForm, type FormState } from "@/components/account/view.ts";
import { accountWords } from "@/components/tenants/account_words.ts";
import { type JoinData, JoinPage } from "@/components/tenants/JoinPage.tsx";
import {
  accountView,
  type Ctx,
  define,
  seeOther,
  show,
} from "../(_account)/account_page.ts";

export const handlers = define.handlers({
  GET: (ctx) => draw(ctx, emptyForm),

  async POST(ctx) {
    if (!ctx.state.session) return await draw(ctx, emptyForm);
    try {
      const { slug } = await acceptInvitation(ctx.state.actor, codeOf(ctx));
      return seeOther(ctx, `/@${slug}/dashboard`);
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      const isFull = error.fields && "limit" in error.fields;
      const words = accountWords[ctx.state.lang].join;
      const alert = isFull ? words.full : null;
      return await draw(ctx, { ...emptyForm, alert }, error.status);
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <JoinPage view={accountView(state, url, { code: data.code })} data={data} />
));

function codeOf({ url }: Ctx): string {
  const given = url.searchParams.get("code");
  return codeInput.safeParse(given).data ?? "none";
}

async function draw(ctx: Ctx, form: FormState, status?: number) {
  const code = codeOf(ctx);
  const invitation = await findInvitation(ctx.state.actor, code);
  const isOpen = invitation?.state === "open";
  return show<JoinData>(
    { invitation, code, email: ctx.state.session?.email ?? null, form },
    { status: status ?? (isOpen ? 200 : 404) },
  );
}
