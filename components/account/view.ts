/**
 * What the pages for signing in and of the account are drawn from.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { Device } from "@/lib/platform/sessions/device.ts";
import type { PlainView } from "@/components/landing/PlainShell.tsx";
import { fill } from "@/components/words/index.ts";
import type { AccountWords } from "./words.ts";

/** Everything that such a page is drawn from. */
export interface AccountView extends PlainView {
  account: AccountWords;
}

/** A form that was refused, as it is shown again. Passwords are never shown again. */
export interface FormState {
  values: Record<string, string>;
  /** What is wrong with a field, by its name. */
  errors: Record<string, string>;
  /** What is wrong with all of it. */
  alert: string | null;
}

/** A form that nobody has sent yet. */
export const emptyForm: FormState = { values: {}, errors: {}, alert: null };

/** Names that are spelt the same everywhere. */
const NAMES: Record<string, string> = {
  android: "Android",
  chrome: "Chrome",
  edge: "Edge",
  firefox: "Firefox",
  ios: "iOS",
  linux: "Linux",
  macos: "macOS",
  opera: "Opera",
  safari: "Safari",
  windows: "Windows",
};

/**
 * What a device is called.
 *
 * @example
 * deviceName({ browser: "firefox", system: "linux" }, words); // "Firefox on Linux"
 */
export function deviceName(
  { browser, system }: Pick<Device, "browser" | "system">,
  { device }: AccountWords,
): string {
  const name = NAMES[browser] ?? device.unknown;
  const place = NAMES[system];
  return place ? fill(device.on, { browser: name, system: place }) : name;
}

const DAYS: Record<Lang, Intl.DateTimeFormat> = {
  es: dayFormat("es"),
  en: dayFormat("en"),
};

function dayFormat(lang: Lang) {
  const options = { day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
}

/** A day as prose has it: `22 November 2026` is said as the language says it. */
export function dayOf(date: Date, lang: Lang): string {
  return DAYS[lang].format(date);
}
