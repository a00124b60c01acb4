/**
 * Texts that a pattern accepts, made by walking through it with chance.
 *
 * Knows what checks use: literals, classes, groups, alternatives, repetition. What it does not know makes texts that the
 * check refuses, so the check is asked about each.
 *
 * @module
 */

/** How often `*` and `+` repeat at most. */
const MANY = 6;

/** A text that the pattern should accept. */
export function textFor(pattern: string, chance: () => number): string {
  return new Walk(pattern, chance).alternatives();
}

class Walk {
  readonly #pattern: string;
  readonly #chance: () => number;
  #at = 0;

  constructor(pattern: string, chance: () => number) {
    this.#pattern = pattern;
    this.#chance = chance;
  }

  alternatives(): string {
    const texts = [this.#sequence()];
    while (this.#take("|")) texts.push(this.#sequence());
    return texts[this.#below(texts.length)] ?? "";
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#next())) {
      text += this.#repeated();
    }
    return text;
  }

  #repeated(): string {
    const start = this.#at;
    const once = this.#atom();
    const times = this.#times();
    if (times === 1) return once;
    const end = this.#at;
    let text = "";
    for (let count = 0; count < times; count++) {
      this.#at = start;
      text += this.#atom();
    }
    this.#at = end;
    return text;
  }

  #times(): number {
    if (this.#take("*")) return this.#below(MANY);
    if (this.#take("+")) return 1 + this.#below(MANY);
    if (this.#take("?")) return this.#below(2);
    const counts = /^\{(\d+)(,)?(\d*)\}/.exec(this.#pattern.slice(this.#at));
    if (!counts) return 1;
    this.#at += counts[0].length;
    const least = Number(counts[1]);
    if (!counts[2]) return least;
    const most = counts[3] ? Number(counts[3]) : least + MANY;
    return least + this.#below(Math.min(most, least + MANY) - least + 1);
  }

  #atom(): string {
    const sign = this.#next();
    this.#at++;
    if (sign === "(") {
      if (this.#next() === "?") this.#at += 2;
      const text = this.alternatives();
      this.#take(")");
      return text;
    }
    if (sign === "[") return this.#class();
    if (sign === "^" || sign === "$") return "";
    if (sign === ".") return "a";
    if (sign !== "\\") return sign;
    const escaped = this.#next();
    this.#at++;
    return { d: "7", w: "a", s: " " }[escaped] ?? escaped;
  }

  #class(): string {
    const end = this.#pattern.indexOf("]", this.#at + 1);
    const inside = this.#pattern.slice(this.#at, end);
    this.#at = end + 1;
    if (inside.startsWith("^")) return "a";
    const signs = inside
      .replace(/\\d/g, "0-9")
      .replaceAll(/(.)-(.)/g, (_, from: string, to: string) => {
        const first = from.charCodeAt(0);
        const count = to.charCodeAt(0) - first + 1;
        return Array.from(
          { length: count },
          (_, at) => String.fromCharCode(first + at),
        ).join("");
      });
    return signs[this.#below(signs.length)] ?? "";
  }

  #below(limit: number): number {
    return Math.floor(this.#chance() * limit);
  }

  #next(): string {
    return this.#pattern[this.#at] ?? "";
  }

  #take(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at++;
    return true;
  }
}
