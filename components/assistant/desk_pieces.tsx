import type { TurnState } from "@/lib/assistant/chat/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { ASSISTANT } from "./AssistantTabs.tsx";
import { deskWords } from "./desk_words.ts";

/** Where unanswered questions stand. */
export const QUESTIONS = `${ASSISTANT}/questions`;

/** Where written answers stand. */
export const ANSWERS = `${QUESTIONS}/answers`;

/** Where a conversation stands. */
export function conversationPath(id: string): string {
  return `${ASSISTANT}/conversations/${id}`;
}

const TAGS: Record<TurnState, string> = {
  waiting: "tag",
  answering: "tag",
  answered: "tag tag-good",
  no_evidence: "tag tag-warn",
  small_talk: "tag",
  out_of_scope: "tag",
  stopped: "tag",
  unavailable: "tag tag-bad",
};

/** How an answer ended, as a word; with how many ended so, where there were several. */
export function StateTag({ view, state, n }: {
  view: DashboardView;
  state: TurnState;
  n?: number;
}) {
  return (
    <span class={TAGS[state]}>
      {deskWords[view.lang].states[state]}
      {n !== undefined && ` ${n}`}
    </span>
  );
}

const EXCERPT_CHARS = 160;

/** As much of a question as a row has room for. */
export function excerptOf(question: string): string {
  const text = question.replace(/\s+/g, " ");
  return text.length > EXCERPT_CHARS
    ? `${text.slice(0, EXCERPT_CHARS).trimEnd().toWellFormed()}…`
    : text;
}
