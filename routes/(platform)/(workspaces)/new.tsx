import { AppError } from "@/lib/platform/errors.ts";
import { createTenant } from "@/lib/platform/tenants/commands.ts";
import { listMyTenants } from "@/lib/platform/tenants/queries.ts";
import { newTenantInput } from "@/lib/platform/tenants/schema.ts";
import { accountWords } from "@/components/tenants/account_words.ts";
import { NewTenantPage } from "@/components/tenants/NewTenantPage.tsx";
import type { FormState } from "@/components/account/view.ts";
import {
  accountView,
  type Ctx,
  define,
  formOf,
  seeOther,
  show,
  textOf,
} from "../(_account)/account_page.ts";

interface Data {
  form: FormState;
  isFirst: boolean;
}

export const handlers = define.handlers({
  GET(ctx) {
    const { lang } = ctx.state;
    const values = { language: lang, kind: "person", both: "1" };
    return draw(ctx, 200, { values, errors: {}, alert: null });
  },

  async POST(ctx) {
    const form = await formOf(ctx.req);
    const values = Object.fromEntries(
      ["name", "slug", "kind", "language", "both"].map((name) => [
        name,
        textOf(form, name).trim(),
      ]),
    );
    const words = accountWords[ctx.state.lang].create;
    const refuse = (status: number, why: Partial<FormState>) =>
      draw(ctx, status, { values, errors: {}, alert: words.failed, ...why });
    const { name, slug = "", kind, language, both } = values;
    const other = language === "es" ? "en" : "es";
    const input = newTenantInput.safeParse({
      name,
      slug: slug.toLowerCase().replace(/^@/, ""),
      kind,
      languages: both ? [language, other] : [language],
    });
    if (!input.success) {
      const errors: Record<string, string> = {};
      for (const { path: [at] } of input.error.issues) {
        if (at === "name" || at === "slug") errors[at] = words.errors[at];
      }
      return await refuse(422, { errors });
    }
    try {
      const made = await createTenant(ctx.state.actor, input.data);
      return seeOther(ctx, `/@${made.slug}/dashboard`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.fields && "limit" in error.fields) {
        return await refuse(409, { alert: words.limit });
      }
      const isTaken = error.code === "conflict" || error.code === "invalid";
      if (!isTaken) throw error;
      return await refuse(422, { errors: { slug: words.errors.taken } });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <NewTenantPage
    {...data}
    view={accountView(state, url)}
    addressStart={`${state.origin}/@`}
  />
));

async function draw(ctx: Ctx, status: number, form: FormState) {
  const mine = await listMyTenants(ctx.state.actor);
  return show<Data>({ form, isFirst: mine.length === 0 }, { status });
}
