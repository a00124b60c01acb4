import { HttpError, page } from "fresh";
import {
  compareRevisions,
  listRevisions,
} from "@/lib/portfolio/history/queries.ts";
import {
  type RevisionData,
  RevisionPage,
} from "@/components/portfolio/editor/HistoryPage.tsx";
import { define } from "../../../../(_dashboard)/dashboard_page.ts";
import {
  editorView,
  readEditor,
} from "../../../../(_dashboard)/profile_editor.ts";

export const handlers = define.handlers({
  async GET({ state, params, url }) {
    const revisions = await listRevisions(state.actor, {});
    const find = (number: string | null | undefined) =>
      revisions.find((one) => String(one.number) === number);
    const revision = find(params.number);
    if (!revision) throw new HttpError(404);
    const to = find(url.searchParams.get("to"))?.number ?? null;
    const next = find(String(revision.number + 1))?.number ?? null;
    const { draft: _, ...editor } = await readEditor(state);
    const differences = await compareRevisions(state.actor, {
      from: revision.number,
      ...to === null ? {} : { to },
    });
    const data: RevisionData = { revision, to, next, differences };
    return page({ data, editor });
  },
});

export default define.page<typeof handlers>((
  { data: { data, editor }, state, url },
) => <RevisionPage view={editorView({ state, url }, editor)} data={data} />);
