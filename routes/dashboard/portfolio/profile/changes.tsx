import { page } from "fresh";
import { differencesOf } from "@/lib/portfolio/drafts/differences.ts";
import {
  type ChangesData,
  ChangesPage,
} from "@/components/portfolio/editor/ChangesPage.tsx";
import { define } from "../../../(_dashboard)/dashboard_page.ts";
import {
  editorView,
  readEditor,
} from "../../../(_dashboard)/profile_editor.ts";

export const handlers = define.handlers({
  async GET({ state }) {
    const { draft, ...editor } = await readEditor(state);
    const data: ChangesData = {
      differences: differencesOf(draft.stored, draft.working),
      refused: draft.refused,
    };
    return page({ data, editor });
  },
});

export default define.page<typeof handlers>((
  { data: { data, editor }, state, url },
) => <ChangesPage view={editorView({ state, url }, editor)} data={data} />);
