/**
 * A JSON Schema as lines of a table.
 *
 * @module
 */
import type { JsonSchema } from "@/lib/platform/api/document.ts";

/** One field. */
export interface SchemaRow {
  /** `items[].name` within lists. */
  name: string;
  type: string;
  required: boolean;
  /** Lengths, bounds, patterns. */
  rules: string;
}

/** Deeper fields are left to the document. */
const MAX_DEPTH = 4;

/** The fields of a schema, those of fields below them. */
export function schemaRows(
  schema: JsonSchema,
  before = "",
  depth = 0,
): SchemaRow[] {
  if (depth >= MAX_DEPTH) return [];
  if (isSchema(schema.items) && schema.type === "array") {
    return schemaRows(schema.items, `${before}[]`, depth);
  }
  if (!isSchema(schema.properties)) return [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([key, inner]) => {
    if (!isSchema(inner)) return [];
    const name = before === "" ? key : `${before}.${key}`;
    return [
      {
        name,
        type: typeOf(inner),
        required: required.includes(key),
        rules: rulesOf(inner),
      },
      ...schemaRows(inner, name, depth + 1),
    ];
  });
}

/** `string (uuid)`, `integer`, `string[]`, `"en" | "es"`. */
export function typeOf(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) {
    return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  }
  if ("const" in schema) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return choices.map(typeOf).join(" | ");
  if (schema.type === "array") {
    return `${isSchema(schema.items) ? typeOf(schema.items) : "any"}[]`;
  }
  const type = Array.isArray(schema.type)
    ? schema.type.join(" | ")
    : String(schema.type ?? "any");
  return typeof schema.format === "string"
    ? `${type} (${schema.format})`
    : type;
}

/** Bounds in signs that need no language. */
export function rulesOf(schema: JsonSchema): string {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  const parts = [
    bounds("length", minLength, maxLength),
    bounds("", minimum, maximum),
    bounds("items", minItems, maxItems),
    "default" in schema ? `= ${JSON.stringify(schema.default)}` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function bounds(what: string, least: unknown, most: unknown): string {
  const name = what === "" ? "" : `${what} `;
  const isBig = typeof most === "number" && most >= Number.MAX_SAFE_INTEGER;
  if (least !== undefined && most !== undefined && !isBig) {
    return `${name}${least}–${most}`;
  }
  if (least !== undefined) return `${name}≥ ${least}`;
  return most !== undefined && !isBig ? `${name}≤ ${most}` : "";
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
