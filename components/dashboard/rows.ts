/** What names a row and can be opened: the first link or button of its heading. */
const OPENERS = ".data tbody th :is(a, button)";

/** Moves the focus to the next row of the page's table, or to the one before; from elsewhere, to the first. */
export function focusRow(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(OPENERS)];
  const row = document.activeElement?.closest("tr");
  const now = all.findIndex((one) => one.closest("tr") === row);
  const next = all[now < 0 ? 0 : now + step];
  next?.focus();
  next?.closest("tr")?.scrollIntoView({ block: "nearest" });
}
