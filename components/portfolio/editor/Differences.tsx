import type { Difference } from "@/lib/portfolio/drafts/differences.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { Json } from "@/lib/portfolio/resume/json.ts";
import { fill } from "@/components/words/fill.ts";
import { fieldName, placeName } from "./names.ts";
import { parts } from "./text_parts.ts";
import { editorWords } from "./words.ts";

/** What differs between two states of a profile, field by field, with what went and what came. */
export function Differences(
  { differences, lang }: { differences: readonly Difference[]; lang: Lang },
) {
  const words = editorWords[lang].changes;
  return (
    <ul class="differences">
      {differences.map((difference, at) => {
        const { kind, section, title, fields } = difference;
        const name = section === "contact"
          ? fieldName("basics", title, lang)
          : title;
        const what = kind === "moved"
          ? fill(words.moved, {
            from: difference.from ?? 0,
            to: difference.to ?? 0,
          })
          : words[kind];
        return (
          <li key={at} class="difference">
            <p>
              <span class={`tag ${TAGS[kind] ?? ""}`}>{what}</span>{" "}
              <strong>{placeName(section, lang)}</strong>
              {name && `: ${name}`}
            </p>
            {fields.length > 0 && (
              <dl class="details">
                {fields.map((field) => (
                  <div key={`${field.field} ${field.lang}`}>
                    <dt>
                      {fieldName(section, field.field, lang)}
                      {field.lang !== null &&
                        ` ${spoken(field.lang, lang)}`}
                    </dt>
                    <dd>
                      <Change old={field.old} fresh={field.new} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const TAGS: Partial<Record<Difference["kind"], string>> = {
  added: "tag-good",
  shown: "tag-good",
  removed: "tag-bad",
  hidden: "tag-warn",
};

/** What went is struck out, what came stands after it; what is the same in both stands once. */
function Change({ old, fresh }: { old: Json; fresh: Json }) {
  const { start, gone, came, end } = parts(said(old), said(fresh));
  return (
    <span class="change">
      {start}
      {gone && <del>{gone}</del>}
      {came && <ins>{came}</ins>}
      {end}
    </span>
  );
}

function said(value: Json): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) {
    return value.join("\n");
  }
  return JSON.stringify(value, null, 1);
}

function spoken(told: string, lang: Lang): string {
  const names: Record<string, string> = editorWords[lang].inLanguage;
  return names[told] ?? told;
}
