import type { ComponentChildren } from "preact";
import { Breakable } from "@/components/ui/Breakable.tsx";
import { langOf } from "@/components/ui/Foreign.tsx";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { placeOf, type SiteView } from "./view.ts";

/** In the margin: where somebody is, which languages they speak, where else they can be found. */
export function Facts({ view }: { view: SiteView }) {
  const { site, words } = view;
  const place = placeOf(site);
  return (
    <dl class="facts label">
      {place && <Fact term={words.about.place}>{place}</Fact>}
      {site.languages.length > 0 && (
        <Fact term={words.about.languages}>
          {site.languages.map((language) => (
            <span key={language.id} class="line">
              <span lang={langOf(language, "language", site)}>
                {language.language}
              </span>
              {language.fluency && (
                <span class="soft" lang={langOf(language, "fluency", site)}>
                  {language.language && " – "}
                  {language.fluency}
                </span>
              )}
            </span>
          ))}
        </Fact>
      )}
      {(site.links.length > 0 || site.profile.url) && (
        <Fact term={words.about.elsewhere}>
          {site.profile.url && (
            <span class="line">
              <OutLink url={site.profile.url} rel="me" />
            </span>
          )}
          {site.links.map((link) => (
            <span key={link.id} class="line">
              <OutLink url={link.url} rel="me">
                {link.network ?? link.username ?? undefined}
              </OutLink>
              {link.network && link.username && (
                <span class="soft">
                  {" "}
                  <Breakable text={link.username} />
                </span>
              )}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact(
  { term, children }: { term: string; children: ComponentChildren },
) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
