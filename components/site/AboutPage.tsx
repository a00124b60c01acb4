import { SkillsExplorer } from "@/islands/site/SkillsExplorer.tsx";
import { Timeline } from "@/islands/site/Timeline.tsx";
import { ForeignNote, langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { fill } from "@/components/words/index.ts";
import { EvidenceKey } from "./EvidenceKey.tsx";
import { Facts } from "./Facts.tsx";
import { PageHead } from "./PageHead.tsx";
import { Section } from "./Section.tsx";
import { SitePhoto } from "./SitePhoto.tsx";
import { skillViews } from "./skill_views.ts";
import { timelineView } from "./timeline_views.ts";
import { labelWords, nameOf, paragraphsOf, type SiteView } from "./view.ts";

/** Who stands behind the work: bio, skills with their evidence, and everything dated on one line. */
export function AboutPage({ view }: { view: SiteView }) {
  return (
    <>
      <PageHead title={view.words.about.title} />
      <Bio view={view} />
      {view.site.skills.length > 0 && <Skills view={view} />}
      <Dated view={view} />
      {view.site.references.length > 0 && <References view={view} />}
      {view.site.interests.length > 0 && <Interests view={view} />}
    </>
  );
}

function Bio({ view }: { view: SiteView }) {
  const { site, words } = view;
  const { profile } = site;
  const [opening, ...rest] = paragraphsOf(profile.summary);
  return (
    <div class="section row">
      <div class="body stack prose">
        {profile.label && (
          <p class="piece-title display" lang={langOf(profile, "label", site)}>
            {profile.label}
          </p>
        )}
        {opening
          ? (
            <p class="lead" lang={langOf(profile, "summary", site)}>
              {opening}
            </p>
          )
          : (
            <p class="lead">
              {fill(words.about.noBio, { name: nameOf(site) })}
            </p>
          )}
        {rest.map((part) => (
          <p key={part} lang={langOf(profile, "summary", site)}>{part}</p>
        ))}
        <ForeignNote
          item={profile}
          fields={["label", "summary"]}
          reading={site}
          words={words.language}
        />
      </div>
      <div class="margin stack">
        <SitePhoto view={view} />
        <Facts view={view} />
      </div>
    </div>
  );
}

function Skills({ view }: { view: SiteView }) {
  const { site, words } = view;
  const { none, more } = words.evidence;
  return (
    <Section
      wide
      id="skills"
      title={words.about.skills}
      aside={<EvidenceKey words={words} />}
    >
      <SkillsExplorer
        skills={skillViews(view)}
        lang={site.lang}
        words={{ ...words.explorer, ...labelWords(words), none, more }}
      />
    </Section>
  );
}

function Dated({ view }: { view: SiteView }) {
  const { site, words } = view;
  const timeline = timelineView(view);
  if (!timeline) return null;
  return (
    <Section wide id="timeline" title={words.about.timeline}>
      <Timeline
        view={timeline}
        lang={site.lang}
        words={{ ...words.timeline, present: words.dates.present }}
      />
    </Section>
  );
}

function References({ view }: { view: SiteView }) {
  const { site, words } = view;
  return (
    <Section wide title={words.about.references}>
      {site.references.map((item) => (
        <figure key={item.id} class="piece row" id={item.id}>
          <figcaption class="margin label">
            <p class="ink" lang={ownLang(site)}>{item.name}</p>
            <ForeignNote
              item={item}
              fields={["reference"]}
              reading={site}
              words={words.language}
            />
          </figcaption>
          <blockquote class="wide quote" lang={langOf(item, "reference", site)}>
            <p>
              <q>{item.reference}</q>
            </p>
          </blockquote>
        </figure>
      ))}
    </Section>
  );
}

function Interests({ view }: { view: SiteView }) {
  const { site, words } = view;
  return (
    <Section title={words.about.interests}>
      <ul class="body marks">
        {site.interests.map((item) => (
          <li key={item.id} id={item.id}>
            <span lang={langOf(item, "name", site)}>{item.name}</span>
            {item.keywords.length > 0 && (
              <span class="soft" lang={langOf(item, "keywords", site)}>
                {item.name && ": "}
                {item.keywords.join(", ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
