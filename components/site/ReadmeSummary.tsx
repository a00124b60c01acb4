import type { ShownSummary } from "@/lib/assistant/summaries/schema.ts";
import { State } from "@/components/ui/EvidenceLabel.tsx";
import { projectWords } from "./project_words.ts";
import type { SiteView } from "./view.ts";

/** What a README says of its project, with the label that leads to it. */
export function ReadmeSummary({ view, summary, leads }: {
  view: SiteView;
  summary: ShownSummary;
  /** Nothing stands above it. */
  leads: boolean;
}) {
  const { lang } = view.site;
  return (
    <>
      <p
        class={leads ? "lead" : undefined}
        lang={summary.lang === lang ? undefined : summary.lang}
      >
        {summary.sentences.join(" ")}
      </p>
      <div class="evidence">
        <a class="evidence-title" href="#readme">
          {projectWords[lang].summaryFrom}
        </a>
        <State state="linked" word={view.words.evidence.states.linked} />
      </div>
    </>
  );
}
