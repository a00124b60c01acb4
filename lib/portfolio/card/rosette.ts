/**
 * The portrait of a site in hairlines: as many as there are pieces on show, bent by the name.
 *
 * The pages draw the same one (components/ui/Seal.tsx); a card cannot render components.
 *
 * @module
 */
import type { Typeface } from "@/lib/portfolio/cv/typeface.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";

const inner = 44;
const outer = 98;

/** An SVG group in a square of 200 units, drawn in the given colours. */
export function rosette(
  site: Site,
  name: string,
  display: Typeface,
  { line, ink }: { line: string; ink: string },
): string {
  const pieces = site.work.length + site.projects.length +
    site.education.length + site.certificates.length +
    site.publications.length + site.awards.length + site.volunteer.length;
  const lines = Math.min(96, 18 + 2 * pieces);
  const radius = (outer - inner) / 2;
  const bend = 0.62 + (hashOf(name) % 100) / 130;
  const initials = initialsOf(name);
  const size = Math.min(60, 80 / (display.width(initials) || 1));
  const hairlines = Array.from({ length: lines }, (_, i) => {
    const turn = ((360 * i) / lines).toFixed(2);
    return `<ellipse cx="100" cy="${100 - inner - radius}" rx="${
      (radius * bend).toFixed(2)
    }" ` +
      `ry="${radius}" transform="rotate(${turn} 100 100)"/>`;
  });
  return `<g fill="none" stroke="${line}" stroke-width="0.55">${
    hairlines.join("")
  }</g>` +
    `<text x="100" y="${
      (100 + size * 0.35).toFixed(1)
    }" text-anchor="middle" font-family="Bricolage Grotesque" font-weight="600" ` +
    `font-size="${size.toFixed(1)}" letter-spacing="-2" fill="${ink}">${
      initialsOf(name)
    }</text>`;
}

function initialsOf(name: string): string {
  const all = name.split(/\s+/).filter(Boolean);
  const names = all.filter((word) =>
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) && !word.endsWith(".")
  );
  const chosen = names.length > 0 ? names : all;
  const ends = chosen.length > 1 ? [chosen[0], chosen.at(-1)] : chosen;
  return ends.map((word) => /[\p{L}\p{N}]/u.exec(word ?? "")?.[0] ?? "").join(
    "",
  )
    .toLocaleUpperCase("en");
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) {
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return hash;
}
