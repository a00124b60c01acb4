import type { ReadPart } from "@/lib/portfolio/projects/queries.ts";
import type {
  Release,
  ShownRepository,
} from "@/lib/portfolio/repositories/schema.ts";
import { formatDate } from "@/components/ui/dates.ts";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { type Counted, fill } from "@/components/words/index.ts";
import { LanguageBar } from "./LanguageBar.tsx";
import { projectWords } from "./project_words.ts";
import { Section } from "./Section.tsx";
import { paragraphsOf, type SiteView } from "./view.ts";

/** The case study, part by part; in another language where it is told in that one only. */
export function CaseStudy({ view, parts }: {
  view: SiteView;
  parts: readonly ReadPart[];
}) {
  const words = projectWords[view.site.lang];
  return (
    <>
      {parts.map(({ part, text, lang }) => (
        <Section
          key={part}
          title={words.parts[part]}
          aside={lang && <p class="note">{view.words.language.inOther}</p>}
        >
          <div class="body stack prose" lang={lang ?? undefined}>
            {paragraphsOf(text).map((one) => <p key={one}>{one}</p>)}
          </div>
        </Section>
      ))}
    </>
  );
}

/** What GitHub knows of a project: what it is written in, what was released, and its README. */
export function RepositorySections({ view, repository }: {
  view: SiteView;
  repository: ShownRepository;
}) {
  const words = projectWords[view.site.lang];
  const { readmeHtml, readmeIsCut, url, languages, releases } = repository;
  return (
    <>
      <Section
        title={words.repository}
        aside={<Facts view={view} repository={repository} />}
      >
        <div class="body stack">
          {languages.length > 0 && (
            <>
              <h3 class="label">{words.languages}</h3>
              <LanguageBar
                languages={languages}
                lang={view.site.lang}
                others={words.others}
              />
            </>
          )}
        </div>
        {releases.length > 0 && (
          <div class="beside label stack">
            <h3>{words.releases}</h3>
            <ul class="releases">
              {releases.map((one) => (
                <Shipped key={one.tag} view={view} release={one} />
              ))}
            </ul>
          </div>
        )}
      </Section>
      {readmeHtml && (
        <Section
          id="readme"
          title={words.readme}
          aside={<p class="label">{words.readmeFrom}</p>}
        >
          <div class="body">
            <div
              class="article"
              // its own direction, and none that reaches beyond it
              dir="auto"
              // drawn by `renderMarkdown()` when it was written down
              // deno-lint-ignore react-no-danger
              dangerouslySetInnerHTML={{ __html: readmeHtml }}
            />
            {readmeIsCut && (
              <p class="label">
                <OutLink url={`${url}#readme`}>{words.cut}</OutLink>
              </p>
            )}
          </div>
        </Section>
      )}
    </>
  );
}

function Facts({ view, repository }: {
  view: SiteView;
  repository: ShownRepository;
}) {
  const { lang } = view.site;
  const words = projectWords[lang];
  const { stars, forks, license, pushedAt, topics } = repository;
  const many = (phrase: Counted, n: number) =>
    fill(n === 1 ? phrase.one : phrase.other, { n: n.toLocaleString(lang) });
  const counts = [
    stars > 0 && many(words.stars, stars),
    forks > 0 && many(words.forks, forks),
  ].filter(Boolean);
  return (
    <div class="label stack">
      <p>
        <OutLink url={repository.url}>{repository.fullName}</OutLink>
      </p>
      {counts.length > 0 && <p>{counts.join(" · ")}</p>}
      {license && <p>{`${words.license}: ${license}`}</p>}
      {pushedAt && <p>{`${words.pushed}: ${formatDate(pushedAt, lang)}`}</p>}
      {topics.length > 0 && <p>{`${words.topics}: ${topics.join(", ")}`}</p>}
      {repository.vanishedAt
        ? <p class="note">{words.vanished}</p>
        : repository.isArchived && <p class="note">{words.archived}</p>}
    </div>
  );
}

function Shipped({ view, release: { tag, name, url, publishedAt, isPre } }: {
  view: SiteView;
  release: Release;
}) {
  const { lang } = view.site;
  return (
    <li>
      <OutLink url={url}>
        <bdi>{tag}</bdi>
      </OutLink>
      {name && name !== tag && (
        <>
          {" "}
          <bdi>{name}</bdi>
        </>
      )}
      <span class="under-release">
        {[
          publishedAt && formatDate(publishedAt, lang),
          isPre && projectWords[lang].pre,
        ].filter(Boolean).join(", ")}
      </span>
    </li>
  );
}
