/**
 * An edit that visitors see at once, for tests that are not about drafts.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import { editDraft, publishDraft } from "@/lib/portfolio/drafts/commands.ts";
import type { Edit } from "@/lib/portfolio/drafts/schema.ts";

/** Makes one edit and publishes it. */
export async function publishEdit(
  actor: Actor,
  edit: Edit,
): Promise<{ changed: boolean }> {
  await editDraft(actor, { edits: [{ edit }] });
  const { changed } = await publishDraft(actor, {});
  return { changed };
}
