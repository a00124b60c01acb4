/**
 * The owner's hue as colours that stay legible in print and on a card.
 *
 * A tenant chooses a hue only; lightness and chroma are computed here, so that no choice can make
 * a text unreadable. Colours leave as sRGB, because print and images know nothing of OKLCH.
 *
 * Conversion: Björn Ottosson, "A perceptual color space for image processing" (2020);
 * contrast: WCAG 2.2, "relative luminance" and "contrast ratio".
 *
 * @module
 */

/** The colours of one accent: `ink` carries text, `line` carries hairlines and marks. */
export interface Accent {
  ink: string;
  line: string;
}

type Rgb = [red: number, green: number, blue: number];

/** Computes the accent for a hue in degrees on a ground given as `#rrggbb`. */
export function accentOn(ground: string, hue: number): Accent {
  return {
    // 5.5, not 4.5: thin strokes at 8 pt on uncoated paper lose contrast.
    ink: legible(ground, hue, 0.51, 0.15, 5.5),
    line: legible(ground, hue, 0.6, 0.15, 3),
  };
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) =>
    a - b
  );
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function legible(
  ground: string,
  hue: number,
  from: number,
  chroma: number,
  ratio: number,
): string {
  for (let lightness = from; lightness > 0; lightness -= 0.01) {
    const colour = inGamut(lightness, chroma, hue);
    if (contrast(colour, ground) >= ratio) return colour;
  }
  return "#000000";
}

function inGamut(lightness: number, chroma: number, hue: number): string {
  for (let c = chroma; c > 0; c -= 0.005) {
    const rgb = linear(lightness, c, hue);
    if (rgb.every((part) => part >= -0.0001 && part <= 1.0001)) return hex(rgb);
  }
  return hex(linear(lightness, 0, hue));
}

function linear(lightness: number, chroma: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hex(rgb: Rgb): string {
  const parts = rgb.map((part) => {
    const clamped = Math.min(1, Math.max(0, part));
    const encoded = clamped <= 0.0031308
      ? 12.92 * clamped
      : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255).toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
