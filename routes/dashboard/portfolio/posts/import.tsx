import { HttpError, page } from "fresh";
import { importFeed } from "@/lib/portfolio/posts/import_feed.ts";
import { readFeed } from "@/lib/portfolio/posts/read_feed.ts";
import { postLang } from "@/lib/portfolio/posts/schema.ts";
import {
  type ImportData,
  ImportPage,
} from "@/components/portfolio/posts/ImportPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { feedText } from "../../../(_dashboard)/feed_source.ts";

type State = Parameters<typeof mayOf>[0];

export const handlers = define.handlers({
  GET({ state }) {
    return page<ImportData>(blank(state));
  },

  async POST({ state, req }) {
    const drawn = blank(state);
    const form = await formOf(req);
    const values = {
      address: textOf(form, "address"),
      text: textOf(form, "text"),
      as: textOf(form, "as"),
    };
    const refused = (error: ImportData["error"]) =>
      page<ImportData>({ ...drawn, values, error }, { status: 422 });
    const { allowLoopback } = state.platform.config;
    const source = await feedText(form, allowLoopback);
    if ("problem" in source) return refused(source.problem);
    const found = readFeed(source.text);
    if (!found) return refused("unreadable");
    if (found.kind === "list") {
      return page<ImportData>({ ...drawn, values, feeds: found.feeds });
    }
    const lang = postLang.safeParse(values.text).data ?? state.lang;
    const published = values.as === "published" && drawn.mayPublish;
    const counts = await importFeed(state.actor, found.items, {
      lang,
      published,
    });
    return page<ImportData>({ ...drawn, values, counts });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <ImportPage view={dashboardView({ state, url })} data={data} />
));

function blank(state: State): ImportData {
  if (!mayOf(state)("portfolio.posts.write")) throw new HttpError(403);
  return {
    values: { address: "", text: state.lang, as: "draft" },
    error: null,
    feeds: null,
    counts: null,
    mayPublish: mayOf(state)("portfolio.posts.publish"),
  };
}
