/**
 * What happens to a text in the browser between two key strokes and the server.
 *
 * @module
 */

/** What the line below the editor says. */
export type DeskState =
  | { is: "quiet" | "saving" | "offline" | "refused" | "restored" | "stale" }
  | { is: "saved"; at: number };

/** Where things are. */
export interface DeskPlaces {
  form: string;
  region: string;
  preview: string;
  place: string;
  edit: string;
}

/** What this browser keeps until it is saved. */
interface Kept {
  revision: string;
  values: Record<string, string>;
  /** It was sent by a button: whatever the server has now is newer. */
  sent: boolean;
}

/** Long enough to finish a word, short enough to lose nothing. */
const SAVE_MS = 1_500;
const PREVIEW_MS = 500;

const FIELDS = [
  "title",
  "summary",
  "markdown",
  "slug",
  "tags",
  "canonical",
] as const;

/** Saves, previews and keeps the text of one form. */
export class Desk {
  readonly #places: DeskPlaces;
  /** A new post gets its own place with its id. */
  #place: string;
  readonly #say: (state: DeskState) => void;
  readonly #form: HTMLFormElement | null;
  readonly #stop = new AbortController();
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  #isSaving = false;
  #isDirty = false;
  /** A save was refused because of another tab; only a person decides what happens next. */
  #isHeld = false;

  constructor(places: DeskPlaces, say: (state: DeskState) => void) {
    this.#places = places;
    this.#place = places.place;
    this.#say = say;
    const form = document.getElementById(places.form);
    this.#form = form instanceof HTMLFormElement ? form : null;
    const { signal } = this.#stop;
    this.#form?.addEventListener("input", () => this.#changed(), { signal });
    this.#form?.addEventListener("submit", () => this.#sent(), { signal });
    addEventListener("pagehide", () => void this.#save(true), { signal });
    this.#bringBack();
  }

  /** Stops listening; what is not saved stays kept. */
  close(): void {
    this.#stop.abort();
    clearTimeout(this.#saveTimer);
    clearTimeout(this.#previewTimer);
  }

  /** Forgets what was kept and shows what the server has. */
  discard(): void {
    this.#forget();
    this.#isDirty = false;
    location.reload();
  }

  /** Puts what was kept into the form, over a newer text; nothing is saved until something is typed or pressed. */
  showKept(): void {
    const kept = this.#kept();
    if (kept) this.#fill(kept.values);
    this.#say({ is: "quiet" });
    void this.#preview();
  }

  #changed(): void {
    this.#isDirty = true;
    this.#keep(false);
    clearTimeout(this.#saveTimer);
    clearTimeout(this.#previewTimer);
    this.#saveTimer = setTimeout(() => void this.#save(false), SAVE_MS);
    this.#previewTimer = setTimeout(() => void this.#preview(), PREVIEW_MS);
  }

  #sent(): void {
    clearTimeout(this.#saveTimer);
    this.#isDirty = false;
    this.#keep(true);
  }

  async #save(isLeaving: boolean): Promise<void> {
    const form = this.#form;
    if (!form || !this.#isDirty || this.#isHeld || this.#isSaving) return;
    this.#isSaving = true;
    this.#isDirty = false;
    this.#say({ is: "saving" });
    const body = new FormData(form);
    body.set("do", "autosave");
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body,
        keepalive: isLeaving,
      });
      if (answer.redirected || answer.status === 422) {
        this.#say({ is: "refused" });
      } else if (answer.status === 409) {
        this.#isHeld = true;
        this.#say({ is: "stale" });
      } else if (answer.ok) {
        this.#saved(await answer.json());
      } else this.#failed();
    } catch {
      this.#failed();
    } finally {
      this.#isSaving = false;
    }
    if (this.#isDirty) {
      clearTimeout(this.#saveTimer);
      this.#saveTimer = setTimeout(() => void this.#save(false), SAVE_MS);
    }
  }

  #saved({ id, revision }: { id: string; revision: number }): void {
    const field = this.#field("revision");
    if (field) field.value = String(revision);
    if (this.#place.includes(" new ")) {
      this.#forget();
      this.#place = this.#place.replace(" new ", ` ${id} `);
    }
    const edit = this.#places.edit.replace("%7Bid%7D", id).replace("{id}", id);
    if (this.#form && !location.pathname.includes(id)) {
      this.#form.action = edit;
      history.replaceState(null, "", edit);
    }
    if (this.#isDirty) this.#keep(false);
    else this.#forget();
    this.#say({ is: "saved", at: Date.now() });
  }

  #failed(): void {
    this.#isDirty = true;
    this.#say({ is: "offline" });
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.#save(false), 10 * SAVE_MS);
  }

  async #preview(): Promise<void> {
    const region = document.getElementById(this.#places.region);
    const form = this.#form;
    if (!region || !form) return;
    const body = new FormData();
    body.set("markdown", this.#field("markdown")?.value ?? "");
    try {
      const answer = await fetch(this.#places.preview, {
        method: "POST",
        body,
      });
      // sanitised by the server, which is the only one to draw it
      if (answer.ok && !answer.redirected) {
        region.innerHTML = await answer.text();
      }
    } catch {
      // no connection: the next change tries again
    }
  }

  /** A tab that was closed may have left something. */
  #bringBack(): void {
    const kept = this.#kept();
    if (!kept) return;
    const revision = this.#field("revision")?.value ?? "0";
    const isSame = FIELDS.every((name) =>
      plain(kept.values[name]) === plain(this.#field(name)?.value)
    );
    if (isSame || kept.sent && Number(revision) > Number(kept.revision)) {
      this.#forget();
    } else if (revision === kept.revision) {
      this.#fill(kept.values);
      this.#say({ is: "restored" });
      this.#changed();
    } else this.#say({ is: "stale" });
  }

  #fill(values: Record<string, string>): void {
    for (const name of FIELDS) {
      const field = this.#field(name);
      if (field && values[name] !== undefined) field.value = values[name];
    }
  }

  #field(name: string) {
    const field = this.#form?.elements.namedItem(name);
    return field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement
      ? field
      : null;
  }

  #keep(sent: boolean): void {
    const values = Object.fromEntries(
      FIELDS.map((name) => [name, this.#field(name)?.value ?? ""]),
    );
    const revision = this.#field("revision")?.value ?? "0";
    const kept: Kept = { revision, values, sent };
    try {
      localStorage.setItem(this.#place, JSON.stringify(kept));
    } catch {
      // full or forbidden: the server has what was typed a moment ago
    }
  }

  #kept(): Kept | null {
    try {
      return JSON.parse(localStorage.getItem(this.#place) ?? "null");
    } catch {
      return null;
    }
  }

  #forget(): void {
    try {
      localStorage.removeItem(this.#place);
    } catch {
      // forbidden: then nothing is there
    }
  }
}

/** Line ends and spaces at the ends do not count: the server takes them off. */
function plain(text = ""): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
