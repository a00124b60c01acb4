import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  republishPost,
  restoreText,
  saveText,
  unpublishPost,
} from "@/lib/portfolio/posts/commands.ts";
import { getPost, listFormerTexts } from "@/lib/portfolio/posts/queries.ts";
import type { PostLang, WholePost } from "@/lib/portfolio/posts/schema.ts";
import {
  type EditorData,
  PostEditorPage,
} from "@/components/portfolio/posts/PostEditorPage.tsx";
import { POSTS } from "@/components/portfolio/posts/PostsPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { doneOf } from "../../../(_dashboard)/post_done.ts";
import {
  errorsOf,
  isStale,
  previewOf,
  savedValues,
  textFrom,
  typedPost,
} from "../../../(_dashboard)/post_form.ts";
import { followSave, langOf } from "../../../(_dashboard)/post_save.ts";

export const handlers = define.handlers({
  async GET({ state, params, url }) {
    const post = await postOf(state, params.id);
    const lang = langOf(url) ?? post.texts[0]?.lang ?? state.lang;
    const drawn = await editorOf(state, post, lang);
    const preview = await previewOf(drawn.values.markdown);
    const done = doneOf(url.searchParams);
    return page<EditorData>({ ...drawn, preview, done });
  },

  async POST({ state, params, req, url }) {
    const post = await postOf(state, params.id);
    const { id } = post;
    const form = await formOf(req);
    const lang = langOf(url) ?? post.texts[0]?.lang ?? state.lang;
    const wanted = textOf(form, "do");
    const answered = await withoutText(state, { id, lang }, wanted, form);
    if (answered) return answered;

    const values = typedPost(form);
    const drawn = { ...await editorOf(state, post, lang), values };
    const standing = post.texts.find((text) => text.lang === lang);
    const current = standing?.revision ?? 0;
    const opened = Number(textOf(form, "revision")) || 0;
    const revision = wanted === "overwrite" ? current : opened;
    if (wanted === "preview") {
      const preview = await previewOf(values.markdown);
      return page<EditorData>({ ...drawn, revision, preview });
    }
    let saved = revision;
    try {
      saved = (await saveText(state.actor, {
        ...textFrom(values),
        id,
        lang,
        revision,
      })).revision;
      const isLive = standing?.state === "published";
      return await followSave(state, {
        id,
        lang,
        wanted,
        values,
        revision: saved,
        isLive,
      });
    } catch (error) {
      if (!(error instanceof AppError) || !error.fields) throw error;
      const conflict = isStale(error);
      const status = conflict ? 409 : 422;
      if (wanted === "autosave") {
        return Response.json({ revision: current }, { status });
      }
      const errors = errorsOf(error, state.lang);
      const more = { revision: saved, errors, conflict };
      return page<EditorData>({ ...drawn, ...more }, { status });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <PostEditorPage view={dashboardView({ state, url })} data={data} />
));

/** What is done by a button alone: going back to an earlier text, and undoing. */
async function withoutText(
  state: State,
  { id, lang }: { id: string; lang: PostLang },
  wanted: string,
  form: FormData,
): Promise<Response | null> {
  const done = (what: string) =>
    seeOther(state, `${POSTS}/${id}`, { text: lang, done: what, id });
  if (wanted === "revert") {
    const revision = Number(textOf(form, "former"));
    await restoreText(state.actor, { id, lang, revision });
    return done("reverted");
  }
  if (wanted === "republish") {
    await republishPost(state.actor, { id, lang });
    return done("republished");
  }
  // the one in the notice comes without the text
  if (wanted === "unpublish" && !form.has("markdown")) {
    await unpublishPost(state.actor, { id, lang });
    return done("unpublished");
  }
  return null;
}

async function postOf({ actor }: State, given?: string): Promise<WholePost> {
  const id = z.uuid().safeParse(given).data;
  const post = id ? await getPost(actor, { id }) : null;
  if (!post) throw new HttpError(404);
  return post;
}

async function editorOf(
  state: State,
  post: WholePost,
  text: PostLang,
): Promise<EditorData> {
  const { id, texts } = post;
  const timezone = state.access?.tenant.timezone ?? "UTC";
  return {
    id,
    text,
    texts,
    revision: texts.find(({ lang }) => lang === text)?.revision ?? 0,
    values: savedValues(post, text, timezone),
    errors: {},
    conflict: false,
    preview: null,
    former: await listFormerTexts(state.actor, { id, lang: text }),
    done: null,
    mayPublish: mayOf(state)("portfolio.posts.publish"),
  };
}
