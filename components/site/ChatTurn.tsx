import { fill } from "@/components/words/fill.ts";
import {
  type ChatPlace,
  isPending,
  type PartView,
  type TurnView,
} from "./chat_view.ts";
import type { ChatWords } from "./chat_words.ts";
import { Contact, Leaving, Rating, Waiting } from "./ChatForms.tsx";
import { SourceMark } from "./SourceMark.tsx";

/** A question and what the site says to it: each sentence a quote beside the label of its source. */
export function ChatTurn(
  { turn, chatKey, place, isNoted }: {
    turn: TurnView;
    chatKey: string;
    place: ChatPlace;
    /** A visitor has just said why. */
    isNoted: boolean;
  },
) {
  const { words } = place;
  const form = { turn, chatKey, place };
  return (
    <article class="turn" aria-labelledby={`q${turn.no}`}>
      <div class="row">
        <p class="margin label">{words.asked}</p>
        <h2
          class="body turn-question"
          id={`q${turn.no}`}
          lang={turn.questionLang}
        >
          {turn.question}
        </h2>
      </div>
      {turn.parts.map((part) => (
        <Sentence key={part.place} part={part} words={words} />
      ))}
      <div class="row turn-end">
        <div class="body stack">
          <Ending turn={turn} place={place} />
          {isPending(turn) && <Waiting {...form} />}
          {turn.state === "no_evidence" && <Leaving {...form} />}
          {turn.isHiring && turn.state !== "no_evidence" && !isPending(turn) &&
            <Contact place={place} />}
          {turn.parts.length > 0 && !isPending(turn) && (
            <Rating {...form} isNoted={isNoted} />
          )}
        </div>
      </div>
    </article>
  );
}

function Sentence({ part, words }: { part: PartView; words: ChatWords }) {
  const { text, quotes: [first, ...others] } = part;
  if (!first) return null;
  return (
    <figure class="row answer">
      {text === null
        ? (
          <blockquote class="body quote" lang={first.lang}>
            <p>
              <q>{first.text}</q>
            </p>
          </blockquote>
        )
        : <p class="body answer-text">{text}</p>}
      <figcaption class="beside stack">
        {[first, ...others].map(({ label, text: quote, lang }, at) => (
          <SourceMark key={at} label={label}>
            {text !== null && <q class="line" lang={lang}>{quote}</q>}
          </SourceMark>
        ))}
        {text !== null && <span class="sr-only">{words.rests}</span>}
      </figcaption>
    </figure>
  );
}

/** What is said where no quote answers, in words of ours. */
function Ending({ turn: { state, parts }, place: { words, name } }: {
  turn: TurnView;
  place: ChatPlace;
}) {
  switch (state) {
    case "no_evidence":
      return (
        <>
          <p class="answer-text">{words.noEvidence}</p>
          <p class="label">{words.noEvidenceText}</p>
        </>
      );
    case "small_talk":
      return <p class="answer-text">{fill(words.smallTalk, { name })}</p>;
    case "out_of_scope":
      return <p class="answer-text">{fill(words.outOfScope, { name })}</p>;
    case "unavailable":
      return <p class="answer-text">{words.unavailable}</p>;
    case "answered":
      return parts.length > 0
        ? null
        : <p class="answer-text">{words.withdrawn}</p>;
    case "stopped":
      return <p class="label">{words.stopped}</p>;
    default:
      return null;
  }
}
