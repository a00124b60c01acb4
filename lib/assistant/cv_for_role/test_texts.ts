/** Every text of a document, for tests to look through. */
import type { CvDocument } from "@/lib/portfolio/mod.ts";

/** In the order of the page. */
export function textsIn(document: CvDocument): string[] {
  const { name, label, contact, summary, sections } = document;
  return [
    name.t,
    label?.t ?? "",
    ...contact.flat().map(({ t }) => t),
    ...summary.map(({ t }) => t),
    ...sections.flatMap(({ heading, entries }) => [
      heading,
      ...entries.flatMap((entry) => [
        entry.title?.t ?? "",
        ...[entry.facts, entry.about, entry.paragraphs, entry.points]
          .flat().map(({ t }) => t),
        entry.small?.items.length ? entry.small.label ?? "" : "",
        ...(entry.small?.items ?? []).map(({ t }) => t),
        entry.when ?? "",
        ...entry.labels.flatMap((label) => [
          label.caption ?? "",
          ...label.body.map(({ t }) => t),
          label.more ?? "",
          label.when ?? "",
          label.stateWord,
        ]),
        entry.more ?? "",
      ]),
    ]),
  ].filter(Boolean);
}
