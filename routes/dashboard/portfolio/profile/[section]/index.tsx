import { page } from "fresh";
import { newId } from "@/lib/platform/ids.ts";
import { toldIn } from "@/lib/portfolio/drafts/completeness.ts";
import type { WorkingEntry } from "@/lib/portfolio/drafts/working.ts";
import { sectionOf } from "@/lib/portfolio/resume/schema.ts";
import { formatDate } from "@/components/ui/dates.ts";
import { wordsIn } from "@/components/words/index.ts";
import {
  type SectionData,
  SectionPage,
} from "@/components/portfolio/editor/SectionPage.tsx";
import { define } from "../../../../(_dashboard)/dashboard_page.ts";
import {
  editorView,
  readEditor,
  sectionAt,
} from "../../../../(_dashboard)/profile_editor.ts";

/** What no other text is. */
const EXACT_DATE = /^\d{4}(-\d{2}){0,2}$/;

export const handlers = define.handlers({
  async GET({ state, params }) {
    const section = sectionAt(params.section);
    const { draft: { working }, ...editor } = await readEditor(state);
    const { fields, identity } = sectionOf(section);
    const names = [...new Set(identity.flat())];
    const told = (text: string) =>
      EXACT_DATE.test(text) ? formatDate(text, state.lang) : text;
    const { present } = wordsIn(state.lang).dates;
    const data: SectionData = {
      section,
      newId: newId(),
      rows: working.entries[section].map((entry) => {
        const [title = "", ...rest] = textsOf(entry, names);
        const dates = textsOf(entry, ["startDate", "endDate"]);
        const isOpen = dates.length === 1 && Boolean(entry.values.startDate);
        return {
          id: entry.id,
          title,
          under: [
            ...rest.filter((text) => !dates.includes(text)).map(told),
            isOpen
              ? `${dates.map(told)} – ${present}`
              : dates.map(told).join(" – "),
          ].filter(Boolean).join(" · "),
          published: entry.published,
          told: toldIn(
            editor.otherLang,
            fields,
            entry.values,
            entry.translations,
          ),
        };
      }),
    };
    return page({ data, editor });
  },
});

export default define.page<typeof handlers>((
  { data: { data, editor }, state, url },
) => <SectionPage view={editorView({ state, url }, editor)} data={data} />);

function textsOf({ values }: WorkingEntry, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const value = values[key] ?? null;
    return typeof value === "string" && value.trim() !== "" ? value : [];
  });
}
