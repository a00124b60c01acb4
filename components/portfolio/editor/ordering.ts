/**
 * Moves the rows of a list by keyboard: Alt and an arrow, from whatever has the focus in a row.
 *
 * @module
 */
import type { BarState } from "./view.ts";

/** How it goes, for whoever tells it. */
export interface MoveTold {
  moved(name: string, place: number, all: number): void;
  bar(bar: BarState): void;
}

/** Begins to listen; gives what ends it. */
export function orderByKeys(
  list: HTMLElement,
  action: string,
  told: MoveTold,
): () => void {
  let last: Promise<unknown> = Promise.resolve();
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || event.ctrlKey || event.metaKey || !step) return;
    const row = event.target instanceof Element
      ? event.target.closest<HTMLElement>("[data-id]")
      : null;
    if (!row) return;
    event.preventDefault();
    // one after the other: each counts on where the one before has put the row
    last = last.then(() => move(row, step));
  };
  list.addEventListener("keydown", onKey);
  return () => list.removeEventListener("keydown", onKey);

  async function move(row: HTMLElement, step: number) {
    const rows = [...list.querySelectorAll<HTMLElement>("[data-id]")];
    const place = rows.indexOf(row) + step;
    const other = rows[place];
    if (!other) return;
    const body = new FormData();
    body.set("do", "move");
    body.set("section", list.dataset.section ?? "");
    body.set("id", row.dataset.id ?? "");
    body.set("place", String(place));
    const answer = await fetch(action, {
      method: "POST",
      body,
      redirect: "error",
      headers: { accept: "application/json" },
    }).catch(() => null);
    // somebody else has changed the list, or there is no network: the page as it is now says more
    if (!answer?.ok) return location.reload();
    const focused = document.activeElement;
    if (step < 0) other.before(row);
    else other.after(row);
    if (focused instanceof HTMLElement) focused.focus();
    renumber(list);
    const { bar } = await answer.json();
    told.bar(bar);
    told.moved(row.dataset.title ?? "", place + 1, rows.length);
  }
}

/** What stands in each row by its place: the number, and what the buttons send. */
function renumber(list: HTMLElement) {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-id]")];
  rows.forEach((row, at) => {
    for (const shown of row.querySelectorAll("[data-place]")) {
      shown.textContent = String(at + 1);
    }
    for (const one of row.querySelectorAll<HTMLInputElement>("[data-step]")) {
      const place = at + Number(one.dataset.step);
      one.value = String(place);
      const button = one.form?.querySelector("button");
      if (button) button.disabled = place < 0 || place >= rows.length;
    }
  });
}
