import {
  type EntryChange,
  type PartChange,
  type RoleSection,
  roleSections,
} from "@/lib/assistant/cv_for_role/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { fill } from "@/components/words/fill.ts";
import { cvSaid } from "./cv_said.ts";
import { cvWords } from "./cv_words.ts";

/** What became of each entry of the master: what was left out is struck through, each sentence names its evidence. */
export function CvDiff(
  { entries, lang }: { entries: readonly EntryChange[]; lang: Lang },
) {
  const said = cvSaid[lang];
  return (
    <>
      {roleSections.map((section) => {
        const of = entries.filter((one) => one.section === section);
        return of.length > 0 && (
          <section key={section} class="stack">
            <h3>{said.sections[section]}</h3>
            <ul class="differences">
              {of.toSorted(byPlace).map((entry) => (
                <EntryDiff
                  key={entry.id}
                  entry={entry}
                  entries={entries}
                  lang={lang}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** As they stand in the CV; what was left out comes last. */
function byPlace(one: EntryChange, other: EntryChange): number {
  return (one.to ?? Infinity) - (other.to ?? Infinity) || one.from - other.from;
}

const TAGS: Partial<Record<EntryChange["changes"][number], string>> = {
  kept: "tag-good",
  left_out: "tag-warn",
};

function EntryDiff(
  { entry, entries, lang }: {
    entry: EntryChange;
    entries: readonly EntryChange[];
    lang: Lang;
  },
) {
  const said = cvSaid[lang];
  const words = cvWords[lang];
  const { section, changes, from, to, title, parts, terms } = entry;
  return (
    <li class="difference stack" id={idOf(entry)}>
      <p>
        <strong>
          <bdi>{title}</bdi>
        </strong>{" "}
        {changes.map((one) => (
          <span key={one} class={`tag ${TAGS[one] ?? ""}`}>
            {said.changes[one]}
            {one === "moved" && to !== null &&
              ` ${fill(words.place, { from: from + 1, to: to + 1 })}`}
          </span>
        ))}
      </p>
      {terms.length > 0 && to !== null && (
        <p class="soft">{said.answers}: {terms.join(", ")}</p>
      )}
      {parts.length > 0 && (
        <ul class="marks">
          {parts.map((part, at) => (
            <li key={at}>
              <PartDiff part={part} />{" "}
              <span class="soft">
                {words.evidence}: {placeOf(part, section, lang)}
                {witnessesOf(part, entries).map((one) => (
                  <span key={one.id}>
                    {" · "}
                    <a href={`#${idOf(one)}`}>
                      <bdi>{one.title}</bdi>
                    </a>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function PartDiff({ part: { before, after } }: { part: PartChange }) {
  if (after === null) {
    return (
      <span class="change">
        <del>{before}</del>
      </span>
    );
  }
  if (before === after) return <span class="change">{before}</span>;
  return before.startsWith(after)
    ? (
      <span class="change">
        {after}
        <del>{before.slice(after.length)}</del>
      </span>
    )
    : (
      <span class="change">
        <del>{before}</del> <ins>{after}</ins>
      </span>
    );
}

/** An entry as evidence names it, here and in the API. */
function idOf({ section, id }: EntryChange): string {
  return `${section}/${id}`;
}

/** The entries that bear a sentence out, besides the one in which it stands. */
function witnessesOf(
  { evidence: [, ...others] }: PartChange,
  entries: readonly EntryChange[],
): EntryChange[] {
  return entries.filter((one) => others.includes(idOf(one)));
}

/** `work/<id>/highlights/0` as people say it. */
function placeOf(
  { evidence: [own = ""], field }: PartChange,
  section: RoleSection,
  lang: Lang,
): string {
  const [, , , at] = own.split("/");
  return section === "profile" ? cvSaid[lang].sections.profile : [
    cvSaid[lang].sections[section],
    [cvWords[lang].fields[field] ?? field, at && String(Number(at) + 1)]
      .filter(Boolean).join(" "),
  ].join(", ");
}
