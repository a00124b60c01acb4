/**
 * A post in the words of schema.org, for search engines; pure, and only what its page shows.
 *
 * @module
 */
import type { PostArticle } from "./schema.ts";

/** Absolute addresses that the data names, and whose the site is. */
export interface PostUrls {
  /** The post in its language. */
  page: string;
  /** Where it was first published, or the same. */
  canonical: string;
  home: string;
  image: string;
  author: { kind: "person" | "company"; name: string };
}

/** `BlogPosting`, as schema.org describes it. */
export function postJsonLd(post: PostArticle, urls: PostUrls) {
  const { kind, name } = urls.author;
  return {
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    "@id": urls.page,
    url: urls.page,
    mainEntityOfPage: urls.canonical,
    headline: post.title,
    ...post.summary === "" ? {} : { description: post.summary },
    inLanguage: post.lang,
    datePublished: post.publishedAt,
    dateModified: post.updatedAt,
    timeRequired: `PT${post.minutes}M`,
    ...post.tags.length === 0 ? {} : { keywords: post.tags.join(", ") },
    image: urls.image,
    author: {
      "@type": kind === "person" ? "Person" : "Organization",
      "@id": `${urls.home}#${kind}`,
      name,
      url: urls.home,
    },
  };
}
