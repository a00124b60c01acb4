import { type Context, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { newCode } from "@/lib/platform/members/code.ts";
import { isLang } from "@/lib/platform/schema.ts";
import { define, type State } from "@/lib/platform/state.ts";
import { isSetupCode } from "@/lib/platform/tenants/queries.ts";
import { openFirstSite } from "@/lib/portfolio/first_site/commands.ts";
import { slugInput } from "@/lib/portfolio/first_site/schema.ts";
import { guessLanguage } from "@/lib/portfolio/resume/guess_language.ts";
import { isObject, type JsonObject } from "@/lib/portfolio/resume/json.ts";
import { checkResume } from "@/lib/portfolio/resume/check.ts";
import {
  StartPage,
  type StartPageProps,
  type StartValues,
} from "@/components/start/StartPage.tsx";
import { href } from "@/components/ui/href.ts";
import { wordsIn } from "@/components/words/index.ts";
import { formOf } from "../(_site)/form_of.ts";
import { plainView } from "../(_site)/plain_view.ts";

type Data = Omit<StartPageProps, "view" | "addressStart">;

export const handlers = define.handlers({
  async GET(ctx) {
    const code = ctx.url.searchParams.get("code") ?? "";
    return await isSetupCode(ctx.state.actor, code)
      ? show(200, { code, errors: [] })
      : closed();
  },
  async POST(ctx) {
    // The form's own address holds the code: a stranger's upload is not even read.
    const code = ctx.url.searchParams.get("code") ?? "";
    if (!await isSetupCode(ctx.state.actor, code)) return closed();
    const words = wordsIn(ctx.state.lang).start;
    try {
      const form = await formOf(ctx.req);
      return form.get("do") === "demo"
        ? await loadDemo(ctx, code)
        : await importFile(ctx, code, form);
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      // Somebody else with the same code was faster.
      if (error.code === "forbidden") return closed();
      const alert = error.code === "too_large"
        ? words.tooLarge
        : words.slugTaken;
      return show(error.status, { code, errors: [], alert });
    }
  },
});

/** The first-run page; there is no such page once a site exists. */
export default define.page<typeof handlers>(({ data, state, url }) => (
  <StartPage
    {...data}
    view={plainView(state, url)}
    addressStart={`${state.origin}/@`}
  />
));

/** Never kept anywhere: the address holds the code. */
function show(status: number, data: Data) {
  return page<Data>(data, { status, headers: { "cache-control": "no-store" } });
}

/** A wrong code and a door that is closed for good look alike. */
function closed() {
  return show(403, { code: null, errors: [] });
}

async function importFile(ctx: Context<State>, code: string, form: FormData) {
  const { actor, lang, chosenLang } = ctx.state;
  const words = wordsIn(lang).start;
  const given = (name: string) => String(form.get(name) ?? "");
  const language = given("language");
  const values: StartValues = {
    slug: given("slug").trim().toLowerCase(),
    language: isLang(language) ? language : "",
    publish: form.has("publish"),
  };
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    return show(422, { code, errors: [], values, alert: words.noFile });
  }
  if (!slugInput.safeParse(values.slug).success) {
    return show(422, { code, errors: [], values, alert: words.badSlug });
  }
  const checked = checkResume(await file.bytes());
  if (!checked.ok) {
    return show(422, { code, errors: checked.problems, values });
  }
  const { document } = checked;
  const claim = newCode();
  await openFirstSite(actor, {
    ...values,
    claim,
    language: values.language || guessLanguage(document),
    code,
    document,
  });
  const address = href({ basePath: `/@${values.slug}`, chosenLang }, "/");
  return show(200, {
    code,
    errors: [],
    made: [{
      name: nameIn(document) ?? values.slug,
      address,
      published: values.publish,
    }],
    claim: href({ basePath: "", chosenLang }, "/join", { code: claim }),
  });
}

async function loadDemo(ctx: Context<State>, code: string) {
  const { chosenLang, platform } = ctx.state;
  if (!platform.loadDemo) {
    throw new AppError("unavailable", "Cannot load demo: use the terminal");
  }
  const sites = await platform.loadDemo(code);
  if (!sites) return closed();
  const made = sites.map(({ slug, name }) => ({
    name,
    address: href({ basePath: `/@${slug}`, chosenLang }, "/"),
    published: true,
  }));
  return show(200, { code, errors: [], made });
}

/** The name that the document gives; the check has said that it is text, if anything. */
function nameIn({ basics }: JsonObject): string | null {
  return isObject(basics) && typeof basics.name === "string"
    ? basics.name
    : null;
}
