import { HttpError } from "fresh";
import {
  define,
  formOf,
  mayOf,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { previewOf } from "../../../(_dashboard)/post_form.ts";

/** A text as readers will see it, for the editor while somebody types. */
export const handler = define.handlers({
  async POST({ state, req }) {
    if (!mayOf(state)("portfolio.posts.write")) throw new HttpError(403);
    const form = await formOf(req);
    const preview = await previewOf(textOf(form, "markdown"));
    if (!preview) throw new HttpError(413);
    return new Response(preview.html, {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
      },
    });
  },
});
