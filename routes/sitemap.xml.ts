import { HttpError } from "fresh";
import { listPublishedSites } from "@/lib/platform/tenants/queries.ts";
import { listAddresses } from "@/lib/portfolio/posts/pages.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { siteMap, siteMapIndex } from "@/lib/portfolio/site/sitemap.ts";
import { define } from "@/lib/platform/state.ts";

/** Of a site its pages; of the platform its published sites. */
export const handler = define.handlers({
  async GET(ctx) {
    const { actor, lang, origin, basePath, tenant } = ctx.state;
    if (!tenant) {
      return xml(siteMapIndex(await listPublishedSites(actor, {}), origin));
    }
    const site = await getSite(actor, lang);
    if (!site) throw new HttpError(404);
    const posts = await listAddresses(actor, {});
    return xml(siteMap(site, origin + basePath, posts));
  },
});

function xml(body: string): Response {
  return new Response(body, {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
