/**
 * What has the assistant know what the site says, within seconds.
 *
 * @module
 */
import { siteChanged } from "@/lib/platform/tenants/events.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { ANALYZER } from "../text/terms.ts";
import { knowledgeChanged } from "./events.ts";
import { refreshKnowledge } from "./refresh.ts";
import { TELLER } from "./told/read_site.ts";

/** A site of some thousand posts, told for the first time. */
const TIMEOUT_MS = 600_000;
/** Tenants a tick; the next one goes on with the others. */
const TENANTS = 200;

const inOrder = { timeoutMs: TIMEOUT_MS, orderedBy: () => "all" };

/** Follows each change of what readers see; of several that came together the first does it for all. */
export const refreshOnSite: Task<Record<string, never>> = defineTask({
  name: "assistant.knowledge.refresh",
  on: siteChanged,
  ...inOrder,
  async run({ db, actor: { tenantId }, signal }) {
    if (tenantId !== null) await refreshKnowledge(db, tenantId, { signal });
  },
});

/** Follows what the owner says of it: something is to be kept out, or all is to be told again. */
export const applyWishes: Task<{ all: boolean }> = defineTask({
  name: "assistant.knowledge.apply",
  on: knowledgeChanged,
  ...inOrder,
  async run({ db, actor: { tenantId }, payload: { all }, signal }) {
    if (tenantId === null) return;
    const again = all ? "all" : "changed";
    await refreshKnowledge(db, tenantId, { signal, again });
  },
});

/** Looks for sites that are not known as they are: of the time before this program, or of another version of it. */
export const catchUp: Task<Record<string, never>> = defineTask({
  name: "assistant.knowledge.catch_up",
  schedule: { everyMs: 60_000 },
  timeoutMs: TIMEOUT_MS,
  concurrency: { inAll: 1 },
  async run({ db, actor, signal }) {
    const tenants = await db.transaction(
      actor,
      "read only",
      (sql) =>
        sql`select tenant_id from assistant.tenants_to_refresh(${ANALYZER}, ${TELLER}, ${TENANTS})`,
    );
    const failed: unknown[] = [];
    for (const { tenant_id: tenantId } of tenants) {
      signal.throwIfAborted();
      // one that cannot be told keeps nobody else waiting
      await refreshKnowledge(db, tenantId, { signal })
        .catch((error) => failed.push(error));
    }
    if (failed.length > 0) {
      throw new AggregateError(
        failed,
        `${failed.length} of ${tenants.length} sites could not be told`,
      );
    }
  },
});
