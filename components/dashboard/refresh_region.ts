/**
 * Brings a part of the open page up to date: asks for the page again and takes the part out of it, so that what is drawn
 * is drawn in one place, on the server.
 *
 * @module
 */

/**
 * Replaces what stands in the element with the id.
 *
 * @returns false when it was left alone: somebody writes in it, it is gone, or the page could not be had
 */
export async function refreshRegion(id: string): Promise<boolean> {
  const answer = await fetch(location.href, {
    headers: { accept: "text/html" },
    redirect: "error",
  });
  if (!answer.ok) return false;
  const page = new DOMParser().parseFromString(
    await answer.text(),
    "text/html",
  );
  const fresh = page.getElementById(id);
  const shown = document.getElementById(id);
  if (!fresh || !shown || isWrittenIn(shown)) return false;
  const focused = shown.contains(document.activeElement)
    ? document.activeElement
    : null;
  shown.replaceChildren(...fresh.childNodes);
  shown.dataset.mark = fresh.dataset.mark;
  if (focused) focusAgain(shown, focused);
  return true;
}

/** What is typed or ticked must not be lost. */
function isWrittenIn(region: HTMLElement): boolean {
  const { activeElement } = document;
  return region.querySelector("input:checked") !== null ||
    region.contains(activeElement) &&
      activeElement?.matches("input, textarea, select") === true;
}

/** The same link or button, by what it says; else the region, so that the next Tab goes on from there. */
function focusAgain(region: HTMLElement, before: Element) {
  const same = [...region.querySelectorAll<HTMLElement>(before.localName)]
    .find((one) =>
      one.textContent === before.textContent &&
      one.getAttribute("href") === before.getAttribute("href")
    );
  if (same) return same.focus({ preventScroll: true });
  region.tabIndex = -1;
  region.focus({ preventScroll: true });
}
