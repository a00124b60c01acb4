import type { PostLang, TextStanding } from "@/lib/portfolio/posts/schema.ts";
import { LANGS } from "@/lib/platform/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { HiddenFields, Notice } from "@/components/dashboard/Notice.tsx";
import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { PostDesk } from "@/islands/portfolio/PostDesk.tsx";
import { Done, type DoneData } from "./Done.tsx";
import { PostHistory } from "./PostHistory.tsx";
import { PostPreview, type PreviewData } from "./PostPreview.tsx";
import { POSTS } from "./PostsPage.tsx";
import { PublishBox } from "./PublishBox.tsx";
import { type PostWords, postWords } from "./words.ts";

/** What is typed into the form. */
export interface PostValues {
  title: string;
  summary: string;
  markdown: string;
  slug: string;
  /** Separated by commas. */
  tags: string;
  canonical: string;
  publishAt: string;
}

/** Why fields were refused, in words of the page. */
export type PostErrors = Partial<Record<keyof PostValues, string>>;

/** What the editor is drawn from. */
export interface EditorData {
  /** Null for a new post. */
  id: string | null;
  /** The language that is being written. */
  text: PostLang;
  /** The other texts of the post, and this one, as far as they are saved. */
  texts: TextStanding[];
  /** Of the text that was opened; 0 when there is none yet. */
  revision: number;
  values: PostValues;
  errors: PostErrors;
  /** Whether somebody else saved meanwhile. */
  conflict: boolean;
  preview: PreviewData | null;
  former: {
    revision: number;
    title: string;
    characters: number;
    editedAt: string;
  }[];
  done: DoneData | null;
  mayPublish: boolean;
}

const FORM = "post-form";

/** A post in one language: the text, what readers will see beside it, and when they see it. */
export function PostEditorPage(
  { view, data }: { view: DashboardView; data: EditorData },
) {
  const words = postWords[view.lang];
  const { id, text, texts, values, errors, conflict } = data;
  const failed = Object.keys(errors).length > 0 || conflict;
  const standing = texts.find(({ lang }) => lang === text) ?? null;
  const path = id === null ? `${POSTS}/new` : `${POSTS}/${id}`;
  const action = linkTo(view, path, { text });
  const title = id === null
    ? words.editor.newTitle
    : values.title || words.untitled;
  return (
    <DashboardPage
      view={view}
      title={title}
      above={<a href={linkTo(view, POSTS)}>{words.editor.back}</a>}
      failed={failed}
    >
      {data.done && <Done view={view} done={data.done} action={action} />}
      <Tabs
        label={words.editor.language}
        tabs={[view.lang, ...LANGS.filter((one) => one !== view.lang)].map((
          lang,
        ) => ({
          label: tabLabel(words, lang, texts),
          href: linkTo(view, path, { text: lang }),
          current: lang === text,
        }))}
      />
      {failed && (
        <Notice kind="bad">
          {conflict ? words.editor.conflict : words.editor.failed}
          {conflict && id !== null && (
            <>
              <a href={action} target="_blank">{words.editor.conflictOpen}</a>
              <button
                type="submit"
                class="link-button"
                form={FORM}
                name="do"
                value="overwrite"
              >
                {words.editor.overwrite}
              </button>
            </>
          )}
        </Notice>
      )}
      {id !== null && standing === null && !failed && (
        <Notice kind="plain">{words.editor.beginOther}</Notice>
      )}
      <div class="post-desk">
        <form
          id={FORM}
          method="post"
          action={action}
          encType="multipart/form-data"
          class="post-form"
          novalidate
        >
          <HiddenFields fields={{ revision: String(data.revision) }} />
          {/* Enter in a field saves; it publishes nothing. */}
          <button
            type="submit"
            name="do"
            value="save"
            class="sr-only"
            tabindex={-1}
            aria-hidden="true"
          >
            {words.editor.save}
          </button>
          <Field
            name="title"
            label={words.editor.title}
            value={values.title}
            error={errors.title}
            maxlength={200}
            autocomplete="off"
          />
          <Summary words={words} data={data} />
          <Text words={words} data={data} />
          <More words={words} data={data} standing={standing} />
          <PostDesk
            form={FORM}
            region="post-preview"
            preview={linkTo(view, `${POSTS}/preview`)}
            place={`vitrina.post ${view.session.userId} ${id ?? "new"} ${text}`}
            edit={linkTo(view, `${POSTS}/{id}`, { text })}
            timezone={view.clock.timezone}
            lang={view.lang}
            words={words.desk}
          />
          <PublishBox
            view={view}
            data={data}
            standing={standing}
          />
        </form>
        <PostPreview
          words={words}
          preview={data.preview}
          lang={text}
        />
      </div>
      {id !== null && <PostHistory view={view} data={data} action={action} />}
    </DashboardPage>
  );
}

function tabLabel(
  words: PostWords,
  lang: PostLang,
  texts: TextStanding[],
): string {
  const text = texts.find((one) => one.lang === lang);
  const state = text ? words.states[text.state] : words.noText;
  return `${words.langs[lang]}: ${state.toLowerCase()}`;
}

function Summary({ words, data }: { words: PostWords; data: EditorData }) {
  const { summary } = data.errors;
  return (
    <div class="field">
      <label for="summary">
        {words.editor.summary}{" "}
        <span class="label">({words.editor.optional})</span>
      </label>
      <textarea
        id="summary"
        name="summary"
        rows={2}
        maxlength={600}
        class="post-summary"
        lang={data.text}
        aria-describedby={summary ? "summary-error" : "summary-help"}
        aria-invalid={summary ? true : undefined}
      >
        {data.values.summary}
      </textarea>
      <p class="label" id="summary-help">{words.editor.summaryHelp}</p>
      {summary && <p class="field-error" id="summary-error">{summary}</p>}
    </div>
  );
}

function Text({ words, data }: { words: PostWords; data: EditorData }) {
  const { markdown } = data.errors;
  return (
    <div class="field">
      <label for="markdown">{words.editor.text}</label>
      <textarea
        id="markdown"
        name="markdown"
        rows={24}
        class="post-text"
        lang={data.text}
        required
        aria-describedby={markdown ? "markdown-error" : "markdown-help"}
        aria-invalid={markdown ? true : undefined}
      >
        {`\n${data.values.markdown}`}
      </textarea>
      <p class="label" id="markdown-help">{words.editor.textHelp}</p>
      {markdown && <p class="field-error" id="markdown-error">{markdown}</p>}
    </div>
  );
}

/** What is rarely changed; open when something in it is wrong. */
function More(
  { words, data, standing }: {
    words: PostWords;
    data: EditorData;
    standing: TextStanding | null;
  },
) {
  const { values, errors } = data;
  const wrong = errors.slug ?? errors.tags ?? errors.canonical;
  const isKnown = standing?.state === "published";
  return (
    <details open={wrong !== undefined || values.tags === ""}>
      <summary>{words.editor.more}</summary>
      <div class="post-more">
        <Field
          name="tags"
          label={words.editor.tags}
          help={words.editor.tagsHelp}
          value={values.tags}
          error={errors.tags}
          optional={words.editor.optional}
          autocomplete="off"
        />
        <Field
          name="slug"
          label={words.editor.slug}
          help={isKnown ? words.editor.slugWarn : words.editor.slugHelp}
          value={values.slug}
          error={errors.slug}
          optional={words.editor.optional}
          maxlength={80}
          autocomplete="off"
        />
        <Field
          name="canonical"
          type="url"
          label={words.editor.canonical}
          help={words.editor.canonicalHelp}
          value={values.canonical}
          error={errors.canonical}
          optional={words.editor.optional}
          autocomplete="off"
        />
      </div>
    </details>
  );
}
