/** The portrait of a site in hairlines, as SVG: as many as there are pieces on show, bent by the name. */
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { rosetteOf } from "./schema.ts";

/** An SVG group in a square of 200 units, drawn in the given colours. */
export function rosette(
  site: Site,
  name: string,
  { line, ink }: { line: string; ink: string },
): string {
  const pieces = site.work.length + site.projects.length +
    site.education.length + site.certificates.length +
    site.publications.length + site.awards.length + site.volunteer.length;
  const { turns, rx, ry, cy, initials, size, baseline } = rosetteOf(
    name,
    pieces,
    site.contentLang,
  );
  const hairlines = turns.map((turn) =>
    `<ellipse cx="100" cy="${cy}" rx="${rx}" ry="${ry}" transform="rotate(${turn} 100 100)"/>`
  );
  return `<g fill="none" stroke="${line}" stroke-width="0.55">${
    hairlines.join("")
  }</g>` +
    `<text x="100" y="${baseline}" text-anchor="middle" font-family="Bricolage Grotesque" font-weight="600" ` +
    `font-size="${size}" letter-spacing="-1" fill="${ink}">${
      initials.replace(/[<>&]/g, "")
    }</text>`;
}
