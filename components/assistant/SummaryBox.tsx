import type { OwnSummary } from "@/lib/assistant/summaries/schema.ts";
import {
  ActionButton,
  HiddenFields,
  Notice,
} from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { ASSISTANT } from "./AssistantTabs.tsx";
import { type SummaryWords, summaryWords } from "./summary_words.ts";

/** What the box is drawn from. */
export interface SummaryData {
  projectId: string;
  summaries: readonly OwnSummary[];
  done: keyof SummaryWords["done"] | null;
  /** Hide it, show it, make it again. */
  mayChange: boolean;
  /** Write it into the draft. */
  mayAccept: boolean;
}

/** Where what is done with a summary is sent. */
export function summaryPath(projectId: string): string {
  return `${ASSISTANT}/summaries/${projectId}`;
}

/** What a README says, below the case study of its project. */
export function SummaryBox(
  { view, data }: { view: DashboardView; data: SummaryData },
) {
  const words = summaryWords[view.lang];
  const { projectId, summaries, done, mayChange } = data;
  const action = linkTo(view, summaryPath(projectId));
  const isHidden = summaries.some((one) => one.isHidden);
  const hasSome = summaries.some(({ sentences }) => sentences.length > 0);
  return (
    <section class="stack" id="summary">
      <h2 class="section-title">{words.title}</h2>
      {done && (
        <Notice kind={done === "gone" ? "plain" : "good"}>
          {words.done[done]}
        </Notice>
      )}
      <p class="quiet">{words.text}</p>
      {summaries.length === 0
        ? <p>{words.none}</p>
        : !hasSome
        ? <p>{words.nothing}</p>
        : isHidden && <p>{words.hidden}</p>}
      {summaries.map((one) =>
        one.sentences.length > 0 && (
          <One key={one.lang} view={view} summary={one} data={data} />
        )
      )}
      {mayChange && (
        <div class="actions">
          {hasSome && (
            <ActionButton
              label={isHidden ? words.show : words.hide}
              of={words.title}
              action={action}
              fields={{ do: isHidden ? "show" : "hide" }}
            />
          )}
          <ActionButton
            label={summaries.length === 0 ? words.make : words.again}
            of={words.title}
            action={action}
            fields={{ do: "remake" }}
          />
        </div>
      )}
    </section>
  );
}

function One({ view, summary, data }: {
  view: DashboardView;
  summary: OwnSummary;
  data: SummaryData;
}) {
  const words = summaryWords[view.lang];
  const { lang, sentences, engine, verdict } = summary;
  return (
    <div class="stack">
      <h3 class="label">{words.langs[lang]}</h3>
      <p lang={lang}>{sentences.map(({ text }) => text).join(" ")}</p>
      <p class="label">
        {engine === "extractive"
          ? words.byQuotes
          : fill(words.byModel, { engine })}
        {verdict.verdict === "correct" && ` ${words.left}`}
        {verdict.verdict === "reject" && ` ${words.rejected}`}
      </p>
      <details>
        <summary>{words.rests}</summary>
        <ul class="marks">
          {sentences.flatMap(({ citations }) => citations).map((one) => (
            <li key={one.start}>
              <q lang={lang}>{one.quote}</q>
            </li>
          ))}
        </ul>
      </details>
      {data.mayAccept && (
        <form
          method="post"
          action={linkTo(view, summaryPath(data.projectId))}
        >
          <HiddenFields fields={{ do: "accept", lang }} />
          <button type="submit" class="button">{words.accept}</button>
        </form>
      )}
    </div>
  );
}
