/**
 * A tree of values that remembers what was taken from it: what nobody took is what could not be represented.
 *
 * @module
 */
import { isObject, type Json, type JsonObject, own } from "../json.ts";
import type { Leftover } from "./found.ts";
import { readDate } from "./dates.ts";

/** One place in a tree. Names are found however they are written: `Start Date`, `start_date`, `StartDate`. */
export class Taken {
  readonly value: Json | undefined;
  readonly #path: string;
  readonly #taken: Set<string>;

  private constructor(
    value: Json | undefined,
    path: string,
    taken: Set<string>,
  ) {
    this.value = value;
    this.#path = path;
    this.#taken = taken;
  }

  /** The root of a tree. */
  static of(value: Json): Taken {
    return new Taken(value, "", new Set());
  }

  /** A place below this one; one that is not there holds nothing. */
  at(...names: string[]): Taken {
    return names.reduce<Taken>((place, name) => place.#below(name), this);
  }

  /** The items of a list; a value that stands alone counts as a list of one, as XML has it. */
  all(...names: string[]): Taken[] {
    const place = this.at(...names);
    if (place.value === undefined) return [];
    return Array.isArray(place.value)
      ? place.value.map((item, at) =>
        new Taken(item, `${place.#path}[${at}]`, this.#taken)
      )
      : [place];
  }

  /** Takes a text, if there is one that is not empty; numbers become texts. */
  text(...names: string[]): string | undefined {
    const place = this.at(...names).#leaf();
    const text = place.#read();
    if (text !== undefined) place.#take();
    return text;
  }

  /** Takes the first of some names that holds a text. */
  first(...names: string[]): string | undefined {
    for (const name of names) {
      const found = this.text(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Takes a date below one of the paths (`a/b`) that can be written as JSON Resume writes dates; any other stays. */
  date(...names: string[]): string | undefined {
    return this.#as(readDate, names);
  }

  /** Takes an address of the web below one of the paths (`a/b`); one without a scheme is completed. */
  url(...names: string[]): string | undefined {
    return this.#as(readUrl, names);
  }

  /** Takes an address of mail. */
  email(...names: string[]): string | undefined {
    return this.#as((text) => EMAIL.test(text) ? text : null, names);
  }

  /** Takes a text if something can be made of it. */
  #as(make: (text: string) => string | null, names: string[]) {
    for (const name of names) {
      const place = this.at(...name.split("/").filter(Boolean)).#leaf();
      const text = place.#read();
      const made = text === undefined ? null : make(text);
      if (made === null) continue;
      place.#take();
      return made;
    }
    return undefined;
  }

  /** Takes all that stands here, to be read by somebody else or because it says nothing of a person. */
  whole(): Json | undefined {
    this.#taken.add(this.#path);
    return this.value;
  }

  /** What was not taken, each as high up as all of it was left. */
  leftovers(): Leftover[] {
    return leftIn(this.value, this.#path, this.#taken).items;
  }

  #below(name: string): Taken {
    const { value } = this;
    if (!isObject(value)) return new Taken(undefined, this.#path, this.#taken);
    const key = Object.hasOwn(value, name)
      ? name
      : Object.keys(value).find((key) => plain(key) === plain(name)) ?? name;
    const path = this.#path === "" ? key : `${this.#path}.${key}`;
    return new Taken(own(value, key), path, this.#taken);
  }

  /** The text of an element that has attributes, too. */
  #leaf(): Taken {
    return isObject(this.value) ? this.at("#text") : this;
  }

  #read(): string | undefined {
    const { value } = this;
    if (typeof value === "number" || typeof value === "boolean") {
      return String(value);
    }
    if (typeof value !== "string") return undefined;
    return value.trim() || undefined;
  }

  #take() {
    this.#taken.add(this.#path);
  }
}

const EMAIL = /^[^\s@<>()",;:\\]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

function readUrl(text: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || /\s/.test(whole)) return null;
  const { protocol, hostname } = new URL(whole);
  return /^https?:$/.test(protocol) && hostname.includes(".") ? whole : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}@#]/gu, "");
}

interface Left {
  items: Leftover[];
  /** Nothing below was taken. */
  isWhole: boolean;
}

function leftIn(
  value: Json | undefined,
  path: string,
  taken: ReadonlySet<string>,
): Left {
  if (taken.has(path)) return { items: [], isWhole: false };
  if (saysNothing(value)) return { items: [], isWhole: true };
  const below: [string, Json][] = Array.isArray(value)
    ? value.map((item, at) => [`${path}[${at}]`, item])
    : isObject(value)
    ? Object.entries(value).map((
      [key, item],
    ) => [path === "" ? key : `${path}.${key}`, item])
    : [];
  const parts = below.map(([path, item]) => leftIn(item, path, taken));
  if (path !== "" && parts.every(({ isWhole }) => isWhole)) {
    return { items: [{ path, value: value as Json }], isWhole: true }; // undefined says nothing
  }
  const isWhole = path !== "" && parts.every(({ isWhole }) => isWhole);
  return { items: parts.flatMap(({ items }) => items), isWhole };
}

function saysNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(saysNothing);
  return isObject(value) &&
    Object.values(value as JsonObject).every(saysNothing);
}
