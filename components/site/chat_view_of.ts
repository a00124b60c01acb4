import type { Conversation, Turn } from "@/lib/assistant/chat/schema.ts";
import type { ChatView, PartView } from "./chat_view.ts";
import { labelOf } from "./source_labels.ts";
import type { SiteView } from "./view.ts";

/** The conversation in the words of a site's page. */
export function chatViewOf(
  view: SiteView,
  key: string,
  { turns }: Conversation,
): Pick<ChatView, "key" | "turns"> {
  return {
    key,
    turns: turns.map(({ id, no, question, lang, intent, state, ...turn }) => ({
      id,
      no,
      question,
      state,
      questionLang: lang === view.site.lang ? undefined : lang,
      isHiring: intent === "hiring",
      parts: turn.parts.map((part) => partViewOf(view, part)),
      thumb: turn.thumb,
      left: turn.left,
    })),
  };
}

/** A sentence with the labels of what it rests on. */
export function partViewOf(
  view: SiteView,
  { place, text, isQuote, citations }: Turn["parts"][number],
): PartView {
  return {
    place,
    text: isQuote ? null : text,
    quotes: citations.map((citation) => ({
      text: citation.quote,
      lang: citation.lang === view.site.lang ? undefined : citation.lang,
      label: labelOf(view, citation),
    })),
  };
}
