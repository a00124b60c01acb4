/**
 * What the clock does with posts.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { defineTask } from "@/lib/platform/tasks.ts";
import { dropDuePost, publishDuePost } from "./due.ts";

/** Each minute, whatever is due is published; what a stopped worker missed is due at its next tick. */
export const publishDue = defineTask({
  name: "portfolio.post.publish_due",
  schedule: { everyMs: 60_000 },
  async run({ db, actor, signal }) {
    const due = await db.transaction(
      actor,
      "read only",
      (sql) => sql`select tenant_id, post_id, lang from portfolio.posts_due()`,
    );
    let failed: unknown = null;
    for (const { tenant_id: tenantId, post_id: id, lang } of due) {
      signal.throwIfAborted();
      await publish({ ...actor, tenantId }, { id, lang })
        // one that fails keeps nobody else's from appearing; the whole is tried again
        .catch((error) => failed = error);
    }
    if (failed !== null) throw failed;
  },
});

async function publish(actor: Actor, text: { id: string; lang: string }) {
  try {
    await publishDuePost(actor, text);
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    await dropDuePost(actor, text);
  }
}
