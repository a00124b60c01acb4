import { useEffect, useRef, useState } from "preact/hooks";
import { HiddenFields } from "@/components/dashboard/Notice.tsx";
import {
  autosave,
  type Autosaved,
  type Clash,
} from "@/components/portfolio/editor/autosave.ts";
import { orderByKeys } from "@/components/portfolio/editor/ordering.ts";
import { forgetUnsent } from "@/components/portfolio/editor/unsent.ts";
import type { BarState } from "@/components/portfolio/editor/view.ts";
import { count, type Counted, fill } from "@/components/words/fill.ts";

/** What the bar says. */
export interface BarWords {
  label: string;
  none: string;
  changes: Counted;
  undo: string;
  redo: string;
  see: string;
  preview: string;
  publish: string;
  keys: string;
  saving: string;
  saved: string;
  unsaved: string;
  wrong: string;
  kept: string;
  changedElsewhere: string;
  theirs: string;
  useMine: string;
  useTheirs: string;
  moved: string;
}

/**
 * How the draft stands and what can be done with it. Without scripts its buttons are forms; with them it also saves the
 * form of the page while it is written, moves the rows of its list by keyboard, and takes back by Ctrl Z.
 */
export function DraftBar(
  { state: first, action, back, links, copyKey, words }: {
    state: BarState;
    /** Where the buttons go. */
    action: string;
    /** The page that they come back to. */
    back: string;
    links: { changes: string; preview: string };
    /** Names this member, tenant and page. */
    copyKey: string;
    words: BarWords;
  },
) {
  const [state, setState] = useState(first);
  const [said, say] = useState("");
  const [clashes, setClashes] = useState<Clash[]>([]);
  const saving = useRef<Autosaved | null>(null);
  const bar = useRef<HTMLElement>(null);

  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("form[data-autosave]");
    const list = document.querySelector<HTMLElement>("[data-section]");
    saving.current = form && autosave(form, copyKey, {
      state: (now) => say(words[now]),
      bar: setState,
      clashes: setClashes,
    });
    const stopOrdering = list && orderByKeys(list, action, {
      bar: setState,
      moved: (name, place, all) => say(fill(words.moved, { name, place, all })),
    });
    const onKey = (event: KeyboardEvent) => {
      const verb = undoVerb(event);
      const button = verb &&
        bar.current?.querySelector<HTMLButtonElement>(`button[value=${verb}]`);
      if (!button) return;
      event.preventDefault();
      void (saving.current?.flush() ?? Promise.resolve())
        .then(() => button.click());
    };
    const onSubmit = ({ target }: SubmitEvent) => {
      const isSignOut = target instanceof HTMLFormElement &&
        new URL(target.action).pathname.endsWith("/sign-out");
      if (!isSignOut) return;
      // else it would be kept again when this page goes
      saving.current?.stop();
      forgetUnsent(localStorage);
    };
    addEventListener("keydown", onKey);
    addEventListener("submit", onSubmit);
    return () => {
      saving.current?.stop();
      stopOrdering?.();
      removeEventListener("keydown", onKey);
      removeEventListener("submit", onSubmit);
    };
  }, []);

  const button = (verb: "undo" | "redo", what: string | null) => (
    <button
      type="submit"
      class="link-button"
      name="do"
      value={verb}
      disabled={what === null}
      title={what ?? undefined}
    >
      {words[verb]}
      {what && <span class="sr-only">{`: ${what}`}</span>}
    </button>
  );
  return (
    <section class="draft-bar" aria-label={words.label} ref={bar}>
      <p class="draft-state">
        <span class={state.changes > 0 ? "tag tag-warn" : "tag tag-good"}>
          {state.changes > 0 ? count(words.changes, state.changes) : words.none}
        </span>
        <span class="draft-said" role="status">{said}</span>
      </p>
      <form method="post" action={action} class="actions" title={words.keys}>
        <HiddenFields fields={{ back, head: String(state.head) }} />
        {button("undo", state.undo)}
        {button("redo", state.redo)}
      </form>
      <div class="actions">
        <a href={links.preview}>{words.preview}</a>
        {state.changes + state.refused > 0 && (
          <a class="button button-main" href={links.changes}>
            {words.publish}
            <span class="sr-only">{`: ${words.see}`}</span>
          </a>
        )}
      </div>
      {clashes.map((clash) => (
        <div key={clash.name} class="note note-bad draft-clash" role="alert">
          <p>
            <strong>{clash.label}</strong>. {words.changedElsewhere}
          </p>
          <p>
            {words.theirs}: <q>{clash.text}</q>
          </p>
          <p class="actions">
            <button
              type="button"
              class="link-button"
              onClick={() =>
                saving.current?.settle(clash, true)}
            >
              {words.useMine}
            </button>
            <button
              type="button"
              class="link-button"
              onClick={() =>
                saving.current?.settle(clash, false)}
            >
              {words.useTheirs}
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}

/** Outside of fields, whose own undo it would be. */
function undoVerb(
  { target, key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
): "undo" | "redo" | null {
  const isWriting = target instanceof Element &&
    target.closest("input:not([type=checkbox]), textarea, select, dialog");
  if (isWriting || altKey || !(ctrlKey || metaKey)) return null;
  switch (key.toLowerCase()) {
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return "redo";
    default:
      return null;
  }
}
