import type { State } from "@/lib/platform/state.ts";
import type { PlainView } from "@/components/landing/PlainShell.tsx";
import { wordsIn } from "@/components/words/index.ts";

/** What a page outside of any site's case is drawn from. */
export function plainView(state: State, url: URL): PlainView {
  const { lang, basePath, chosenLang } = state;
  return {
    words: wordsIn(lang),
    lang,
    base: { basePath, chosenLang },
    path: url.pathname,
  };
}
