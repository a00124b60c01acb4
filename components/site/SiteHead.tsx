import { asset, Head } from "fresh/runtime";
import { type Lang, LANGS } from "@/lib/platform/schema.ts";
import { href } from "@/components/ui/href.ts";
import { dataBlock } from "./data_block.ts";
import { nameOf, type SiteView } from "./view.ts";

/** What the head of a text says besides. */
export interface ArticleHead {
  /** Where it was first published, or its address in its own language. */
  canonical: string;
  /** Its address in each language that it is published in. */
  alternates: { lang: Lang; href: string }[];
}

/** The newest posts, for programs that follow them. */
const FEEDS = [
  ["application/atom+xml", "/feed.atom"],
  ["application/feed+json", "/feed.json"],
] as const;

function hasFeeds(path: string): boolean {
  return path === "/" || path === "/posts" || path.startsWith("/posts/");
}

/** What a page says about itself to browsers, search engines and whoever shares it. */
export function SiteHead(
  { view, title, description, jsonLd, hidden, article }: {
    view: SiteView;
    /** The page's own title; Home has none and is called by its owner's name. */
    title: string | null;
    description: string;
    jsonLd?: unknown;
    /** Kept out of search engines. */
    hidden?: boolean;
    /** A text that has an address of its own in each language, and may have stood elsewhere first. */
    article?: ArticleHead;
  },
) {
  const { site, base, origin, path } = view;
  const whole = title
    ? `${title} – ${nameOf(site)}`
    : [nameOf(site), site.profile.label].filter(Boolean).join(" – ");
  const at = (lang: typeof base.chosenLang) =>
    origin + href({ ...base, chosenLang: lang }, path);
  const image = origin + href({ ...base, chosenLang: site.lang }, "/og.png");
  return (
    <Head>
      <title>{whole}</title>
      <meta name="description" content={description} />
      {hidden && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={article?.canonical ?? at(base.chosenLang)} />
      {article
        ? article.alternates.map(({ lang, href }) => (
          <link key={lang} rel="alternate" href={href} hreflang={lang} />
        ))
        : LANGS.map((lang) => (
          <link key={lang} rel="alternate" href={at(lang)} hreflang={lang} />
        ))}
      {!article && (
        <link
          rel="alternate"
          hreflang="x-default"
          href={at(null)}
        />
      )}
      {hasFeeds(path) && FEEDS.map(([type, file]) => (
        <link
          key={file}
          rel="alternate"
          type={type}
          title={nameOf(site)}
          href={href({ ...base, chosenLang: site.lang }, file)}
          hreflang={site.lang}
        />
      ))}
      <link
        rel="alternate"
        type="application/json"
        href={href(base, "/resume.json")}
      />
      <meta
        property="og:type"
        content={article
          ? "article"
          : path === "/" || path === "/about"
          ? "profile"
          : "website"}
      />
      <meta property="og:site_name" content={nameOf(site)} />
      <meta property="og:title" content={whole} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={at(base.chosenLang)} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta
        property="og:locale"
        content={site.lang === "es" ? "es_ES" : "en_US"}
      />
      <meta name="twitter:card" content="summary_large_image" />
      <link
        rel="manifest"
        href={href(base, "/manifest.webmanifest")}
      />
      <link rel="apple-touch-icon" href={asset("/icon-192.png")} />
      <script src={asset("/theme.js")} />
      <script src={asset("/offline.js")} data-base={base.basePath} defer />
      <script
        src={asset("/visit.js")}
        defer
        data-to={href({ ...base, chosenLang: null }, "/collect")}
      />
      {jsonLd !== undefined && (
        // deno-lint-ignore react-no-danger -- a data block, never run; `<` is escaped so that no text can end it
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: dataBlock(jsonLd) }}
        />
      )}
    </Head>
  );
}
