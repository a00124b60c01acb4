import { accentOn } from "@/lib/portfolio/cv/accent.ts";
import { rosette } from "@/lib/portfolio/card/rosette.ts";
import { nameOf } from "@/components/site/view.ts";
import { define, readSite } from "../(_site)/site_page.ts";

const GROUND = "#f6f5f1";
const INK = "#211d17";

/** The rosette of a site, as devices show it that have installed it. */
export const handler = define.handlers({
  async GET(ctx) {
    const site = await readSite(ctx);
    const { line } = accentOn(GROUND, site.accentHue);
    const drawn = rosette(site, nameOf(site), { line, ink: INK });
    const icon =
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 240 240" font-family="sans-serif">` +
      `<rect x="-20" y="-20" width="240" height="240" fill="${GROUND}"/>${drawn}</svg>`;
    return new Response(icon, {
      headers: { "content-type": "image/svg+xml; charset=utf-8" },
    });
  },
});
