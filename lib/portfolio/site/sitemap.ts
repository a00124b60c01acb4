/**
 * Site maps after the protocol of sitemaps.org, with the language alternates that search engines read.
 *
 * @module
 */
import { type Lang, LANGS } from "@/lib/platform/schema.ts";
import type { Site } from "./schema.ts";

/** The protocol's limit for one file. */
const MAX_ADDRESSES = 50_000;

/** A post in one language. */
export interface PostAddress {
  postId: string;
  lang: Lang;
  slug: string;
  updatedAt: string;
}

/**
 * The site map of one site: each page once for each language, naming its siblings; posts in the languages they have.
 *
 * @param root address of the site's Home, without a final slash
 */
export function siteMap(
  site: Site,
  root: string,
  posts: readonly PostAddress[] = [],
): string {
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
  const all = [...urls, ...postUrls(posts, root)].slice(0, MAX_ADDRESSES);
  return `${XML}<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${
    all.join("\n")
  }\n</urlset>\n`;
}

function postUrls(posts: readonly PostAddress[], root: string): string[] {
  const languages = Map.groupBy(posts, ({ postId }) => postId);
  return [...languages.values()].flatMap((texts) => {
    const at = ({ slug, lang }: PostAddress) =>
      escapeXml(`${root}/posts/${slug}?lang=${lang}`);
    const alternates = texts.map((text) =>
      `<xhtml:link rel="alternate" hreflang="${text.lang}" href="${at(text)}"/>`
    ).join("");
    return texts.map((text) =>
      `<url><loc>${
        at(text)
      }</loc><lastmod>${text.updatedAt}</lastmod>${alternates}</url>`
    );
  });
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
