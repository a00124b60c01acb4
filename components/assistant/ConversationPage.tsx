import type {
  AskedConversation,
  AskedTurn,
} from "@/lib/assistant/desk/conversations/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { momentOf } from "@/components/privacy/view.ts";
import { SourceMark } from "@/components/site/SourceMark.tsx";
import type { SourceLabel } from "@/components/site/source_labels.ts";
import { fill } from "@/components/words/fill.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { ASSISTANT } from "./AssistantTabs.tsx";
import { conversationPath } from "./desk_pieces.tsx";
import { deskWords } from "./desk_words.ts";
import { TurnFacts } from "./TurnFacts.tsx";

/** A sentence of an answer with the labels of what it rests on. */
export interface LabelledPart {
  text: string;
  isQuote: boolean;
  sources: { quote: string; lang: "en" | "es"; label: SourceLabel }[];
}

/** What one conversation is drawn from. */
export interface ConversationData {
  conversation: Omit<AskedConversation, "turns">;
  turns: (Omit<AskedTurn, "parts"> & { parts: LabelledPart[] })[];
  mayWrite: boolean;
  /** What the list looked like before it was read. */
  mark: string;
}

/** One conversation: questions and answers, each with how it came about in the margin. */
export function ConversationPage(
  { view, data }: { view: DashboardView; data: ConversationData },
) {
  const { talk: words, list } = deskWords[view.lang];
  const { conversation: { id, keptUntil }, turns } = data;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      above={<a href={linkTo(view, ASSISTANT)}>{words.back}</a>}
      lead={fill(words.kept, { when: momentOf(keptUntil, view.lang) })}
    >
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="assistant.chats"
        region="conversation"
        updated={list.updated}
      />
      <div id="conversation" data-mark={data.mark}>
        {turns.map((turn) => (
          <article
            key={turn.id}
            class="letter"
            aria-labelledby={`q${turn.no}`}
          >
            <div class="stack">
              <h2 id={`q${turn.no}`} class="asked" lang={turn.lang}>
                <bdi>{turn.question}</bdi>
              </h2>
              {turn.parts.map((part, at) => <Sentence key={at} part={part} />)}
              {turn.parts.length === 0 && (
                <p class="soft">{words.told[turn.state]}</p>
              )}
            </div>
            <TurnFacts view={view} turn={turn} />
          </article>
        ))}
      </div>
      {data.mayWrite && (
        <section>
          <h2 class="section-title">{words.remove}</h2>
          <p class="soft">{words.removeText}</p>
          <div class="actions form-end">
            <ActionButton
              label={words.remove}
              danger
              action={linkTo(view, conversationPath(id))}
              fields={{ do: "remove" }}
            />
          </div>
        </section>
      )}
    </DashboardPage>
  );
}

/** What the visitor read, and what it rests on. */
function Sentence(
  { part: { text, isQuote, sources } }: { part: LabelledPart },
) {
  const [first] = sources;
  return (
    <figure class="stack">
      {isQuote
        ? (
          <blockquote class="letter-body" lang={first?.lang}>
            <q>{text}</q>
          </blockquote>
        )
        : <p class="letter-body">{text}</p>}
      <figcaption class="evidences">
        {sources.map(({ quote, lang, label }, at) => (
          <SourceMark key={at} label={label}>
            {!isQuote && <q lang={lang}>{quote}</q>}
          </SourceMark>
        ))}
      </figcaption>
    </figure>
  );
}
