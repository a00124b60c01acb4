/**
 * What may be written into the entries of a résumé; every value is one that the official schema accepts.
 *
 * @module
 */

import { z } from "zod";
import {
  type Field,
  lengthOf,
  MAX_ITEMS,
  MAX_TEXT,
  type Section,
  type SectionKey,
  SECTIONS,
} from "../resume/schema.ts";

// Narrower than RFC 3986: what a page can link to.
const SIGN = String.raw`(?:[\w.~:/@!$&'()*+,;=-]|%[0-9a-f]{2})`;
const ADDRESS = new RegExp(
  String.raw`^https?://[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?` +
    String.raw`(/${SIGN}*)?(\?(${SIGN}|\?)*)?(#(${SIGN}|\?)*)?$`,
  "i",
);
const DATE = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const EMAIL =
  /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** A text of a certain length that Postgres can hold and JSON can carry. */
function storable(most: number) {
  return z.string().max(most).refine(
    (text) => !text.includes("\0") && text.isWellFormed(),
    "has a character that cannot be stored",
  );
}

/** A text that Postgres can hold and JSON can carry. */
export const storableText = storable(MAX_TEXT.prose);

/** An address that a page can link to. */
export const fullAddress = z.string().max(MAX_TEXT.address)
  .regex(ADDRESS, "must be a full address");

/** What a field takes; `null` removes it. */
export function fieldValue({ key, kind }: Pick<Field, "key" | "kind">) {
  const text = storable(MAX_TEXT[lengthOf({ key, kind })]);
  switch (kind) {
    case "list":
      return z.array(text).max(MAX_ITEMS).nullable();
    case "date":
      return z.string().regex(DATE, "must be YYYY, YYYY-MM or YYYY-MM-DD")
        .nullable();
    case "uri":
      return fullAddress.nullable();
    case "email":
      return z.string().max(254).regex(EMAIL, "must be an e-mail address")
        .nullable();
    case "text":
      return text.nullable();
  }
}

/** Any of some fields, by their names; unknown names are refused. */
export function fieldValues(fields: readonly Field[]) {
  const values = fields.map((
    field,
  ) => [field.key, fieldValue(field).optional()]);
  // What is optional is absent: neither forms nor JSON hold `undefined`.
  return z.strictObject(Object.fromEntries(values)) as unknown as z.ZodType<
    Record<string, string | string[] | null>
  >;
}

const sectionKey = z.enum(
  SECTIONS.map(({ key }) => key) as [SectionKey, ...SectionKey[]],
);
const entry = { section: sectionKey, id: z.uuid() };

/** A new entry; without a place it comes last. */
export const addEntryInput = bySection({
  section: sectionKey,
  place: z.int().min(0).optional(),
}, "values");
/** Other values for some fields of an entry. */
export const updateEntryInput = bySection(entry, "values");
/** The same for the texts of another language; `null` takes a translation back. */
export const translateEntryInput = bySection(
  { ...entry, lang: z.enum(["es", "en"]) },
  "texts",
  ({ fields }) => fields.filter(({ translated }) => translated),
);
/** An entry. */
export const removeEntryInput = z.strictObject(entry);
/** An entry and where it goes, counted from 0. */
export const moveEntryInput = z.strictObject({
  ...entry,
  place: z.int().min(0),
});
/** An entry and whether visitors see it. */
export const setEntryPublishedInput = z.strictObject({
  ...entry,
  published: z.boolean(),
});

/** An object whose part `name` takes the fields of the section that stands beside it. */
function bySection<Shape extends z.ZodRawShape, Name extends string>(
  shape: Shape & { section: typeof sectionKey },
  name: Name,
  pick: (section: Section) => readonly Field[] = ({ fields }) => fields,
) {
  const schemas = SECTIONS.map((section) =>
    z.strictObject({
      ...shape,
      section: z.literal(section.key),
      [name]: fieldValues(pick(section)),
    })
  );
  // One shape in twelve variants: TypeScript cannot follow a list made by `map`.
  return z.discriminatedUnion(
    "section",
    schemas as never,
  ) as unknown as z.ZodType<
    & z.infer<z.ZodObject<Shape>>
    & Record<Name, Record<string, string | string[] | null>>
  >;
}
