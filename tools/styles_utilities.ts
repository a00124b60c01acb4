/**
 * Makes utility classes out of the design tokens, while building: nothing of Twind reaches server or browser.
 *
 * @module
 */
import { twind, virtual } from "@twind/core";
import presetTailwind from "@twind/preset-tailwind";

/** Colours by their role, as `components/ui/tokens.css` defines them. */
const COLORS = {
  ground: "var(--ground)",
  "ground-raised": "var(--raised)",
  ink: "var(--ink)",
  "ink-soft": "var(--ink-soft)",
  line: "var(--line)",
  edge: "var(--edge)",
  accent: "var(--accent)",
  "accent-ink": "var(--accent-ink)",
  positive: "var(--positive)",
  warning: "var(--warning)",
  negative: "var(--negative)",
  transparent: "transparent",
  current: "currentColor",
};

const FONTS = { text: "var(--text)", display: "var(--display)" };

/** Steps of the modular scale. */
const SIZES = Object.fromEntries(
  ["-1", "0", "1", "2", "3", "4", "5"].map((
    step,
  ) => [`s${step}`, `var(--s${step})`]),
);

const BREAKPOINTS = { sm: "480px", md: "768px", lg: "960px", xl: "1280px" };

/**
 * Makes the rules of utility classes. Spacing has Tailwind's 4 px base.
 *
 * @param names class names
 * @returns the rules in the order that they need, and the names that are no utility
 * @example
 * ```ts
 * utilities(["p-4", "text-ink-soft", "leed"]).unknown; // ["leed"]
 * ```
 */
export function utilities(
  names: readonly string[],
): { css: string; unknown: string[] } {
  const sheet = virtual(true);
  const tw = twind({
    presets: [presetTailwind({ disablePreflight: true })],
    hash: false,
    theme: {
      colors: COLORS,
      fontFamily: FONTS,
      fontSize: SIZES,
      screens: BREAKPOINTS,
    },
    rules: [[
      "text-(balance|pretty)",
      ({ 1: wrap }) => ({ textWrap: wrap ?? "" }),
    ]],
  }, sheet);
  const unknown = names.filter((name) => {
    const rules = sheet.target.length;
    tw(name);
    return sheet.target.length === rules;
  });
  return { css: [...sheet.target].join("\n"), unknown };
}
