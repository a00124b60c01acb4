import { EvidenceLabel } from "@/components/ui/EvidenceLabel.tsx";
import { ForeignNote, langOf } from "@/components/ui/Foreign.tsx";
import { Seal } from "@/components/ui/Seal.tsx";
import { Facts } from "./Facts.tsx";
import { SitePhoto } from "./SitePhoto.tsx";
import {
  labelWords,
  linkTo,
  nameOf,
  paragraphsOf,
  piecesOf,
  type SiteView,
  stateOf,
} from "./view.ts";

/** A name in letters that take longer than this is set smaller, so that it stays whole. */
const SHORT_NAME = { letters: 22, wordLetters: 11 };

/** How a site opens: the name, who that is, and the present job as the first label that a reader meets. */
export function HomeHero({ view }: { view: SiteView }) {
  return (
    <>
      <Hero view={view} />
      <Introduction view={view} />
    </>
  );
}

function Hero({ view: { site } }: { view: SiteView }) {
  const { profile } = site;
  const name = nameOf(site);
  const long = name.length > SHORT_NAME.letters ||
    name.split(/\s+/).some((word) => word.length > SHORT_NAME.wordLetters);
  return (
    <div class="hero row">
      <div class="hero-words">
        <h1 class={long ? "hero-name hero-name-long" : "hero-name"}>{name}</h1>
        {profile.label && (
          <p class="hero-role" lang={langOf(profile, "label", site)}>
            {profile.label}
          </p>
        )}
      </div>
      <Seal
        name={name}
        pieces={piecesOf(site)}
        contentLang={site.contentLang}
      />
    </div>
  );
}

function Introduction({ view }: { view: SiteView }) {
  const { site, words } = view;
  const { profile } = site;
  const [opening] = paragraphsOf(profile.summary);
  return (
    <div class="section row">
      <div class="body stack">
        {opening && (
          <p class="lead" lang={langOf(profile, "summary", site)}>{opening}</p>
        )}
        <ForeignNote
          item={profile}
          fields={["label", "summary"]}
          reading={site}
          words={words.language}
        />
        <p class="actions screen">
          <a class="button button-main" href={linkTo(view, "/contact")}>
            {words.home.write}
          </a>
          <a class="button" href={linkTo(view, "/cv.pdf")}>
            {words.home.download}
          </a>
        </p>
      </div>
      <div class="margin stack">
        <SitePhoto view={view} />
        <Facts view={view} />
      </div>
      <div class="beside">
        <Now view={view} />
      </div>
    </div>
  );
}

/** The present job as the first label that a reader meets. */
function Now({ view }: { view: SiteView }) {
  const { site, words } = view;
  const job = site.work.find(({ endDate }) => !endDate) ?? site.work[0];
  if (!job) return null;
  const title = job.position ?? job.name ?? "";
  return (
    <div class="stack">
      <p class="label">{job.endDate ? words.home.latest : words.home.now}</p>
      <EvidenceLabel
        evidence={{
          kind: "job",
          title,
          source: job.position ? job.name : null,
          startDate: job.startDate,
          endDate: job.endDate,
          state: stateOf(site, job),
        }}
        href={linkTo(view, `/experience#${job.id}`)}
        lang={site.lang}
        titleLang={langOf(job, "position", site)}
        words={labelWords(words)}
      />
    </div>
  );
}
