/**
 * The controls of a form of the editor, as the browser holds them.
 *
 * @module
 */

/** Something that can be written in or ticked. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

/** What can be written in: everything with a name that is shown. */
export function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((one): one is Control =>
    (one instanceof HTMLInputElement && one.type !== "hidden" ||
      one instanceof HTMLTextAreaElement) && one.name !== ""
  );
}

/** Names a control: boxes of one name are told apart by their values. */
export function keyOf(control: Control): string {
  return control.type === "checkbox"
    ? `${control.name} ${control.value}`
    : control.name;
}

/** What it says. */
export function valueOf(control: Control): string {
  return control instanceof HTMLInputElement && control.type === "checkbox"
    ? String(control.checked)
    : control.value;
}

/** Fields that only make sense together are sent together. */
export function groupOf(control: Control): string | HTMLElement {
  return control.closest<HTMLElement>("[data-group]") ?? control.name;
}

/** The text field of a name. */
export function textControl(
  form: HTMLFormElement,
  name: string,
): Control | null {
  return controls(form).find((one) =>
    one.name === name && one.type !== "checkbox"
  ) ?? null;
}

/** What the form sends along unseen. */
export function hidden(
  form: HTMLFormElement,
  name: string,
): HTMLInputElement | null {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement ? found : null;
}

/** How it is called on the page. */
export function labelOf(control: Control): string {
  return control.labels?.[0]?.textContent?.trim() ?? control.name;
}

/** Says what is wrong beside the field, or takes it away. */
export function showError(control: Control, message: string | null) {
  const id = `${control.id}-error`;
  const shown = document.getElementById(id);
  if (message === null) {
    shown?.remove();
    control.removeAttribute("aria-invalid");
    return;
  }
  const error = shown ?? document.createElement("p");
  error.id = id;
  error.className = "field-error";
  error.textContent = message;
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", id);
  if (!shown) control.closest(".field")?.append(error);
}

/** A text with one kind of line ends. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
