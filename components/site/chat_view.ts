/**
 * A conversation as its page draws it: plain data, the same for the server and the island.
 *
 * @module
 */
import type { Turn } from "@/lib/assistant/chat/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { ChatWords } from "./chat_words.ts";
import type { SourceLabel } from "./source_labels.ts";

/** Why something was not done, or was done otherwise. */
export type ChatAlert = keyof ChatWords["alerts"];

/** What the page shows. */
export interface ChatView {
  /** Opens the conversation; `null` before the first question. */
  key: string | null;
  turns: TurnView[];
  alert: ChatAlert | null;
  /** Names this form: what is sent twice with it is one question. */
  once: string;
  /** A question that was not taken. */
  draft: string;
  /** The answer of which a visitor has just said why. */
  noted: string | null;
  isRemoved: boolean;
}

/** A question and its answer. */
export interface TurnView {
  id: string;
  no: number;
  question: string;
  questionLang?: Lang;
  state: Turn["state"];
  /** It is about work with the person, or how to reach them. */
  isHiring: boolean;
  parts: PartView[];
  thumb: Turn["thumb"];
  left: boolean;
}

/** A sentence of an answer. */
export interface PartView {
  place: number;
  /** What is said; `null` where the quotes themselves are the answer. */
  text: string | null;
  quotes: { text: string; lang?: Lang; label: SourceLabel }[];
}

/** What every form of a conversation needs. */
export interface ChatPlace {
  /** Where its forms are sent. */
  action: string;
  contact: string;
  name: string;
  words: ChatWords;
  /** Scripts run: what they do by themselves needs no button. */
  isAlive: boolean;
}

/** A page without a conversation. */
export const noChat: ChatView = {
  key: null,
  turns: [],
  alert: null,
  once: "",
  draft: "",
  noted: null,
  isRemoved: false,
};

/** Whether its answer is still being made. */
export function isPending({ state }: Pick<TurnView, "state">): boolean {
  return state === "waiting" || state === "answering";
}
