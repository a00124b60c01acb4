import type { ComponentChildren } from "preact";
import type { Lang } from "@/lib/platform/schema.ts";
import { href, type LinkBase } from "@/components/ui/href.ts";
import type { Words } from "@/components/words/index.ts";

/** What a page of the platform itself is drawn from. */
export interface PlainView {
  words: Words;
  lang: Lang;
  base: LinkBase;
  /** The path of the page, kept when the language changes. */
  path: string;
  /** What else the address holds and the other language's address has to keep. */
  query?: Record<string, string>;
  /** On the address of a site, how it is called; `base` leads to it. */
  siteName?: string;
}

/** What surrounds the pages that belong to no site: a name and the other language, and no script. */
export function PlainShell(
  { view, children }: { view: PlainView; children: ComponentChildren },
) {
  const { words, lang, base, path, query, siteName } = view;
  const other = lang === "es" ? "en" : "es";
  return (
    <>
      <a class="skip button" href="#content">{words.nav.skip}</a>
      <header class="wrap top">
        <a class="brand" href={href(base, "/")}>{siteName ?? "Vitrina"}</a>
        <div class="tools">
          <a
            href={href(base, path, { ...query, lang: other })}
            lang={other}
            hreflang={other}
            aria-label={words.language.switchTo}
          >
            {words.language.other}
          </a>
        </div>
      </header>
      <main id="content" class="wrap" tabindex={-1}>{children}</main>
    </>
  );
}
