import { page } from "fresh";
import { listRevisions } from "@/lib/portfolio/history/queries.ts";
import { HistoryPage } from "@/components/portfolio/editor/HistoryPage.tsx";
import { define } from "../../../../(_dashboard)/dashboard_page.ts";
import {
  editorView,
  readEditor,
} from "../../../../(_dashboard)/profile_editor.ts";

export const handlers = define.handlers({
  async GET({ state }) {
    const [{ draft: _, ...editor }, revisions] = await Promise.all([
      readEditor(state),
      listRevisions(state.actor, {}),
    ]);
    return page({ revisions, editor });
  },
});

export default define.page<typeof handlers>((
  { data: { revisions, editor }, state, url },
) => (
  <HistoryPage
    view={editorView({ state, url }, editor)}
    revisions={revisions}
  />
));
