import { useEffect, useRef, useState } from "preact/hooks";
import { Finder, type PaletteWords } from "@/components/dashboard/Finder.tsx";
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

/** Whoever writes, or has a dialog open, means the letter. */
function isBusy({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input, textarea, select, [role=combobox]") ||
      target.closest("dialog, [popover]:popover-open") !== null);
}
