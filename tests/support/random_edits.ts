/**
 * Makes edits of a profile by chance, for tests.
 *
 * @module
 */
import { CONTACT_KEYS, GROUPS } from "@/lib/portfolio/profile/schema.ts";
import type { FieldValue } from "@/lib/portfolio/resume/rows.ts";
import { type Field, SECTIONS } from "@/lib/portfolio/resume/schema.ts";
import type { Edit } from "@/lib/portfolio/drafts/schema.ts";
import type { Working } from "@/lib/portfolio/drafts/working.ts";

const TEXTS = [
  "Changed",
  "",
  " ",
  "«texto» 👩🏽‍💻",
  "<script>alert(1)</script>",
  "\u202eabc",
  "a\r\nb",
  null,
];

/** One edit that fits the working copy. */
export function randomEdit(
  working: Working,
  chance: () => number,
  newId: () => string,
): Edit {
  const one = <T>(list: readonly T[]): T =>
    list[Math.floor(chance() * list.length)] as T;
  const value = ({ kind }: Field): FieldValue => {
    if (chance() < 0.2) return null;
    switch (kind) {
      case "list":
        return [one(TEXTS) ?? "x", "second\nline"];
      case "date":
        return one(["1999", "2001-02", "2020-12-31"]);
      case "uri":
        return "https://example.com/a?b=c#d";
      case "email":
        return "ada@example.com";
      case "text":
        return one(TEXTS);
    }
  };
  const some = (fields: readonly Field[]) =>
    Object.fromEntries(
      fields.filter(() => chance() < 0.4).map((field) => [
        field.key,
        value(field),
      ]),
    );
  const lang = one(["es", "en"] as const);
  const all = GROUPS.flatMap(({ fields, contact }) => [...fields, ...contact]);
  const section = one(SECTIONS);
  const list = working.entries[section.key];
  const entry = list.length === 0 ? null : one(list);
  const kinds = [
    "add",
    "profile",
    "profile_translate",
    "contact",
    ...entry ? ["update", "remove", "move", "show", "translate"] as const : [],
    ...working.entries.skills.length > 0 ? ["evidence"] as const : [],
  ] as const;
  const of = { section: section.key, id: entry?.id ?? newId() };
  const kind = one(kinds);
  switch (kind) {
    case "add":
      return {
        kind,
        section: section.key,
        id: newId(),
        values: some(section.fields),
        ...chance() < 0.5 ? { place: Math.floor(chance() * 4) } : {},
      };
    case "profile":
      return { kind, values: some(all) };
    case "profile_translate":
      return { kind, lang, texts: some(all.filter((one) => one.translated)) };
    case "contact":
      return { kind, shown: { [one(CONTACT_KEYS)]: chance() < 0.5 } };
    case "update":
      return { kind, ...of, values: some(section.fields) };
    case "translate": {
      const told = section.fields.filter(({ translated }) => translated);
      return { kind, ...of, lang, texts: some(told) };
    }
    case "move":
      return { kind, ...of, place: Math.floor(chance() * 5) };
    case "show":
      return { kind, ...of, published: chance() < 0.5 };
    case "remove":
      return { kind, ...of };
    case "evidence": {
      const project = one(working.entries.projects);
      return {
        kind,
        id: one(working.entries.skills).id,
        evidence: [
          {
            kind: "link" as const,
            url: "https://example.com/proof",
            title: null,
          },
          ...project ? [{ kind: "project" as const, target: project.id }] : [],
        ].filter(() => chance() < 0.7),
      };
    }
  }
}
