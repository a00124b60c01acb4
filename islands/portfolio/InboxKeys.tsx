import { useEffect, useState } from "preact/hooks";
import { singleKeysAreOn } from "@/components/dashboard/Shortcuts.tsx";

/**
 * Single keys for the row of a list in which the focus is: each presses a button that stands there anyway. `j` and `k`
 * are the dashboard's own. Without scripts nothing is said of keys.
 */
export function InboxKeys({ list, text }: {
  /** Id of what holds the rows. */
  list: string;
  /** Says that there are keys. */
  text: string;
}) {
  const [works, setWorks] = useState(false);
  useEffect(() => {
    setWorks(singleKeysAreOn());
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) {
        return;
      }
      const { target } = event;
      if (!(target instanceof HTMLElement) || !singleKeysAreOn()) return;
      if (target.matches("textarea, select, input:not([type=checkbox])")) {
        return;
      }
      const row = target.closest(`#${list} tr`);
      if (row && act(row, event.key)) event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return works ? <p class="keys-hint">{text}</p> : null;
}

/** What a key does, by what the forms of the row send; the first that is there. */
const DOES: Record<string, string[] | undefined> = {
  e: ["read", "unread", "done", "reopen"],
  s: ["tomorrow", "wake"],
  "!": ["hold", "rescue", "not_for_assistant"],
  "#": ["remove"],
};

function act(row: Element, key: string): boolean {
  if (key === "x") {
    row.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    return true;
  }
  if (key === "r") {
    const link = row.querySelector<HTMLAnchorElement>("a.row-link");
    if (link) location.assign(`${link.href}#reply`);
    return link !== null;
  }
  for (const what of DOES[key] ?? []) {
    const field = row.querySelector<HTMLInputElement>(
      `input[name=do][value=${what}]`,
    );
    if (!field?.form) continue;
    field.form.requestSubmit();
    return true;
  }
  return false;
}
