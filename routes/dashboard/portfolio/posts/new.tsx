import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { createPost } from "@/lib/portfolio/posts/commands.ts";
import {
  type EditorData,
  PostEditorPage,
} from "@/components/portfolio/posts/PostEditorPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import {
  errorsOf,
  NO_VALUES,
  previewOf,
  textFrom,
  typedPost,
} from "../../../(_dashboard)/post_form.ts";
import { followSave, langOf } from "../../../(_dashboard)/post_save.ts";

export const handlers = define.handlers({
  GET({ state, url }) {
    if (!mayOf(state)("portfolio.posts.write")) throw new HttpError(403);
    return page<EditorData>(newPost(state, url));
  },

  async POST({ state, req, url }) {
    const form = await formOf(req);
    const values = typedPost(form);
    const wanted = textOf(form, "do");
    const drawn = { ...newPost(state, url), values };
    if (wanted === "preview") {
      const preview = await previewOf(values.markdown);
      return page<EditorData>({ ...drawn, preview });
    }
    try {
      const lang = drawn.text;
      const { id } = await createPost(state.actor, {
        ...textFrom(values),
        lang,
      });
      return await followSave(state, { id, lang, wanted, values, revision: 1 });
    } catch (error) {
      if (!(error instanceof AppError) || !error.fields) throw error;
      const errors = errorsOf(error, state.lang);
      return page<EditorData>({ ...drawn, errors }, { status: 422 });
    }
  },
});

function newPost(
  state: Parameters<typeof mayOf>[0],
  url: URL,
): EditorData {
  return {
    id: null,
    text: langOf(url) ?? state.lang,
    texts: [],
    revision: 0,
    values: NO_VALUES,
    errors: {},
    conflict: false,
    preview: null,
    former: [],
    done: null,
    mayPublish: mayOf(state)("portfolio.posts.publish"),
  };
}

export default define.page<typeof handlers>(({ data, state, url }) => (
  <PostEditorPage view={dashboardView({ state, url })} data={data} />
));
