/**
 * Requests made by chance from the schemas of the document: half of them right, half of them wrong in one place.
 *
 * @module
 */
import type { JsonSchema } from "@/lib/platform/api/document.ts";

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = state + 0x6d2b79f5 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

/** Makes values by one source of chance. */
export class Generator {
  readonly #chance: () => number;

  constructor(seed: number) {
    this.#chance = seeded(seed);
  }

  /** One of them. */
  pick<Value>(from: readonly Value[]): Value {
    const value = from[Math.floor(this.#chance() * from.length)];
    if (value === undefined) throw new Error("Cannot pick: nothing is there");
    return value;
  }

  /** True as often as `part` of 1 says. */
  often(part: number): boolean {
    return this.#chance() < part;
  }

  /** A value that the schema takes, as far as it tells. */
  value(schema: JsonSchema): unknown {
    const { type, properties, items } = schema;
    const choices = schema.anyOf ?? schema.oneOf;
    if (Array.isArray(choices)) return this.value(this.pick(choices));
    if (Array.isArray(schema.enum)) return this.pick(schema.enum);
    if ("const" in schema) return schema.const;
    if (Array.isArray(type)) {
      return this.value({ ...schema, type: this.pick(type) });
    }
    switch (type) {
      case "object":
        return this.#object(schema, properties as Record<string, JsonSchema>);
      case "array":
        return this.#array(schema, items as JsonSchema);
      case "string":
        return this.#text(schema);
      case "integer":
      case "number":
        return this.#number(schema);
      case "boolean":
        return this.often(0.5);
      case "null":
        return null;
      default:
        return this.pick([null, 1, "text", [], {}]);
    }
  }

  /** The same value with one thing about it that is wrong. */
  spoiled(value: unknown, schema: JsonSchema): unknown {
    if (!isRecord(value) || this.often(0.1)) {
      return this.pick<unknown>([null, [], "text", 7, {}, [value], true]);
    }
    const names = Object.keys(
      isRecord(schema.properties) ? schema.properties : value,
    );
    const spoiled: Record<string, unknown> = { ...value };
    const name = names.length > 0 ? this.pick(names) : "";
    if (name === "" || this.often(0.2)) {
      spoiled[this.pick(["more", "__proto__x", "tenantId", "tenant_id", ""])] =
        this.pick(BAD);
    } else if (this.often(0.3)) delete spoiled[name];
    else spoiled[name] = this.pick(BAD);
    return spoiled;
  }

  /** A text for a parameter: sometimes of the schema, sometimes none that anyone expects. */
  parameter(schema: JsonSchema, isRight: boolean): string {
    const value = isRight ? this.value(schema) : this.pick(BAD);
    return typeof value === "string" ? value.toWellFormed() : String(value);
  }

  #object(
    schema: JsonSchema,
    properties: Record<string, JsonSchema> = {},
  ): object {
    const required = Array.isArray(schema.required) ? schema.required : [];
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => required.includes(name) || this.often(0.5))
        .map(([name, inner]) => [name, this.value(inner)]),
    );
  }

  #array(schema: JsonSchema, items: JsonSchema = {}): unknown[] {
    const least = Number(schema.minItems ?? 0);
    const length = least + Math.floor(this.#chance() * 3);
    return Array.from({ length }, () => this.value(items));
  }

  #number({ minimum, maximum, type }: JsonSchema): number {
    const least = Number(minimum ?? 0);
    const most = Math.min(Number(maximum ?? 2_000_000_000), 2 ** 53 - 1);
    if (this.often(0.2)) return this.pick([least, most]);
    const value = least + this.#chance() * (most - least);
    return type === "integer" ? Math.floor(value) : value;
  }

  #text({ format, minLength, maxLength, pattern }: JsonSchema): string {
    if (format === "uuid") return this.#uuid();
    if (format === "date-time") return new Date(this.#moment()).toISOString();
    if (format === "date") {
      return new Date(this.#moment()).toISOString().slice(0, 10);
    }
    if (format === "email") return `${this.#word(6)}@example.com`;
    if (format === "uri") return `https://${this.#word(6)}.example`;
    if (typeof pattern === "string") {
      const known = KNOWN.filter((text) => matches(pattern, text));
      if (known.length > 0) return this.pick(known);
    }
    if (this.often(0.2)) return this.pick(ODD);
    const least = Number(minLength ?? 0);
    const most = Math.min(Number(maxLength ?? 40), 300);
    return this.#word(least + Math.floor(this.#chance() * (most - least + 1)));
  }

  #word(length: number): string {
    const letters = "abcdefghijklmnopqrstuvwxyzñé0123456789 -";
    return Array.from({ length }, () => this.pick([...letters])).join("");
  }

  #uuid(): string {
    const hex = Array.from(
      { length: 32 },
      () => this.pick([..."0123456789abcdef"]),
    ).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${
      hex.slice(17, 20)
    }-${hex.slice(20)}`;
  }

  #moment(): number {
    return Math.floor(this.#chance() * 4_000_000_000_000);
  }
}

/** Texts that people do write, and that programs stumble over. */
const ODD = [
  " ",
  "'; drop table platform.tenants; --",
  "<script>alert(1)</script>",
  "%00",
  "../../etc/passwd",
  "\u202Eright to left",
  "👩🏽‍💻",
  "null",
  "${7*7}",
];

/** What no field takes, or only some. */
const BAD: unknown[] = [
  null,
  -1,
  0,
  1.5,
  1e308,
  9_007_199_254_740_993,
  "",
  "\0",
  "\uD800",
  "x".repeat(20_000),
  [],
  [[[[[[]]]]]],
  {},
  { $ne: null },
  true,
  "00000000-0000-0000-0000-000000000000",
  ...ODD,
];

/** Texts that some pattern takes. */
const KNOWN = [
  "ada-lovelace",
  "platform.keys.read",
  "portfolio.messages.read",
  "someone@example.com",
  "https://example.com",
  "Europe/Madrid",
  "2024-06",
  "2024-06-29T10:00:00Z",
  "es",
  "example.com",
  "a",
  "abc_def",
  "#aabbcc",
  "Ada Lovelace",
];

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
