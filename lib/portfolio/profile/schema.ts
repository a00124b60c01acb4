/**
 * What stands once in a JSON Resume: the document itself, `basics`, `basics.location` and `meta`.
 *
 * @module
 */

import { z } from "zod";
import { fieldValues } from "../entries/schema.ts";
import { type Field, field, SECTIONS } from "../resume/schema.ts";

/** Objects of the document that stand once: the document itself, `basics`, `basics.location`, `meta`. */
export type GroupKey = "document" | "basics" | "location" | "meta";

/** One such object; its fields are columns of `portfolio.profiles` or rows of `portfolio.contact_details`. */
export interface Group {
  key: GroupKey;
  /** The object that holds it; the document is held by none. */
  inside: GroupKey | null;
  fields: readonly Field[];
  /** Fields that only the owner sees until they are shown: rows of their own, so that a policy can hide them. */
  contact: readonly Field[];
  /** Column of the order in which the names stood in the document. */
  keysColumn: string;
  /** Column of the fields that the schema does not know. */
  extraColumn: string;
}

/** The objects that stand once, outermost first. */
export const GROUPS: readonly Group[] = [
  group("document", null, [{
    ...field("$schema", "uri"),
    column: "schema_url",
  }]),
  group("basics", "document", [
    field("name", "text"),
    field("label", "text", true),
    field("image", "text"),
    field("url", "uri"),
    field("summary", "text", true),
  ], [field("email", "email"), field("phone", "text")]),
  group("location", "basics", [
    field("city", "text"),
    field("countryCode", "text"),
    field("region", "text"),
  ], [
    field("address", "text"),
    field("postalCode", "text"),
  ]),
  group("meta", "document", [
    field("canonical", "uri"),
    { ...field("version", "text"), column: "meta_version" },
    field("lastModified", "text"),
  ]),
];

/** Names the order of an object whose order was not kept: as the official schema has it. */
export const SCHEMA_ORDER: Record<GroupKey, readonly string[]> = {
  document: [
    "$schema",
    "basics",
    ...SECTIONS.filter((section) => section.inside === "document").map((
      section,
    ) => section.key),
    "meta",
  ],
  basics: [
    "name",
    "label",
    "image",
    "email",
    "phone",
    "url",
    "summary",
    "location",
    "profiles",
  ],
  location: ["address", "postalCode", "city", "countryCode", "region"],
  meta: ["canonical", "version", "lastModified"],
};

/** Names of the contact details that stand behind a switch each. */
export const CONTACT_KEYS = [
  "email",
  "phone",
  "address",
  "postalCode",
] as const;
/** One contact detail. */
export type ContactKey = (typeof CONTACT_KEYS)[number];

/** Other values for some fields of the profile, contact details included, by their names in JSON Resume. */
export const updateProfileInput = fieldValues(
  GROUPS.flatMap(({ fields, contact }) => [...fields, ...contact]),
);
/** The same for the texts of another language; `null` takes a translation back. */
export const translateProfileInput = z.strictObject({
  lang: z.enum(["es", "en"]),
  texts: fieldValues(
    GROUPS.flatMap(({ fields }) =>
      fields.filter(({ translated }) => translated)
    ),
  ),
});
/** Which contact details visitors see. */
export const setContactShownInput = z.strictObject({
  email: z.boolean().optional(),
  phone: z.boolean().optional(),
  address: z.boolean().optional(),
  postalCode: z.boolean().optional(),
});

function group(
  key: GroupKey,
  inside: GroupKey | null,
  fields: readonly Field[],
  contact: readonly Field[] = [],
): Group {
  const prefix = key === "document" ? "" : `${key}_`;
  const keysColumn = `${key}_keys`;
  return {
    key,
    inside,
    fields,
    contact,
    keysColumn,
    extraColumn: `${prefix}extra`,
  };
}
