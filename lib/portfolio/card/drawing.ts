/** The card as SVG: a museum label with the name large, and what stands in the case below the line. */
import { accentOn } from "@/lib/portfolio/cv/accent.ts";
import { clean } from "@/lib/portfolio/cv/text.ts";
import type { Typeface } from "@/lib/portfolio/cv/typeface.ts";
import { words } from "@/lib/portfolio/cv/words.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";
import { factsOf } from "./facts.ts";
import { fit } from "./fit.ts";
import { rosette } from "./rosette.ts";

/** The cuts that a card is set in. */
export interface CardTypefaces {
  display: Typeface;
  text: Typeface;
}

/** The size that social networks ask for. */
export const cardSize = { width: 1200, height: 630 };

const ground = "#f6f5f1";
const ink = "#211d17";
const soft = "#635e56";
const line = "#d3d0c8";
const edge = 80;
const column = 690;
const ruleAt = 508;
const leading = 1.02;
const photoSide = 300;
const nameSteps = [[104, 2], [90, 2], [76, 2], [64, 3], [54, 3]].map(stepOf);
const labelSteps = [[38, 2], [34, 2]].map(stepOf);

/** Composes the SVG of a card; every text is escaped. A photo stands in the place of the rosette. */
export function drawCard(
  site: Site,
  lang: Lang,
  { display, text }: CardTypefaces,
  photo: Uint8Array | null = null,
): string {
  const accent = accentOn(ground, site.accentHue);
  const name = plain(site.profile.name) || words[lang].unnamed;
  const title = fit(name, display, { width: column, steps: nameSteps });
  const label = fit(plain(site.profile.label), text, {
    width: column,
    steps: labelSteps,
  });
  const titleTop = edge + title.size * 0.82;
  const titleBottom = titleTop +
    (title.lines.length - 1) * title.size * leading;
  const labelTop = titleBottom + 0.22 * title.size + 1.3 * label.size;
  const facts = factsOf(site, lang).join("  ·  ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<rect width="1200" height="630" fill="${ground}"/>
<g font-family="Bricolage Grotesque" font-weight="600" fill="${ink}" letter-spacing="${
    -0.018 * title.size
  }">
${stacked(title.lines, edge, titleTop, title.size, leading)}
</g>
<g font-family="Source Serif 4" font-style="italic" fill="${soft}">
${stacked(label.lines, edge, labelTop, label.size, 1.3)}
</g>
${
    photo
      ? picture(photo, titleTop - 0.7 * title.size)
      : `<g transform="translate(832 66) scale(1.44)">${
        rosette(site, name, { line: accent.line, ink })
      }</g>`
  }
<path d="M${edge} ${ruleAt}H${1200 - edge}" stroke="${line}" stroke-width="2"/>
<path d="M${edge} ${ruleAt}h96" stroke="${accent.line}" stroke-width="6"/>
<g font-family="Bricolage Grotesque" font-size="28">
<text x="${edge}" y="566" fill="${ink}">${escaped(facts)}</text>
<text x="${
    1200 - edge
  }" y="566" text-anchor="end" fill="${accent.ink}" font-weight="600">Vitrina</text>
</g>
</svg>`;
}

/** A square as on the site's pages, from the height of the name's capitals, above the end of the line. */
function picture(jpeg: Uint8Array, top: number): string {
  const x = 1200 - edge - photoSide;
  return `<image x="${x}" y="${Math.round(top)}" width="${photoSide}" ` +
    `height="${photoSide}" preserveAspectRatio="xMidYMid slice" ` +
    `href="data:image/jpeg;base64,${jpeg.toBase64()}"/>`;
}

function stepOf([size = 0, lines = 0]: number[]) {
  return { size, lines };
}

function stacked(
  lines: string[],
  x: number,
  top: number,
  size: number,
  pitch: number,
): string {
  return lines.map((part, i) =>
    `<text x="${x}" y="${
      (top + i * size * pitch).toFixed(1)
    }" font-size="${size}">${escaped(part)}</text>`
  ).join("\n");
}

/** On one line, without what XML does not allow. */
function plain(value: string | null): string {
  return clean(value).replace(/[\n\ufffe\uffff]+/g, " ");
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(
    ">",
    "&gt;",
  );
}
