/**
 * Brings a profile back to what it was.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { differencesOf } from "../drafts/differences.ts";
import { readDraft } from "../drafts/draft.ts";
import { writeDifference } from "../drafts/write.ts";
import { profileChanged } from "../profile/changed.ts";
import { takeTurn } from "../resume/row_sql.ts";
import { readRevision } from "./queries.ts";
import { recordChange } from "./record.ts";
import { revisionNumber } from "./schema.ts";

/** What bringing back did. */
export interface Restored {
  changed: boolean;
  /** The revision to bring back when this is to be undone; `null` when nothing changed. */
  undo: number | null;
}

/** Publishes an earlier state as a new revision; what is drafted has to be published or discarded first. */
export const restoreRevision = command({
  action: "portfolio.revision.restore",
  input: revisionNumber,
  permission: "portfolio.profile.write",
  target: ({ number }) => ({ type: "revision", id: String(number) }),
  async run({ sql, actor, input: { number } }): Promise<Restored> {
    await takeTurn(sql);
    const { stored, head } = await readDraft(sql);
    if (head !== 0) {
      throw new AppError(
        "conflict",
        "Cannot restore revision: the draft has changes; publish or discard them first",
        { fields: { draft: "open" } },
      );
    }
    const wanted = await readRevision(sql, number);
    if (differencesOf(stored, wanted).length === 0) {
      return { changed: false, undo: null };
    }
    await writeDifference(sql, stored, wanted);
    await profileChanged(sql, actor);
    const made = await recordChange(sql, stored, wanted, {
      why: "restore",
      restored: number,
      byId: actor.userId,
    });
    return { changed: true, undo: made - 1 };
  },
});
