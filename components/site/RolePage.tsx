import type {
  EntryChange,
  Missing,
  Reading,
  Verdict,
} from "@/lib/assistant/cv_for_role/schema.ts";
import {
  cvSaid,
  readingOf,
  verdictLine,
} from "@/components/assistant/cv_said.ts";
import { Lacking } from "@/components/assistant/CvLacking.tsx";
import { Field } from "@/components/ui/Field.tsx";
import { ownLang } from "@/components/ui/Foreign.tsx";
import { fill } from "@/components/words/index.ts";
import { PageHead } from "./PageHead.tsx";
import { type RoleWords, roleWords } from "./role_words.ts";
import { RoleEntries } from "./RoleEntries.tsx";
import { Section } from "./Section.tsx";
import { linkTo, nameOf, type SiteView } from "./view.ts";

/** What came of a job text. */
export interface RoleResult {
  reading: Reading;
  entries: EntryChange[];
  missing: Missing[];
  verdict: Verdict;
}

/** A job text goes in, the CV for it comes out, with what was chosen and why. */
export function RolePage(
  { view, job, error, result }: {
    view: SiteView;
    job: string;
    error: string | null;
    result: RoleResult | null;
  },
) {
  const words = roleWords[view.site.lang];
  const name = nameOf(view.site);
  return (
    <>
      <PageHead
        title={words.title}
        margin={
          <p>
            <a href={linkTo(view, "/cv")}>{words.back}</a>
          </p>
        }
      >
        <p class="lead">{fill(words.lead, { name })}</p>
      </PageHead>
      {result && <Result view={view} job={job} result={result} words={words} />}
      <div class="section row">
        <div class="margin label">
          <p>{words.kept}</p>
        </div>
        <form
          class="form body"
          method="post"
          action={linkTo(view, "/cv/role")}
          encType="multipart/form-data"
          novalidate
        >
          {error && (
            <p class="notice notice-bad" role="alert" id="problem">{error}</p>
          )}
          <Field
            name="job"
            lines
            label={words.job}
            help={words.jobHelp}
            value={job}
          />
          <p>
            <button
              type="submit"
              name="do"
              value="show"
              class={result ? "button" : "button button-main"}
            >
              {result ? words.again : words.make}
            </button>
          </p>
        </form>
      </div>
    </>
  );
}

function Result(
  { view, job, result, words }: {
    view: SiteView;
    job: string;
    result: RoleResult;
    words: RoleWords;
  },
) {
  const said = cvSaid[view.site.lang];
  const { verdict, reading, missing, entries } = result;
  const line = verdictLine(verdict, said);
  const kept = entries.filter(({ to }) => to !== null);
  const out = entries.filter(({ to }) => to === null);
  return (
    <>
      <div class="section row">
        <div class="margin label">
          <h2 class="ink">{words.read}</h2>
          <ul>
            {readingOf(reading, said).map((one) => <li key={one}>{one}</li>)}
          </ul>
        </div>
        <div class="body stack">
          <div
            class={verdict.nothingInvented
              ? "notice notice-good stack"
              : "notice notice-bad stack"}
            role="status"
          >
            <p class="display">{line.title}</p>
            <p>{verdict.nothingInvented ? line.text : words.unsafe}</p>
          </div>
          {verdict.nothingInvented && (
            <TakeAway view={view} job={job} words={words} />
          )}
        </div>
      </div>
      <Section title={said.missingTitle}>
        <div class="body stack">
          <Lacking missing={missing} reading={reading} said={said} />
        </div>
      </Section>
      <Section
        title={words.chosen}
        aside={<p class="label">{words.why}</p>}
        wide
      >
        <RoleEntries view={view} entries={kept} />
      </Section>
      {out.length > 0 && (
        <Section title={said.leftOut}>
          <ul class="body marks">
            {out.map(({ section, id, title }) => (
              <li key={section + id}>
                <span lang={ownLang(view.site)}>{title}</span>
                <span class="label">{` · ${said.sections[section]}`}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function TakeAway(
  { view, job, words }: { view: SiteView; job: string; words: RoleWords },
) {
  return (
    <form
      method="post"
      action={linkTo(view, "/cv/role")}
      encType="multipart/form-data"
      class="actions"
      aria-label={words.takeAway}
    >
      <input type="hidden" name="job" value={job} />
      <button type="submit" class="button button-main" name="do" value="pdf-a4">
        {words.a4}
      </button>
      <button type="submit" class="button" name="do" value="pdf-letter">
        {words.letter}
      </button>
      <button type="submit" class="button" name="do" value="docx">
        {words.word}
      </button>
    </form>
  );
}
