/**
 * How much of a profile is told in both languages; pure.
 *
 * @module
 */
import { GROUPS } from "../profile/schema.ts";
import type { FieldValue } from "../resume/rows.ts";
import { type Field, SECTIONS } from "../resume/schema.ts";
import type { Translations, Working } from "./working.ts";

/** Texts that there are, and how many of them are told in the other language. */
export interface Told {
  texts: number;
  told: number;
}

/** Of one object: its texts that can be told in two languages. */
export function toldIn(
  lang: string,
  fields: readonly Field[],
  values: Record<string, FieldValue>,
  translations: Translations,
): Told {
  const said = fields.filter(({ key, translated }) =>
    translated && isSaid(values[key] ?? null)
  );
  const told = said.filter(({ key }) =>
    isSaid(translations[lang]?.[key] ?? null)
  );
  return { texts: said.length, told: told.length };
}

/** Of what stands once. */
export function profileTold(lang: string, working: Working): Told {
  return sum(
    GROUPS.map(({ key, fields }) =>
      toldIn(lang, fields, working.groups[key].values, working.translations)
    ),
  );
}

/** Of a section. */
export function sectionTold(
  lang: string,
  working: Working,
  { key, fields }: (typeof SECTIONS)[number],
): Told {
  return sum(
    working.entries[key].map(({ values, translations }) =>
      toldIn(lang, fields, values, translations)
    ),
  );
}

/** Of all of it. */
export function wholeTold(lang: string, working: Working): Told {
  return sum([
    profileTold(lang, working),
    ...SECTIONS.map((section) => sectionTold(lang, working, section)),
  ]);
}

function sum(parts: readonly Told[]): Told {
  return parts.reduce(
    (all, { texts, told }) => ({
      texts: all.texts + texts,
      told: all.told + told,
    }),
    { texts: 0, told: 0 },
  );
}

function isSaid(value: FieldValue): boolean {
  return value !== null && value.length > 0;
}
