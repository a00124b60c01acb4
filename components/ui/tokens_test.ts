import { ok, strictEqual } from "node:assert/strict";
import { hueClass } from "./hue.ts";

const css = Deno.readTextFileSync(new URL("tokens.css", import.meta.url));

/** Lightness, chroma and hue of a token in both themes; a hue of `null` is the tenant's. */
function token(name: string): [light: Colour, dark: Colour] {
  const value = new RegExp(`--${name}:\\s*light-dark\\(([\\s\\S]+?)\\);`).exec(
    css,
  )?.[1];
  const colours = [
    ...value?.matchAll(
      /oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+|var\(--hue\))\s*\)/g,
    ) ?? [],
  ]
    .map(([, l, c, h]): Colour => ({
      l: Number(l),
      c: Number(c),
      h: h?.startsWith("var") ? null : Number(h),
    }));
  const [light, dark] = colours;
  ok(light && dark, `--${name} has two colours`);
  return [light, dark];
}

interface Colour {
  l: number;
  c: number;
  h: number | null;
}

/** Relative luminance (WCAG 2.2) of an OKLCH colour, clipped to sRGB as browsers do. */
function luminance({ l, c, h }: Colour, hue: number): number {
  const angle = ((h ?? hue) * Math.PI) / 180;
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  return 0.2126 *
      clip(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short) +
    0.7152 *
      clip(
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
      ) +
    0.0722 *
      clip(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short);
}

function worstContrast(one: string, other: string): number {
  let worst = Infinity;
  for (const theme of [0, 1] as const) {
    for (let hue = 0; hue < 360; hue++) {
      const [dark = 0, light = 0] = [token(one)[theme], token(other)[theme]]
        .map((colour) => luminance(colour, hue)).sort((a, b) => a - b);
      worst = Math.min(worst, (light + 0.05) / (dark + 0.05));
    }
  }
  return worst;
}

Deno.test("tokens.css keeps text legible on both grounds, in both themes, for every hue", () => {
  for (const ground of ["ground", "raised"]) {
    for (
      const text of [
        "ink",
        "ink-soft",
        "accent",
        "positive",
        "warning",
        "negative",
      ]
    ) {
      const contrast = worstContrast(text, ground);
      ok(contrast >= 4.5, `${text} on ${ground}: ${contrast}`);
    }
  }
  ok(worstContrast("accent-ink", "accent") >= 4.5);
  ok(worstContrast("ground", "ink") >= 4.5);
});

Deno.test("tokens.css keeps lines that carry meaning visible", () => {
  for (const ground of ["ground", "raised"]) {
    const contrast = worstContrast("edge", ground);
    ok(contrast >= 3, `edge on ${ground}: ${contrast}`);
  }
});

Deno.test("hueClass() names one class for each digit, and the stylesheet has them", () => {
  strictEqual(hueClass(215), "hue-h2 hue-t1 hue-u5");
  strictEqual(hueClass(7), "hue-h0 hue-t0 hue-u7");
  strictEqual(hueClass(360), "hue-h0 hue-t0 hue-u0");
  strictEqual(hueClass(-1), "hue-h3 hue-t5 hue-u9");
  for (let hue = 0; hue < 360; hue++) {
    for (const name of hueClass(hue).split(" ")) {
      ok(name.endsWith("0") || css.includes(`.${name} {`), name);
    }
  }
});
