import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { ActionButton, Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { count, type Counted, fill } from "@/components/words/index.ts";
import { POSTS } from "./PostsPage.tsx";
import { type PostWords, postWords } from "./words.ts";

/** What the import is drawn from. */
export interface ImportData {
  values: { address: string; text: string; as: string };
  error: keyof PostWords["imports"]["failed"] | null;
  /** The feeds of a list, to choose from. */
  feeds: { title: string; url: string }[] | null;
  /** What became of a feed. */
  counts: { added: number; known: number; lost: number } | null;
  mayPublish: boolean;
}

/** Posts from elsewhere: by a file or an address, of a feed or of a list of feeds. */
export function ImportPage(
  { view, data }: { view: DashboardView; data: ImportData },
) {
  const all = postWords[view.lang];
  const words = all.imports;
  const { values, error, feeds, counts } = data;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      above={<a href={linkTo(view, POSTS)}>{all.title}</a>}
      failed={error !== null}
      narrow
    >
      {counts && (
        <Notice>
          {[
            tell(words.done, counts.added),
            counts.known > 0 && tell(words.known, counts.known),
            counts.lost > 0 && tell(words.lost, counts.lost),
          ].filter(Boolean).join("; ")}.{" "}
          <a href={linkTo(view, POSTS)}>{all.showAll}</a>
        </Notice>
      )}
      {feeds && <Feeds view={view} data={data} feeds={feeds} />}
      <FormPage
        view={view}
        submit={words.submit}
        cancel={linkTo(view, POSTS)}
        error={error === null ? undefined : words.failed[error]}
        upload
      >
        <div class="field">
          <label for="file">
            {words.file} <span class="label">({all.editor.optional})</span>
          </label>
          <input
            id="file"
            name="file"
            type="file"
            accept=".xml,.rss,.atom,.opml,application/xml,text/xml"
            aria-describedby="file-help"
          />
          <p class="label" id="file-help">{words.fileHelp}</p>
        </div>
        <Field
          name="address"
          type="url"
          label={words.address}
          help={words.addressHelp}
          value={values.address}
          optional={all.editor.optional}
          inputmode="url"
          autocomplete="off"
        />
        <Field
          name="text"
          type="select"
          label={words.language}
          value={values.text}
          options={(["es", "en"] as const).map((lang) => ({
            value: lang,
            label: all.langs[lang],
          }))}
        />
        <Field
          name="as"
          type="select"
          label={words.as}
          value={values.as}
          options={[
            { value: "draft", label: words.asDraft },
            ...(data.mayPublish
              ? [{ value: "published", label: words.asPublished }]
              : []),
          ]}
        />
      </FormPage>
    </DashboardPage>
  );
}

function tell(phrase: Counted, n: number): string {
  return count(phrase, n);
}

function Feeds(
  { view, data, feeds }: {
    view: DashboardView;
    data: ImportData;
    feeds: { title: string; url: string }[];
  },
) {
  const words = postWords[view.lang].imports;
  const { text, as } = data.values;
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds" class="section-title">{words.choose}</h2>
      <p class="quiet">{fill(words.chooseText, { n: feeds.length })}</p>
      <ul class="post-feeds">
        {feeds.map((feed) => (
          <li key={feed.url}>
            {feed.title} <span class="under">{feed.url}</span>{" "}
            <ActionButton
              label={words.read}
              of={feed.title}
              fields={{ address: feed.url, text, as }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
