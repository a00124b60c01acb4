import { useEffect, useState } from "preact/hooks";

/**
 * Lets Alt with an arrow press the button that moves the row in which the focus is. Without scripts the buttons do the
 * same, and nothing is said of keys.
 */
export function MoveKeys({ list, text }: {
  /** Id of what holds the rows. */
  list: string;
  /** Says that there are keys. */
  text: string;
}) {
  const [works, setWorks] = useState(false);
  useEffect(() => {
    const rows = document.getElementById(list);
    const press = (event: KeyboardEvent) => {
      const way = event.altKey && WAYS[event.key];
      const within = event.target instanceof Element
        ? event.target.closest("tr")
        : null;
      const form = way && within?.querySelector(`form[data-move="${way}"]`);
      if (!(form instanceof HTMLFormElement)) return;
      event.preventDefault();
      const button = form.querySelector("button");
      if (!button?.ariaDisabled) form.requestSubmit();
    };
    rows?.addEventListener("keydown", press);
    setWorks(rows !== null);
    return () => rows?.removeEventListener("keydown", press);
  }, []);
  return works ? <p class="keys-hint">{text}</p> : null;
}

const WAYS: Record<string, string | undefined> = {
  ArrowUp: "up",
  ArrowDown: "down",
};
