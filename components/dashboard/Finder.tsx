import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { count, type Counted, fill } from "@/components/words/fill.ts";
import { find } from "./find.ts";
import { Icon } from "./Icon.tsx";
import { Keys } from "./Keys.tsx";
import type { Destination } from "./view.ts";

/** What the palette says. */
export interface PaletteWords {
  open: string;
  title: string;
  placeholder: string;
  nothing: string;
  found: Counted;
  keys: string;
}

/** A combobox whose list is always open (ARIA Authoring Practices, "Editable combobox with list autocomplete"). */
export function Finder(
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
