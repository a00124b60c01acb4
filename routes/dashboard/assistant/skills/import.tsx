import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { importList } from "@/lib/assistant/recommendations/commands.ts";
import { readMarketFile } from "@/lib/assistant/recommendations/read_file.ts";
import { recognise } from "@/lib/assistant/recommendations/recognise.ts";
import {
  importListInput,
  type Posting,
} from "@/lib/assistant/recommendations/schema.ts";
import {
  type SkillsImportData,
  SkillsImportPage,
} from "@/components/assistant/SkillsImportPage.tsx";
import { SKILLS } from "@/components/assistant/SkillsPage.tsx";
import { skillsWords } from "@/components/assistant/skills_words.ts";
import { terms } from "@/lib/assistant/recommendations/lexicon.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

const NOTHING: SkillsImportData = { problems: [], alert: null, preview: null };

export const handlers = define.handlers({
  GET({ state }) {
    insist(state);
    return page<SkillsImportData>(NOTHING);
  },

  async POST({ state, req }) {
    insist(state);
    const form = await formOf(req);
    return textOf(form, "do") === "keep"
      ? await keep(state, form)
      : await read(state, form);
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SkillsImportPage view={dashboardView({ state, url })} data={data} />
));

function insist(state: State) {
  if (!mayOf(state)("assistant.skills.write")) throw new HttpError(403);
}

async function read(state: State, form: FormData) {
  const file = form.get("file");
  const isFile = file instanceof File && file.size > 0;
  const pasted = textOf(form, "pasted");
  if (!isFile && pasted.trim() === "") return refuse({ alert: "noFile" });
  const bytes = isFile ? await file.bytes() : new TextEncoder().encode(pasted);
  const result = await readMarketFile(bytes);
  if (!result.ok) return refuse({ problems: result.problems });
  const { postings, format } = result;
  const name = textOf(form, "name").trim() ||
    (isFile ? file.name.replace(/\.[a-z]+$/i, "") : "") ||
    skillsWords[state.lang].lists;
  return page<SkillsImportData>({
    ...NOTHING,
    preview: previewOf(state, name.slice(0, 120), postings, {
      format,
      postings: JSON.stringify(postings),
    }),
  });
}

async function keep(state: State, form: FormData) {
  const name = textOf(form, "name").trim() || skillsWords[state.lang].lists;
  const parsed = importListInput.safeParse({
    name,
    format: textOf(form, "format"),
    postings: parse(textOf(form, "postings")),
  });
  if (!parsed.success) {
    throw new AppError(
      "invalid",
      "Cannot import list: the form is not ours; choose the file again",
    );
  }
  try {
    await importList(state.actor, parsed.data);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    return refuse({ alert: "full" }, 409);
  }
  return seeOther(state, SKILLS, { done: "imported" });
}

function refuse(why: Partial<SkillsImportData>, status = 422) {
  return page<SkillsImportData>({ ...NOTHING, ...why }, { status });
}

/** As many tell whether it was read well. */
const FIRST = 5;

function previewOf(
  { lang }: State,
  name: string,
  postings: readonly Posting[],
  carried: Record<string, string>,
): SkillsImportData["preview"] {
  return {
    name,
    postings: postings.length,
    first: postings.slice(0, FIRST).map((one) => ({
      title: one.title,
      company: one.company,
      lang: one.lang,
      skills: recognise(`${one.title}\n${one.text}`)
        .map(({ skill }) => terms.get(skill)?.names[lang] ?? skill),
    })),
    carried,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
