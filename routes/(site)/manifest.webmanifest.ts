import { asset } from "fresh/runtime";
import { accentOn } from "@/lib/portfolio/cv/accent.ts";
import { nameOf } from "@/components/site/view.ts";
import { href } from "@/components/ui/href.ts";
import { define, readSite } from "../(_site)/site_page.ts";

/** Paper, as `components/ui/tokens.css` has it by day; a manifest knows one ground only. */
const GROUND = "#f6f5f1";

/** What a device is told that installs the site (W3C, "Web Application Manifest"). */
export const handler = define.handlers({
  async GET(ctx) {
    const site = await readSite(ctx);
    const { lang, basePath, chosenLang } = ctx.state;
    const at = (path: string) => href({ basePath, chosenLang }, path) || "/";
    const name = nameOf(site);
    const manifest = {
      id: basePath || "/",
      name: site.profile.label ? `${name} – ${site.profile.label}` : name,
      short_name: name,
      lang,
      start_url: at("/"),
      scope: basePath || "/",
      display: "minimal-ui",
      background_color: GROUND,
      theme_color: accentOn(GROUND, site.accentHue).ink,
      icons: [
        { src: at("/icon.svg"), sizes: "any", type: "image/svg+xml" },
        ...[192, 512].map((size) => ({
          src: asset(`/icon-${size}.png`),
          sizes: `${size}x${size}`,
          type: "image/png",
          purpose: "any maskable",
        })),
      ],
    };
    return new Response(JSON.stringify(manifest), {
      headers: { "content-type": "application/manifest+json; charset=utf-8" },
    });
  },
});
