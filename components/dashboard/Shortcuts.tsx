import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { Keys } from "./Keys.tsx";
import type { Destination } from "./view.ts";

/** What the overview says. */
export interface ShortcutWords {
  title: string;
  open: string;
  palette: string;
  next: string;
  previous: string;
  then: string;
  everywhere: string;
  goTo: string;
  on: string;
  onHelp: string;
  close: string;
}

/** Where it is remembered that somebody wants no single keys (WCAG 2.1.4 asks for a way to turn them off). */
const KEY = "single-keys";

/** Whether single keys are shortcuts in this browser. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true; // storage may be switched off
  }
}

/** The overview of all shortcuts, which `?` opens. */
export function Shortcuts(
  { dialog, items, modifier, words }: {
    dialog: RefObject<HTMLDialogElement>;
    items: Destination[];
    /** `Ctrl`, or `⌘` on a Mac. */
    modifier: string;
    words: ShortcutWords;
  },
) {
  const everywhere = [
    [`${modifier} K`, words.palette],
    ["?", words.open],
    ["j", words.next],
    ["k", words.previous],
  ] as const;
  const places = items.flatMap(({ keys, label }) =>
    keys ? [[keys, label] as const] : []
  );
  return (
    <dialog
      ref={dialog}
      class="palette overview"
      aria-labelledby="shortcuts-title"
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="overview-head">
        <h2 id="shortcuts-title">{words.title}</h2>
        <button
          type="button"
          class="icon-button"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
          <span class="sr-only">{words.close}</span>
        </button>
      </div>
      <div class="overview-lists">
        <List title={words.everywhere} rows={everywhere} then={words.then} />
        <List title={words.goTo} rows={places} then={words.then} />
      </div>
      <SingleKeys words={words} />
    </dialog>
  );
}

function List(
  { title, rows, then }: {
    title: string;
    rows: readonly (readonly [keys: string, label: string])[];
    then: string;
  },
) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, label]) => (
          <div key={keys}>
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} then={then} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SingleKeys({ words }: { words: ShortcutWords }) {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(singleKeysAreOn()), []);
  return (
    <p class="overview-foot">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="single-keys-help"
          onChange={({ currentTarget: { checked } }) => {
            setIsOn(checked);
            try {
              localStorage.setItem(KEY, checked ? "on" : "off");
            } catch {
              // it then holds for nothing
            }
          }}
        />{" "}
        {words.on}
      </label>
      <span id="single-keys-help">{words.onHelp}</span>
    </p>
  );
}
