import { define } from "@/lib/platform/state.ts";

/** Everything that is public may be read by machines; the site map says what there is. */
export const handler = define.handlers({
  GET(ctx) {
    const { origin, basePath } = ctx.state;
    const lines = [
      "User-agent: *",
      "Disallow: /start",
      `Sitemap: ${origin}${basePath}/sitemap.xml`,
    ];
    return new Response(lines.join("\n") + "\n");
  },
});
