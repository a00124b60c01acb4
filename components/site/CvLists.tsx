import { langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { Section } from "./Section.tsx";
import type { SiteView } from "./view.ts";

/** The end of the CV: languages, interests and what others say. */
export function CvLists({ view: { site, words } }: { view: SiteView }) {
  return (
    <>
      {site.languages.length > 0 && (
        <Section title={words.cv.languages}>
          <ul class="wide">
            {site.languages.map((item) => (
              <li key={item.id} lang={langOf(item, "language", site)}>
                {[item.language, item.fluency].filter(Boolean).join(" – ")}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {site.interests.length > 0 && (
        <Section title={words.cv.interests}>
          <ul class="wide">
            {site.interests.map((item) => (
              <li key={item.id} lang={langOf(item, "name", site)}>
                {[item.name, item.keywords.join(", ")].filter(Boolean).join(
                  ": ",
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {site.references.length > 0 && (
        <Section title={words.cv.references}>
          <div class="wide stack">
            {site.references.map((item) => (
              <figure key={item.id}>
                <blockquote lang={langOf(item, "reference", site)}>
                  <q>{item.reference}</q>
                </blockquote>
                <figcaption class="label" lang={ownLang(site)}>
                  {item.name}
                </figcaption>
              </figure>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
