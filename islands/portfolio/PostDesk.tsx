import { useEffect, useRef, useState } from "preact/hooks";
import type { Lang } from "@/lib/platform/schema.ts";
import { fill } from "@/components/words/fill.ts";
import { Desk, type DeskState } from "@/components/portfolio/posts/desk.ts";

/**
 * Sits beside the form that the server has drawn: saves while somebody writes, shows the text as readers will see it,
 * and brings back what a closed tab had not saved. Without scripts the form's own buttons do all of it.
 */
export function PostDesk(props: {
  /** Id of the form. */
  form: string;
  /** Id of the element that shows the text. */
  region: string;
  /** Where a text is drawn. */
  preview: string;
  /** Where this browser keeps what is not saved yet. */
  place: string;
  /** Address of the editor, with `{id}` for a post that gets its id by the first save. */
  edit: string;
  timezone: string;
  lang: Lang;
  words: {
    saving: string;
    saved: string;
    offline: string;
    refused: string;
    restored: string;
    discard: string;
    stale: string;
    showKept: string;
  };
}) {
  const { words, lang, timezone } = props;
  const [state, setState] = useState<DeskState>({ is: "quiet" });
  const desk = useRef<Desk | null>(null);
  useEffect(() => {
    const opened = new Desk(props, setState);
    desk.current = opened;
    return () => opened.close();
  }, []);
  const time = (at: number) =>
    new Intl.DateTimeFormat(lang === "es" ? "es" : "en-GB", {
      timeStyle: "short",
      timeZone: timezone,
    }).format(at);
  const isBad = state.is === "offline" || state.is === "refused";
  return (
    <p class={isBad ? "post-state is-bad" : "post-state"} role="status">
      {state.is === "saving" && words.saving}
      {state.is === "saved" && fill(words.saved, { at: time(state.at) })}
      {state.is === "offline" && words.offline}
      {state.is === "refused" && words.refused}
      {state.is === "restored" && (
        <>
          {words.restored}{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => desk.current?.discard()}
          >
            {words.discard}
          </button>
        </>
      )}
      {state.is === "stale" && (
        <>
          {words.stale}{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => desk.current?.showKept()}
          >
            {words.showKept}
          </button>{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => desk.current?.discard()}
          >
            {words.discard}
          </button>
        </>
      )}
    </p>
  );
}
