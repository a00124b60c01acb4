import type { ComponentChildren } from "preact";
import { ThemeSwitch } from "@/islands/site/ThemeSwitch.tsx";
import { Moment } from "@/components/ui/Period.tsx";
import { initialsOf } from "@/lib/portfolio/card/schema.ts";
import { fill } from "@/components/words/index.ts";
import { sitePrivacyWords } from "./privacy_words.ts";
import { linkTo, nameOf, type SiteView } from "./view.ts";

/** The sections of a site in the order of its navigation. */
const SECTIONS = [
  ["about", "/about"],
  ["projects", "/projects"],
  ["experience", "/experience"],
  ["posts", "/posts"],
  ["chat", "/chat"],
  ["contact", "/contact"],
  ["cv", "/cv"],
] as const;

/** What surrounds every page of a site: its name, navigation, tools and colophon. */
export function SiteShell(
  { view, children }: { view: SiteView; children: ComponentChildren },
) {
  const { site, words, path } = view;
  const atHome = path === "/";
  return (
    <>
      <a class="skip button" href="#content">{words.nav.skip}</a>
      <header class="wrap top">
        <a
          class="brand"
          href={linkTo(view, "/")}
          aria-current={atHome ? "page" : undefined}
        >
          {atHome
            ? (
              <span aria-hidden="true">
                {initialsOf(nameOf(site), site.contentLang)}
              </span>
            )
            : nameOf(site)}
          {atHome && <span class="sr-only">{words.nav.home}</span>}
        </a>
        <nav class="nav" aria-label={words.nav.label}>
          <ul>
            {SECTIONS.filter(([key]) => key !== "chat" || view.isAsked).map((
              [key, to],
            ) => (
              <li key={key}>
                <a href={linkTo(view, to)} aria-current={currentOf(path, to)}>
                  {words.nav[key]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="tools">
          <LanguageSwitch view={view} />
          <ThemeSwitch words={words.theme} />
        </div>
      </header>
      <main id="content" class="wrap" tabindex={-1}>{children}</main>
      <Colophon view={view} />
    </>
  );
}

function currentOf(path: string, to: string): "page" | "true" | undefined {
  if (path === to) return "page";
  return path.startsWith(`${to}/`) ? "true" : undefined;
}

function LanguageSwitch({ view }: { view: SiteView }) {
  const { site, words, path } = view;
  const other = site.lang === "es" ? "en" : "es";
  return (
    <a
      href={linkTo(view, path, { lang: other })}
      lang={other}
      hreflang={other}
      aria-label={words.language.switchTo}
    >
      {words.language.other}
    </a>
  );
}

function Colophon({ view }: { view: SiteView }) {
  const { site, words } = view;
  const [before = "", after = ""] = words.footer.updated.split("{date}");
  return (
    <footer class="wrap">
      <div class="foot row">
        <p class="margin">
          {before}
          <Moment date={site.updatedAt.slice(0, 10)} lang={site.lang} />
          {after}
        </p>
        <p class="body">{fill(words.footer.made, { name: nameOf(site) })}</p>
        <p class="beside">
          <a href={linkTo(view, "/resume.json")}>{words.footer.data}</a>
          <br />
          <a href={linkTo(view, "/privacy")}>
            {sitePrivacyWords[site.lang].link}
          </a>
        </p>
      </div>
    </footer>
  );
}
