/**
 * What the pages about people's data are drawn from, and how periods and sizes are said.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type {
  OwnedAlone,
  PrivacyState,
} from "@/lib/platform/privacy/schema.ts";
import { count, fill } from "@/components/words/fill.ts";
import type { LinkBase } from "@/components/ui/href.ts";
import type { PrivacyWords } from "./words.ts";

/** What such a page shows. */
export interface PrivacyData {
  state: PrivacyState;
  /** Only of a person: what goes with the account, and what keeps it from going. */
  owned: OwnedAlone[];
  /** What must be typed before an erasure. */
  expected: string;
  /** What was typed, when it was something else. */
  wrong: string | null;
  /** What was just done. */
  done: keyof PrivacyWords["done"] | null;
  mayExport: boolean;
  mayErase: boolean;
}

/** What is the same on both pages. */
export interface PrivacyView {
  lang: Lang;
  base: LinkBase;
  /** The page itself, e.g. `/account/privacy`. */
  path: string;
  /** Whose data it is. */
  of: "person" | "tenant";
}

/** What was just done, as the page's address tells it. */
export function doneOf(query: URLSearchParams): PrivacyData["done"] {
  const done = query.get("done");
  return done === "asked" || done === "removed" || done === "scheduled" ||
      done === "cancelled" || done === "many"
    ? done
    : null;
}

/**
 * A period in whole units.
 *
 * @example spanOf(720, words); // "30 days"
 */
export function spanOf(hours: number, { spans }: PrivacyWords): string {
  const days = hours / 24;
  if (days < 2) return count(spans.hours, Math.round(hours));
  // Postgres counts a year as 365.25 days
  return days % 365.25 === 0
    ? count(spans.years, days / 365.25)
    : count(spans.days, Math.round(days));
}

/** A size of a file, to a tenth. */
export function sizeOf(bytes: number, lang: Lang): string {
  const isLarge = bytes >= 1_000_000;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return isLarge
    ? `${number.format(bytes / 1_000_000)}\u00a0MB`
    : `${number.format(Math.max(0.1, bytes / 1_000))}\u00a0kB`;
}

/** A moment to the minute, in UTC, which it says. */
export function momentOf(iso: string, lang: Lang): string {
  const locale = lang === "es" ? "es" : "en-GB";
  const options = {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return `${text.format(new Date(iso))} UTC`;
}

/** A day, in UTC. */
export function dayOf(iso: string, lang: Lang): string {
  const locale = lang === "es" ? "es" : "en-GB";
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  })
    .format(new Date(iso));
}

/** What is said of a copy. */
export function stateOf(
  { state, done, total, bytes }: PrivacyState["exports"][number],
  lang: Lang,
  { states }: PrivacyWords,
): string {
  return fill(states[state], {
    done: String(done),
    total: String(total),
    size: bytes === null ? "" : sizeOf(bytes, lang),
  });
}
