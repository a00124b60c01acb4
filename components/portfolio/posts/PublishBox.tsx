import type { TextStanding } from "@/lib/portfolio/posts/schema.ts";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { momentOf } from "./moment.ts";
import type { EditorData } from "./PostEditorPage.tsx";
import { postWords } from "./words.ts";

/** What can be done with a text: save it, look at it, let it appear now or at a time, take it back. */
export function PublishBox(
  { view, data, standing }: {
    view: DashboardView;
    data: EditorData;
    standing: TextStanding | null;
  },
) {
  const words = postWords[view.lang].editor;
  const isLive = standing?.state === "published";
  return (
    <>
      <div class="actions">
        <Do what="save" word={isLive ? words.saveLive : words.save} />
        <Do what="preview" word={words.preview} />
        {data.mayPublish && (
          <Do
            what="publish"
            word={isLive ? words.update : words.publish}
            main
          />
        )}
        {isLive && standing.slug !== null && (
          <a
            href={linkTo(view, `/posts/${standing.slug}`, { lang: data.text })}
          >
            {postWords[view.lang].view}
          </a>
        )}
        {isLive && data.mayPublish && (
          <button
            type="submit"
            name="do"
            value="unpublish"
            class="link-button danger"
          >
            {words.unpublish}
          </button>
        )}
      </div>
      {data.mayPublish
        ? <Later view={view} data={data} standing={standing} />
        : <p class="label">{words.cannotPublish}</p>}
    </>
  );
}

function Do(
  { what, word, main = false }: { what: string; word: string; main?: boolean },
) {
  return (
    <button
      type="submit"
      name="do"
      value={what}
      class={main ? "button button-main" : "button"}
    >
      {word}
    </button>
  );
}

function Later(
  { view, data, standing }: {
    view: DashboardView;
    data: EditorData;
    standing: TextStanding | null;
  },
) {
  const words = postWords[view.lang].editor;
  const { publishAt: error } = data.errors;
  const zone = view.clock.timezone;
  const publishAt = standing?.publishAt ?? null;
  return (
    <details open={publishAt !== null || error !== undefined}>
      <summary>{words.when}</summary>
      <div class="post-later">
        {publishAt && (
          <p>
            {fill(words.scheduledFor, {
              at: momentOf(publishAt, view.clock),
              zone,
            })}
          </p>
        )}
        <div class="field">
          <label for="publishAt">{words.when}</label>
          <input
            id="publishAt"
            name="publishAt"
            type="datetime-local"
            value={data.values.publishAt}
            aria-describedby={error ? "publishAt-error" : "publishAt-help"}
            aria-invalid={error ? true : undefined}
          />
          <p class="label" id="publishAt-help">
            {fill(words.whenHelp, { zone })}
          </p>
          {error && <p class="field-error" id="publishAt-error">{error}</p>}
        </div>
        <div class="actions">
          <Do what="schedule" word={words.schedule} />
          {publishAt && (
            <button
              type="submit"
              name="do"
              value="unschedule"
              class="link-button"
            >
              {words.unschedule}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
