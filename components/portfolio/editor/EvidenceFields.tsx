import { FormSection } from "@/components/dashboard/FormPage.tsx";
import { editorWords } from "./words.ts";
import type { EditorView } from "./view.ts";

/** The kinds of things that can be ticked. */
export type TickedKind = "work" | "project" | "certificate" | "post";

/** Something that may be evidence. */
export interface Candidate {
  kind: TickedKind;
  id: string;
  title: string;
  named: boolean;
}

/** What the evidence of a skill is edited from. */
export interface EvidenceData {
  candidates: Candidate[];
  /** Addresses elsewhere, one on each line, each with its title. */
  links: string;
  /** Titles of what is found by reading. */
  found: string[];
}

/** More of a kind stand folded, unless one of them is ticked: forty jobs would hide what follows. */
const MOST_OPEN = 12;

/** The evidence of a skill: entries are ticked, addresses are written; what is found by reading is told. */
export function EvidenceFields({ view, data, error }: {
  view: EditorView;
  data: EvidenceData;
  error: string | undefined;
}) {
  const words = editorWords[view.lang].evidence;
  const { candidates, found } = data;
  const nothing = found.length === 0 && data.links === "" &&
    !candidates.some(({ named }) => named);
  return (
    <FormSection title={words.title} text={words.text}>
      <div class="stack" data-group>
        <input type="hidden" name="has:evidence" value="1" />
        {nothing && <p class="label">{words.nothing}</p>}
        {found.length > 0 && (
          <p class="label">{words.found}: {found.join(" · ")}</p>
        )}
        {(["work", "project", "certificate", "post"] as const).map((kind) => {
          const mine = candidates.filter((one) => one.kind === kind);
          if (mine.length === 0) return null;
          const ticks = (
            <div class="ticks">
              {mine.map(({ id, title, named }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    name="evidence"
                    value={`${kind} ${id}`}
                    checked={named}
                    disabled={!view.mayWrite}
                  />
                  <span>{title}</span>
                </label>
              ))}
            </div>
          );
          if (mine.length <= MOST_OPEN) {
            return (
              <fieldset key={kind} class="stack">
                <legend class="field-name">{words.kinds[kind]}</legend>
                {ticks}
              </fieldset>
            );
          }
          return (
            <details
              key={kind}
              class="filter"
              open={mine.some(({ named }) => named)}
            >
              <summary>{`${words.kinds[kind]} (${mine.length})`}</summary>
              <fieldset>
                <legend class="sr-only">{words.kinds[kind]}</legend>
                {ticks}
              </fieldset>
            </details>
          );
        })}
        <div class="field">
          <label for="links">{words.links}</label>
          <p class="label" id="links-help">{words.linksHelp}</p>
          <textarea
            id="links"
            name="links"
            rows={3}
            disabled={!view.mayWrite}
            aria-describedby={error ? "links-help links-error" : "links-help"}
            aria-invalid={error ? true : undefined}
          >
            {data.links}
          </textarea>
          {error && <p class="field-error" id="links-error">{error}</p>}
        </div>
      </div>
    </FormSection>
  );
}
