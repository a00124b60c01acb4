/**
 * What kind of device asks, as coarsely as its owner needs to know it again: no version, no model, no address.
 *
 * @module
 */

/** Kinds of browsers, the telling names before those that others borrow. */
const BROWSERS = [
  ["edge", /\bEdg(?:e|A|iOS)?\//],
  ["opera", /\bOPR\/|\bOpera\b/],
  ["firefox", /\b(?:Firefox|FxiOS)\//],
  ["chrome", /\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ["safari", /\bSafari\//],
] as const;

const SYSTEMS = [
  ["android", /\bAndroid\b/],
  ["ios", /\b(?:iPhone|iPad|iPod)\b/],
  ["windows", /\bWindows\b/],
  ["macos", /\bMac OS X\b|\bMacintosh\b/],
  ["linux", /\bLinux\b|\bX11\b/],
] as const;

/** Every kind of browser that is told from others. */
export const BROWSER_NAMES = [
  ...BROWSERS.map(([name]) => name),
  "other",
] as const;

/** Every kind of system. */
export const SYSTEM_NAMES = [
  ...SYSTEMS.map(([name]) => name),
  "other",
] as const;

/** A kind of browser on a kind of system. */
export interface Device {
  browser: typeof BROWSER_NAMES[number];
  system: typeof SYSTEM_NAMES[number];
}

/**
 * The kind of device that a `User-Agent` header names; the header itself is kept nowhere.
 *
 * @example
 * deviceOf("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"); // { browser: "firefox", system: "linux" }
 */
export function deviceOf(userAgent: string | null): Device {
  const text = (userAgent ?? "").slice(0, 500);
  const found = <Name>(kinds: readonly (readonly [Name, RegExp])[]) =>
    kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
  return { browser: found(BROWSERS), system: found(SYSTEMS) };
}
