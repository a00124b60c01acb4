/**
 * Takes the fonts' files out of their npm packages and writes the rules that name them.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of a font, for the build's static files. */
export interface FontFile {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

interface Family {
  package: string;
  name: string;
  faces: { file: string; style: string; rules: string }[];
  /** A font that everyone has, made as wide and as high as the family, so that nothing shifts when it arrives. */
  fallback: {
    name: string;
    local: string;
    widthRatio: number;
    ascent: number;
    descent: number;
  };
}

/**
 * The fallbacks' figures are the fonts' own: ascent and descent from `hhea` in parts of an em, the width as the mean
 * advance of English letters by frequency (the text "aaabcdeeeefghiijklmnnoopqrrssttuvwxyz" and six spaces), divided by
 * that of the local font: Source Serif 4 Regular 0.4942, Times New Roman 0.4172; Bricolage Grotesque SemiBold 0.5010,
 * Arial 0.4563.
 */
const FAMILIES: Family[] = [
  {
    package: "@fontsource-variable/source-serif-4",
    name: "Source Serif 4 Variable",
    faces: [
      {
        file: "source-serif-4-latin-wght-normal",
        style: "normal",
        rules: "index.css",
      },
      {
        file: "source-serif-4-latin-ext-wght-normal",
        style: "normal",
        rules: "index.css",
      },
      {
        file: "source-serif-4-latin-wght-italic",
        style: "italic",
        rules: "wght-italic.css",
      },
      {
        file: "source-serif-4-latin-ext-wght-italic",
        style: "italic",
        rules: "wght-italic.css",
      },
    ],
    fallback: {
      name: "Source Serif 4 Fallback",
      local: "Times New Roman",
      widthRatio: 0.4942 / 0.4172,
      ascent: 1.036,
      descent: 0.335,
    },
  },
  {
    package: "@fontsource-variable/bricolage-grotesque",
    name: "Bricolage Grotesque Variable",
    faces: [
      {
        file: "bricolage-grotesque-latin-wght-normal",
        style: "normal",
        rules: "index.css",
      },
      {
        file: "bricolage-grotesque-latin-ext-wght-normal",
        style: "normal",
        rules: "index.css",
      },
    ],
    fallback: {
      name: "Bricolage Grotesque Fallback",
      local: "Arial",
      widthRatio: 0.501 / 0.4563,
      ascent: 0.93,
      descent: 0.27,
    },
  },
];

/** The files that nearly every page needs at once; their addresses go through `asset()`. */
export const PRELOADED_FONTS: readonly string[] = FAMILIES.map(({ faces }) =>
  `/fonts/${shortName(faces[0]!.file)}`
); // each family has faces

/**
 * Reads the fonts and writes their `@font-face` rules.
 *
 * @returns files for `/fonts/`, and rules that name them there
 * @throws {Error} when a package does not hold a face that the list above names
 * @example
 * ```ts
 * const { css, files } = await buildFonts();
 * ```
 */
export async function buildFonts(): Promise<
  { css: string; files: FontFile[] }
> {
  const files: FontFile[] = [];
  const rules: string[] = [];
  for (const family of FAMILIES) {
    const dir = dirname(fileURLToPath(import.meta.resolve(family.package)));
    for (const face of family.faces) {
      const name = shortName(face.file);
      files.push({
        name,
        content: await Deno.readFile(join(dir, "files", `${face.file}.woff2`)),
      });
      rules.push(faceRule(family, face.style, name, await ownRule(dir, face)));
    }
    rules.push(fallbackRule(family.fallback));
  }
  return { css: rules.join("\n"), files };
}

function shortName(file: string): string {
  return `${file.replace(/-wght(-normal)?/, "")}.woff2`;
}

/** The package's own rule knows the characters and weights of the file. */
async function ownRule(
  dir: string,
  face: Family["faces"][number],
): Promise<{ range: string; weight: string }> {
  const css = await Deno.readTextFile(join(dir, face.rules));
  const rule = css.split("@font-face").find((part) =>
    part.includes(`/${face.file}.woff2`)
  );
  const range = rule?.match(/unicode-range:([^;}]+)/)?.[1]?.trim();
  const weight = rule?.match(/font-weight:([^;}]+)/)?.[1]?.trim();
  if (range === undefined || weight === undefined) {
    throw new Error(`Cannot find ${face.file} in ${face.rules}`);
  }
  return { range, weight };
}

/** A font that comes late is for the next page: nothing moves under a reader's eyes. */
function faceRule(
  { name }: Family,
  style: string,
  file: string,
  { range, weight }: { range: string; weight: string },
): string {
  return `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};font-display:optional;src:url("/fonts/${file}") format("woff2");unicode-range:${range}}`;
}

function fallbackRule(
  { name, local, widthRatio, ascent, descent }: Family["fallback"],
): string {
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  return `@font-face{font-family:"${name}";src:local("${local}");size-adjust:${
    percent(widthRatio)
  };ascent-override:${percent(ascent / widthRatio)};descent-override:${
    percent(descent / widthRatio)
  };line-gap-override:0%}`;
}
