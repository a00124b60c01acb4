import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { find } from "@/components/dashboard/find.ts";
import { Icon } from "@/components/dashboard/Icon.tsx";
import { Keys } from "@/components/dashboard/Keys.tsx";
import { focusRow } from "@/components/dashboard/rows.ts";
import { sequences } from "@/components/dashboard/sequence.ts";
import {
  Shortcuts,
  type ShortcutWords,
  singleKeysAreOn,
} from "@/components/dashboard/Shortcuts.tsx";
import type { Destination } from "@/components/dashboard/view.ts";
import { count, type Counted, fill } from "@/components/words/fill.ts";

/** What the palette says. */
export interface PaletteWords {
  open: string;
  title: string;
  placeholder: string;
  nothing: string;
  found: Counted;
  keys: string;
}

/**
 * The button that opens a list of everything, narrowed by typing; the keys that lead to places; and their overview.
 * Without scripts the button is a link to the same list as a page.
 */
export function CommandPalette(
  { items, href, words, shortcuts }: {
    items: Destination[];
    href: string;
    words: PaletteWords;
    shortcuts: ShortcutWords;
  },
) {
  const palette = useRef<HTMLDialogElement>(null);
  const overview = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [modifier, setModifier] = useState<string | null>(null);
  const open = () => {
    overview.current?.close();
    setIsOpen(true);
    palette.current?.showModal();
  };

  useEffect(() => {
    setModifier(/Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl");
    const press = sequences([
      "?",
      "j",
      "k",
      ...items.flatMap(({ keys }) => keys ?? []),
    ]);
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const holds = event.metaKey || event.ctrlKey;
      if (holds && event.key.toLowerCase() === "k" && !event.shiftKey) {
        event.preventDefault();
        return open();
      }
      if (holds || event.altKey || isBusy(event) || !singleKeysAreOn()) return;
      const done = press(event.key, event.timeStamp);
      if (done === null) return;
      event.preventDefault();
      if (done === "?") overview.current?.showModal();
      else if (done === "j" || done === "k") focusRow(done === "j" ? 1 : -1);
      else location.assign(items.find(({ keys }) => keys === done)?.href ?? "");
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <a
        class="search"
        href={href}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
      >
        <Icon name="search" />
        <span>{words.open}</span>
        {modifier && (
          <span class="search-keys" aria-hidden="true">
            <Keys keys={`${modifier} K`} then="" />
          </span>
        )}
      </a>
      <dialog
        ref={palette}
        class="palette"
        aria-label={words.title}
        onClose={() => setIsOpen(false)}
        onClick={(event) => {
          if (event.target === palette.current) palette.current?.close();
        }}
      >
        {isOpen && <Finder items={items} words={words} />}
      </dialog>
      <Shortcuts
        dialog={overview}
        items={items}
        modifier={modifier ?? "Ctrl"}
        words={shortcuts}
      />
    </>
  );
}

/** A combobox whose list is always open (ARIA Authoring Practices, "Editable combobox with list autocomplete"). */
function Finder(
  { items, words }: { items: Destination[]; words: PaletteWords },
) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = find(items, text);
  const chosen = found[Math.min(at, found.length - 1)];
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // before the next key is pressed, however fast
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest" });
  }, [at, text]);
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const to = nextAt(event.key, at, found.length);
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (chosen) location.assign(chosen.href);
    }
  };
  return (
    <>
      <div class="palette-line">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={chosen && `palette-${chosen.id}`}
          aria-label={words.title}
          placeholder={words.placeholder}
          autocomplete="off"
          spellcheck={false}
          ref={input}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <ul
        ref={list}
        id="palette-list"
        class="palette-list"
        role="listbox"
        aria-label={words.title}
      >
        {found.map((item) => (
          <li
            key={item.id}
            id={`palette-${item.id}`}
            role="option"
            aria-selected={item === chosen}
            onClick={() => location.assign(item.href)}
            onPointerMove={() => setAt(found.indexOf(item))}
          >
            <span class="palette-name">{item.label}</span>
            {item.keys && <Keys keys={item.keys} then="" />}
          </li>
        ))}
      </ul>
      <p class="palette-foot">
        <span role="status">
          {found.length === 0
            ? fill(words.nothing, { text: text.trim() })
            : count(words.found, found.length)}
        </span>
        <span>{words.keys}</span>
      </p>
    </>
  );
}

function nextAt(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === "ArrowDown") return (at + 1) % length;
  if (key === "ArrowUp") return (at - 1 + length) % length;
  return null;
}

/** Whoever writes, or has a dialog open, means the letter. */
function isBusy({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input, textarea, select, [role=combobox]") ||
      target.closest("dialog, [popover]:popover-open") !== null);
}
