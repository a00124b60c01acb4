import { HttpError, page } from "fresh";
import {
  getKnowledgeMark,
  listChunks,
  listSources,
} from "@/lib/assistant/knowledge/queries.ts";
import { sourceInput } from "@/lib/assistant/knowledge/schema.ts";
import {
  type SourceData,
  SourcePage,
} from "@/components/assistant/KnowledgeChunks.tsx";
import {
  dashboardView,
  define,
} from "../../../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state: { actor }, params }) {
    const { success, data: named } = sourceInput.safeParse(params);
    if (!success) throw new HttpError(404);
    // before the list: what changes in between is seen as a change
    const mark = await getKnowledgeMark(actor, {});
    const [sources, chunks] = await Promise.all([
      listSources(actor, { kind: named.kind, limit: 1_000 }),
      listChunks(actor, named),
    ]);
    const source = sources.find(({ id }) => id === named.id);
    if (!source) throw new HttpError(404);
    return page<SourceData>({ source, chunks, mark });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SourcePage view={dashboardView({ state, url })} data={data} />
));
