import { PageHead } from "./PageHead.tsx";
import { Section } from "./Section.tsx";
import { sitePrivacyWords } from "./privacy_words.ts";
import type { SiteView } from "./view.ts";

/** What is counted of whoever reads the site, and how not to be counted. */
export function PrivacyPage({ view }: { view: SiteView }) {
  const words = sitePrivacyWords[view.site.lang];
  return (
    <>
      <PageHead title={words.title}>
        <p class="lead">{words.lead}</p>
      </PageHead>
      {words.parts.map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          <div class="body prose">
            {paragraphs.map((text) => <p key={text}>{text}</p>)}
          </div>
        </Section>
      ))}
    </>
  );
}
