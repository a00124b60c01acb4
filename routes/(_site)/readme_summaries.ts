/**
 * What READMEs say of projects about which their owner has written nothing here.
 *
 * @module
 */
import { listShownSummaries } from "@/lib/assistant/summaries/queries.ts";
import type { ShownSummary } from "@/lib/assistant/summaries/schema.ts";
import type { Actor } from "@/lib/platform/db.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { listUndescribed } from "@/lib/portfolio/mod.ts";

/** By project; the words are the README's, in its language. */
export async function readmeSummaries(
  actor: Actor,
  lang: Lang,
): Promise<Map<string, ShownSummary>> {
  const projects = await listUndescribed(actor);
  const ids = projects.map(({ repositoryId }) => repositoryId);
  const summaries = await listShownSummaries(actor, ids, lang);
  return new Map(
    summaries.flatMap((one) => {
      const { projectId } = projects.find(({ repositoryId }) =>
        repositoryId === one.repositoryId
      ) ?? {};
      return projectId ? [[projectId, one]] : [];
    }),
  );
}
