import type { Lang } from "@/lib/platform/schema.ts";
import type {
  EntryChange,
  PartChange,
} from "@/lib/assistant/cv_for_role/schema.ts";
import type { CvSaid } from "./cv_said.ts";

/** Sentences of an entry as they stand in the CV, each with what it answers. */
export function ChosenParts(
  { entry, said, langOf }: {
    entry: EntryChange;
    said: CvSaid;
    /** The language of a field, where it is another than the page's. */
    langOf(field: string): Lang | undefined;
  },
) {
  const { kept, out } = partsOf(entry);
  const isWord = ({ field }: PartChange) => SHORT.includes(field);
  const words = kept.filter(isWord);
  const sentences = kept.filter((part) => !isWord(part));
  return (
    <>
      {sentences.length === 1
        ? sentences.map((part, at) => (
          <p key={at} lang={langOf(part.field)}>
            <Kept part={part} said={said} />
          </p>
        ))
        : sentences.length > 1 && (
          <ul class="marks">
            {sentences.map((part, at) => (
              <li key={at} lang={langOf(part.field)}>
                <Kept part={part} said={said} />
              </li>
            ))}
          </ul>
        )}
      {words.length > 0 && (
        <p>
          {words.map((part, at) => (
            <span key={at} lang={langOf(part.field)}>
              {at > 0 && ", "}
              <Kept part={part} said={said} />
            </span>
          ))}
        </p>
      )}
      {entry.terms.length > 0 && entry.to !== null && (
        <p class="label">
          {said.answers}: {entry.terms.join(", ")}
        </p>
      )}
      {out.length > 0 && (
        <details class="label">
          <summary>{said.leftOutOf} ({out.length})</summary>
          <ul class="marks">
            {out.map(({ before, field }, at) => (
              <li key={at} lang={langOf(field)}>{before}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Fields whose pieces are words, not sentences. */
const SHORT = ["name", "keywords", "courses"];

function Kept({ part, said }: { part: PartChange; said: CvSaid }) {
  const { before, after } = part;
  // What is cut off at the end stands in the diff; another spelling is said at once.
  const isRenamed = after !== null && !before.startsWith(after);
  return (
    <>
      {after}
      {isRenamed && <span class="label">{` (${said.was} ${before})`}</span>}
    </>
  );
}

function partsOf({ parts, title }: EntryChange) {
  const others = parts.filter(({ field, after, before }) =>
    field !== "name" || after !== before || before !== title
  );
  return {
    kept: others.filter(({ after }) => after !== null),
    out: others.filter(({ after }) => after === null),
  };
}
