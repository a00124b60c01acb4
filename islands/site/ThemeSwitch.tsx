import { useEffect, useRef } from "preact/hooks";

const THEMES = ["system", "light", "dark"] as const;

/** Where `static/theme.js` looks before the page is painted. */
const KEY = "theme";

/** Chooses light, dark or the system's theme. Without scripts the choice holds for the page, with them it is remembered. */
export function ThemeSwitch(
  { words }: {
    words: { label: string } & Record<typeof THEMES[number], string>;
  },
) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const chosen = document.documentElement.dataset.theme ?? "system";
    const input = group.current?.querySelector<HTMLInputElement>(
      `#theme-${chosen}`,
    );
    if (input) input.checked = true;
  }, []);
  return (
    <fieldset class="theme" ref={group}>
      <legend class="sr-only">{words.label}</legend>
      {THEMES.map((theme) => (
        <label key={theme} title={words[theme]}>
          <input
            type="radio"
            name="theme"
            id={`theme-${theme}`}
            value={theme}
            checked={theme === "system"}
            onChange={() => choose(theme)}
          />
          <Mark theme={theme} />
          <span class="sr-only">{words[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function choose(theme: typeof THEMES[number]) {
  const { dataset } = document.documentElement;
  try {
    if (theme === "system") {
      delete dataset.theme;
      localStorage.removeItem(KEY);
    } else {
      dataset.theme = theme;
      localStorage.setItem(KEY, theme);
    }
  } catch {
    // Storage may be switched off: then the choice holds for this page.
  }
}

/** A disc: open for day, filled for night, half for whatever the system says. */
function Mark({ theme }: { theme: typeof THEMES[number] }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={theme === "dark" ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="1.5"
      />
      {theme === "system" && (
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      )}
    </svg>
  );
}
