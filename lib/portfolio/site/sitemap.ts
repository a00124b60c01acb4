/**
 * Site maps after the protocol of sitemaps.org, with the language alternates that search engines read.
 *
 * @module
 */
import { LANGS } from "@/lib/platform/schema.ts";
import type { Site } from "./schema.ts";

/** The protocol's limit for one file. */
const MAX_ADDRESSES = 50_000;

/**
 * The site map of one site: each page once for each language, naming its siblings.
 *
 * @param root address of the site's Home, without a final slash
 */
export function siteMap(site: Site, root: string): string {
  const paths = [
    "",
    "/about",
    "/projects",
    ...site.projects.map(({ slug }) => `/projects/${slug}`),
    "/experience",
    "/posts",
    "/contact",
    "/cv",
  ];
  const urls = paths.slice(0, MAX_ADDRESSES / LANGS.length).flatMap((path) => {
    const at = (lang: string) => escapeXml(`${root}${path}?lang=${lang}`);
    const alternates = LANGS.map((lang) =>
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(lang)}"/>`
    ).join("");
    return LANGS.map((lang) =>
      `<url><loc>${
        at(lang)
      }</loc><lastmod>${site.updatedAt}</lastmod>${alternates}</url>`
    );
  });
  return `${XML}<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${
    urls.join("\n")
  }\n</urlset>\n`;
}

/** The platform's list of the site maps of its published sites. */
export function siteMapIndex(
  sites: readonly { slug: string; updatedAt: string }[],
  origin: string,
): string {
  const maps = sites.map(({ slug, updatedAt }) =>
    `<sitemap><loc>${
      escapeXml(`${origin}/@${slug}/sitemap.xml`)
    }</loc><lastmod>${updatedAt}</lastmod></sitemap>`
  );
  return `${XML}<sitemapindex xmlns="${SITEMAP}">\n${
    maps.join("\n")
  }\n</sitemapindex>\n`;
}

const XML = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
