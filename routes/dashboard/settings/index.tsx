import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { isLang, type Lang } from "@/lib/platform/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import { changeTenant } from "@/lib/platform/tenants/commands.ts";
import { getAccess } from "@/lib/platform/tenants/queries.ts";
import { tenantChange } from "@/lib/platform/tenants/schema.ts";
import { publishSite, unpublishSite } from "@/lib/portfolio/site/commands.ts";
import {
  SETTINGS,
  type SettingsData,
  SettingsPage,
  type SettingsValues,
} from "@/components/tenants/SettingsPage.tsx";
import { tenantWords } from "@/components/tenants/words.ts";
import { href } from "@/components/ui/href.ts";
import {
  dashboardView,
  define,
  formOf,
  goTo,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, url }) {
    const values = await storedValues(state);
    const saved = url.searchParams.has("saved");
    return show(state, 200, { values, errors: {}, saved });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const wanted = textOf(form, "do");
    if (wanted === "publish" || wanted === "unpublish") {
      const change = wanted === "publish" ? publishSite : unpublishSite;
      await change(state.actor, {});
      return seeOther(state, SETTINGS, { saved: "1" });
    }
    const values = valuesOf(form);
    const input = tenantChange.safeParse(changeOf(values));
    if (!input.success) {
      const errors = errorsOf(state.lang, input.error.issues);
      return show(state, 422, { values, errors, saved: false });
    }
    try {
      await changeTenant(state.actor, input.data);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const isTaken = error.code === "conflict" || error.code === "invalid";
      if (!isTaken) throw error;
      const errors = { slug: tenantWords[state.lang].settings.errors.taken };
      return show(state, 422, { values, errors, saved: false });
    }
    // the address may be another one now
    const base = {
      basePath: `/@${values.slug}`,
      chosenLang: state.chosenLang,
    };
    return goTo(href(base, SETTINGS, { saved: "1" }));
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SettingsPage view={dashboardView({ state, url })} data={data} />
));

function show(
  state: State,
  status: number,
  data: Pick<SettingsData, "values" | "errors" | "saved">,
) {
  const may = mayOf(state);
  if (!may("platform.site.write")) throw new HttpError(403);
  return page<SettingsData>({
    ...data,
    published: state.access?.tenant.published === true,
    mayPublish: may("platform.site.publish"),
    mayDelete: may("platform.tenant.delete"),
    addressStart: `${state.origin}/@`,
  }, { status });
}

async function storedValues(state: State): Promise<SettingsValues> {
  const access = await getAccess(state.actor);
  if (!access) throw new HttpError(404);
  const { name, slug, languages, accentHue, timezone } = access.tenant;
  return {
    name,
    slug,
    language: languages[0] ?? "en",
    both: languages.length > 1,
    hue: String(accentHue),
    timezone,
  };
}

function valuesOf(form: FormData): SettingsValues {
  const language = textOf(form, "language");
  return {
    name: textOf(form, "name"),
    slug: textOf(form, "slug").trim().toLowerCase().replace(/^@/, ""),
    language: isLang(language) ? language : "en",
    both: form.has("both"),
    hue: textOf(form, "hue").trim(),
    timezone: textOf(form, "timezone"),
  };
}

function changeOf({ language, both, hue, ...same }: SettingsValues) {
  const other: Lang = language === "es" ? "en" : "es";
  return {
    ...same,
    languages: both ? [language, other] : [language],
    accentHue: hue === "" ? Number.NaN : Number(hue),
  };
}

function errorsOf(
  lang: Lang,
  issues: { path: PropertyKey[] }[],
): SettingsData["errors"] {
  const words = tenantWords[lang].settings.errors;
  const errors: SettingsData["errors"] = {};
  for (const { path: [at] } of issues) {
    const field = at === "accentHue" ? "hue" : at;
    if (
      field === "name" || field === "slug" || field === "hue" ||
      field === "timezone"
    ) errors[field] = words[field];
  }
  return errors;
}
