/**
 * Saves a form of the editor while it is written in, and when its tab is closed.
 *
 * The form works without it; what it sends is what the form would send, only the part that has changed.
 *
 * @module
 */
import {
  type Control,
  controls,
  groupOf,
  hidden,
  keyOf,
  labelOf,
  plain,
  showError,
  textControl,
  valueOf,
} from "./form_controls.ts";
import { keepUnsent, readUnsent, type Unsent } from "./unsent.ts";
import type { BarState } from "./view.ts";

/** What the server answers. */
export interface Saved {
  bar: BarState;
  /** The marks of what stands there now, by field. */
  marks: Record<string, string>;
  conflicts: Theirs[];
  /** Why a field was not taken. */
  errors: Record<string, string>;
}

/** What a field says in the draft, where it is not what this page has seen. */
export interface Theirs {
  name: string;
  text: string;
  mark: string;
}

/** A field that was changed elsewhere while it was written here. */
export interface Clash extends Theirs {
  label: string;
}

/** How it goes, for whoever shows it. */
export interface Told {
  state(state: "saving" | "saved" | "unsaved" | "wrong" | "kept"): void;
  bar(bar: BarState): void;
  clashes(clashes: Clash[]): void;
}

/** A form that is saved as it is written. */
export interface Autosaved {
  /** Sends at once what waits. */
  flush(): Promise<void>;
  /** Settles a clash: with what stands here, or with what stands there. */
  settle(clash: Clash, mine: boolean): void;
  stop(): void;
}

/** After the last key; shorter would send words in halves. */
const QUIET_MS = 700;
/** Tried again while there is no network. */
const AGAIN_MS = 5_000;
/** Browsers send 64 KiB from a page that goes; the rest stays in the copy. */
const MOST_PARTING_CHARS = 40_000;

/** Begins to save a form; `copyKey` names this member, tenant and page. */
export function autosave(
  form: HTMLFormElement,
  copyKey: string,
  told: Told,
): Autosaved {
  const known = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let isOver = false;
  let clashes: Clash[] = [];
  let wasKept = false;

  for (const control of controls(form)) {
    known.set(keyOf(control), valueOf(control));
  }
  bringBack();

  const onInput = () => {
    keep();
    schedule(QUIET_MS);
  };
  const onHide = () => {
    if (isOver || dirty().length === 0) return;
    keep();
    const body = bodyOf(dirty());
    const chars = [...body.values()].reduce(
      (sum, value) => sum + String(value).length,
      0,
    );
    if (chars > MOST_PARTING_CHARS) return;
    void post(body, true).catch(() => {});
  };
  const onVisibility = () => {
    if (document.visibilityState === "hidden") void flush();
  };
  const onSubmit = () => {
    isOver = true;
    clearTimeout(timer);
    keep();
  };
  form.addEventListener("input", onInput);
  form.addEventListener("submit", onSubmit);
  addEventListener("pagehide", onHide);
  document.addEventListener("visibilitychange", onVisibility);

  return {
    flush,
    settle,
    stop() {
      form.removeEventListener("input", onInput);
      form.removeEventListener("submit", onSubmit);
      removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onVisibility);
      clearTimeout(timer);
    },
  };

  /** Puts back what an earlier page could not send, and sends it. */
  function bringBack() {
    const kept = readUnsent(localStorage, copyKey);
    const found: Clash[] = [];
    for (const [name, { value, was }] of Object.entries(kept)) {
      const control = textControl(form, name);
      if (!control || plain(control.value) === plain(value)) continue;
      const mark = hidden(form, `was:${name}`);
      if (mark?.value === was) {
        control.value = value;
        wasKept = true;
      } else {
        found.push({
          name,
          label: labelOf(control),
          text: control.value,
          mark: mark?.value ?? "",
        });
        control.value = value;
      }
    }
    tellClashes(found);
    if (wasKept) schedule(0);
    keep();
  }

  function dirty(): Control[] {
    return controls(form).filter((control) =>
      known.get(keyOf(control)) !== valueOf(control) &&
      !clashes.some(({ name }) => name === control.name)
    );
  }

  function keep() {
    const fields: Unsent = {};
    for (const control of controls(form)) {
      if (control.type === "checkbox") continue;
      if (known.get(keyOf(control)) === valueOf(control)) continue;
      const was = hidden(form, `was:${control.name}`)?.value;
      if (was !== undefined) {
        fields[control.name] = { value: control.value, was };
      }
    }
    keepUnsent(localStorage, copyKey, fields);
  }

  function schedule(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (isOver) return;
    if (sending) return await sending.then(flush);
    const changed = dirty();
    if (changed.length === 0) return;
    const sent = new Map(
      changed.map((control) => [keyOf(control), valueOf(control)]),
    );
    told.state("saving");
    sending = post(bodyOf(changed), false).then(
      (saved) => take(saved, sent),
      () => {
        told.state("unsaved");
        schedule(AGAIN_MS);
      },
    ).finally(() => sending = null);
    await sending;
    if (dirty().length > 0 && timer === undefined) schedule(QUIET_MS);
  }

  function take(saved: Saved, sent: Map<string, string>) {
    timer = undefined;
    const clashing = saved.conflicts.flatMap((theirs): Clash[] => {
      const control = textControl(form, theirs.name);
      return control ? [{ ...theirs, label: labelOf(control) }] : [];
    });
    for (const control of controls(form)) {
      const value = sent.get(keyOf(control));
      if (value === undefined) continue;
      if (clashing.some(({ name }) => name === control.name)) continue;
      showError(control, saved.errors[control.name] ?? null);
      known.set(keyOf(control), value);
      const mark = saved.marks[control.name];
      const seen = hidden(form, `was:${control.name}`);
      if (seen && mark !== undefined && !saved.errors[control.name]) {
        seen.value = mark;
      }
    }
    told.bar(saved.bar);
    tellClashes([...clashes, ...clashing]);
    const isWrong = Object.keys(saved.errors).length > 0;
    told.state(isWrong ? "wrong" : wasKept ? "kept" : "saved");
    wasKept = false;
    keep();
    if (dirty().length > 0) schedule(QUIET_MS);
  }

  function settle({ name, text, mark }: Clash, mine: boolean) {
    const control = textControl(form, name);
    const seen = hidden(form, `was:${name}`);
    if (!control || !seen) return;
    seen.value = mark;
    known.set(keyOf(control), text);
    if (!mine) control.value = text;
    tellClashes(clashes.filter((clash) => clash.name !== name));
    keep();
    schedule(0);
    control.focus();
  }

  function tellClashes(now: Clash[]) {
    clashes = now;
    told.clashes(clashes);
  }

  /** The fields that have changed, with what belongs to them, as the form itself would send them. */
  function bodyOf(changed: readonly Control[]): FormData {
    const whole = new FormData(form);
    const groups = new Set(changed.map((control) => groupOf(control)));
    const body = new FormData();
    for (const group of groups) {
      const names = typeof group === "string"
        ? [group, `was:${group}`, `ruled:${group}`]
        : [
          ...new Set(
            [...group.querySelectorAll<HTMLInputElement>("[name]")].map((
              { name },
            ) => name),
          ),
        ];
      for (const name of names) {
        for (const value of whole.getAll(name)) body.append(name, value);
      }
    }
    return body;
  }

  async function post(body: FormData, keepalive: boolean): Promise<Saved> {
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      keepalive,
      redirect: "error",
      headers: { accept: "application/json" },
    });
    if (!answer.ok) throw new Error(`Cannot save: ${answer.status}`);
    return await answer.json();
  }
}
