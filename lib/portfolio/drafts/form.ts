/**
 * Fields of a profile as forms show them, and what comes back; pure.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { fieldValue } from "../entries/schema.ts";
import type { FieldValue } from "../resume/rows.ts";
import { type Field, lengthOf } from "../resume/schema.ts";
import { asForm, markOf } from "./marks.ts";
import type { Translations } from "./working.ts";

/** One field of a form. */
export interface FormField {
  /** `summary`, and `summary@es` for its translation. */
  name: string;
  key: string;
  kind: Field["kind"];
  /** Set for a translation. */
  lang: Lang | null;
  /** Whether it can be told in two languages. */
  translated: boolean;
  text: string;
  /** What was seen; sent along as `was:<name>`. */
  mark: string;
  /** Whether it is a text of many lines. */
  lines: boolean;
  /** How items of a list are parted: each on its line, or with a rule between those of many lines. */
  ruled: boolean;
}

/** What a form that was sent changes. */
export interface FormChanges {
  values: Record<string, FieldValue>;
  texts: Record<string, FieldValue>;
  /** Marks of what was seen, by key. */
  seen: { values: Record<string, string>; texts: Record<string, string> };
  /** Names of fields whose text cannot be taken. */
  errors: Record<string, "date" | "uri" | "email" | "long" | "sign">;
  /** What was sent, by name: shown again when it was not taken. */
  typed: Record<string, string>;
}

const RULE = "\n---\n";

/** The fields of an object, each followed by its translation. */
export function formFields(
  fields: readonly Field[],
  values: Record<string, FieldValue>,
  translations: Translations,
  otherLang: Lang,
): FormField[] {
  return fields.flatMap((field) => {
    const own = formField(field, values[field.key] ?? null, null);
    if (!field.translated) return [own];
    const told = translations[otherLang]?.[field.key] ?? null;
    return [own, formField(field, told, otherLang)];
  });
}

/** Reads what has changed since the form was drawn; fields that were not sent stay as they are. */
export function readForm(
  form: FormData,
  fields: readonly FormField[],
): FormChanges {
  const changes: FormChanges = {
    values: {},
    texts: {},
    seen: { values: {}, texts: {} },
    errors: {},
    typed: {},
  };
  for (const field of fields) {
    const { name, key, kind, lang } = field;
    const given = form.get(name);
    if (typeof given !== "string") continue;
    changes.typed[name] = given.replace(/\r\n?/g, "\n");
    const ruled = form.has(`ruled:${name}`);
    const value = valueOf(given, { kind, ruled });
    const seen = form.get(`was:${name}`);
    const mark = typeof seen === "string" ? seen : field.mark;
    if (markOf(value) === mark) continue;
    const parsed = fieldValue({ key, kind }).safeParse(value);
    if (!parsed.success) {
      changes.errors[name] = kind === "date" || kind === "uri" ||
          kind === "email"
        ? kind
        : parsed.error.issues.some(({ code }) => code === "too_big")
        ? "long"
        : "sign";
      continue;
    }
    const part = lang === null ? "values" : "texts";
    changes[part][key] = value;
    changes.seen[part][key] = mark;
  }
  return changes;
}

/** A value as the text of a form. */
export function textOf(value: FieldValue, ruled = isRuled(value)): string {
  const shown = asForm(value) ?? "";
  return typeof shown === "string" ? shown : shown.join(ruled ? RULE : "\n");
}

/** A text of a form as a value; nothing is no value. */
export function valueOf(
  text: string,
  { kind, ruled }: { kind: Field["kind"]; ruled: boolean },
): FieldValue {
  const plain = text.replace(/\r\n?/g, "\n");
  if (kind === "list") return asForm(plain.split(ruled ? RULE : "\n"));
  return asForm(kind === "text" ? plain : plain.trim());
}

function formField(
  field: Field,
  value: FieldValue,
  lang: Lang | null,
): FormField {
  const { key, kind, translated } = field;
  const ruled = isRuled(value);
  const text = textOf(value, ruled);
  return {
    name: lang === null ? key : `${key}@${lang}`,
    key,
    kind,
    lang,
    translated,
    text,
    mark: markOf(value),
    lines: kind === "list" || lengthOf(field) === "prose" ||
      text.includes("\n"),
    ruled,
  };
}

/** Items that have lines of their own cannot stand one on each line. */
function isRuled(value: FieldValue): boolean {
  return Array.isArray(value) &&
    value.some((item) => /[\r\n]/.test(item.trim()));
}
