/**
 * Changes a draft, takes its changes back, and makes it what visitors see.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { recordChange } from "../history/record.ts";
import { profileChanged } from "../profile/changed.ts";
import { sameJson, writeJson } from "../resume/json.ts";
import { takeTurn } from "../resume/row_sql.ts";
import { applyEdits } from "./apply.ts";
import { type Conflict, withoutConflicts } from "./conflicts.ts";
import { differencesOf } from "./differences.ts";
import { type Draft, readDraft } from "./draft.ts";
import { foldsInto } from "./fold.ts";
import {
  type DraftEdit,
  type Edit,
  edit,
  expectedHead,
  type Refusal,
  seenMarks,
} from "./schema.ts";
import { writeDifference } from "./write.ts";

const permission = "portfolio.profile.write";

/** More would mean that nobody has published for weeks; each is applied whenever the draft is read. */
export const MAX_EDITS = 2_000;

/** What became of some edits. */
export interface Edited {
  /** The number of the draft's last edit now. */
  head: number;
  /** False when everything was so already. */
  changed: boolean;
  /** Fields that somebody else has written meanwhile: they were left as they are. */
  conflicts: Conflict[];
}

/** Adds edits to the draft: all of them or none, but for fields that somebody else has written meanwhile. */
export const editDraft = command({
  action: "portfolio.draft.edit",
  fields: (
    { edits },
  ) => [...new Set(edits.flatMap(({ edit }) => namesIn(edit)))],
  input: z.strictObject({
    edits: z.array(z.strictObject({
      edit,
      /** What whoever writes has seen before, by field; without it the field is written in any case. */
      seen: seenMarks.optional(),
    })).min(1).max(50),
  }),
  permission,
  async run({ sql, actor, input }): Promise<Edited> {
    await takeTurn(sql);
    const draft = await readDraft(sql);
    const conflicts: Conflict[] = [];
    let { working, head } = draft;
    let list = draft.edits.filter(({ undone }) => !undone);
    const fresh: Edit[] = [];
    for (const { edit, seen } of input.edits) {
      const kept = withoutConflicts(working, edit, seen, conflicts);
      if (kept === null) continue;
      const next = applyEdits(working, [{ n: 0, edit: kept }]);
      const [refusal] = next.refused;
      // sent twice: it is there
      if (refusal?.why === "there") continue;
      if (refusal) throw refusedOf(refusal);
      if (sameJson(next.working as never, working as never)) continue;
      working = next.working;
      fresh.push(kept);
    }
    for (const edit of fresh) {
      const last = list.at(-1);
      const now = new Date();
      const folds = foldsInto(edit, actor.userId, last, now);
      if (folds && last) {
        await sql`delete from portfolio.draft_edits where tenant_id = app.tenant_id() and n = ${last.n}`;
        list = list.slice(0, -1);
      }
      head = await insertEdit(
        sql,
        edit,
        actor.userId,
        folds ? last : undefined,
      );
      list.push({
        n: head,
        edit,
        byId: actor.userId,
        at: folds && last ? last.at : now.toISOString(),
        undone: false,
      });
    }
    if (list.length > MAX_EDITS) {
      throw new AppError(
        "invalid",
        `Cannot change draft: it holds ${MAX_EDITS} changes; publish or discard them first`,
      );
    }
    return { head, changed: fresh.length > 0, conflicts };
  },
});

/** Takes the last edit of the draft back, whoever made it. */
export const undoEdit = command({
  action: "portfolio.draft.undo",
  input: expectedHead,
  permission,
  async run({ sql, input }) {
    await takeTurn(sql);
    const draft = await readDraft(sql);
    expectHead(draft, input.head, "undo");
    const last = draft.edits.findLast(({ undone }) => !undone);
    if (!last) return { changed: false, head: 0 };
    await sql`
      update portfolio.draft_edits set undone_at = now()
      where tenant_id = app.tenant_id() and n = ${last.n}`;
    return { changed: true, head: (await readDraft(sql)).head };
  },
});

/** Does again what was undone last; all of it with `all`. */
export const redoEdit = command({
  action: "portfolio.draft.redo",
  input: z.strictObject({ all: z.boolean().default(false) }),
  permission,
  async run({ sql, input: { all } }) {
    await takeTurn(sql);
    const { count } = await sql`
      update portfolio.draft_edits set undone_at = null
      where tenant_id = app.tenant_id() and undone_at is not null and (${all} or n = (
        select min(n) from portfolio.draft_edits where tenant_id = app.tenant_id() and undone_at is not null
      ))`;
    return { changed: count > 0, head: (await readDraft(sql)).head };
  },
});

/** Takes every edit back; `redoEdit({ all: true })` brings them again until the next edit. */
export const discardDraft = command({
  action: "portfolio.draft.discard",
  input: expectedHead,
  permission,
  async run({ sql, input }) {
    await takeTurn(sql);
    expectHead(await readDraft(sql), input.head, "discard");
    await sql`
      delete from portfolio.draft_edits
      where tenant_id = app.tenant_id() and undone_at is not null`;
    const { count } = await sql`
      update portfolio.draft_edits set undone_at = now() where tenant_id = app.tenant_id()`;
    return { changed: count > 0, head: 0 };
  },
});

/** Takes the edits out that find nothing to change any more. */
export const dropRefused = command({
  action: "portfolio.draft.drop",
  input: z.strictObject({}),
  permission,
  async run({ sql }) {
    await takeTurn(sql);
    const { refused } = await readDraft(sql);
    const numbers = refused.map(({ n }) => n);
    await sql`
      delete from portfolio.draft_edits
      where tenant_id = app.tenant_id() and n = any(${numbers}::bigint[])`;
    return { changed: numbers.length > 0 };
  },
});

/** What a publishing did. */
export interface Published {
  changed: boolean;
  /** The revision that it made, and the one before it, which brings back what was there. */
  revision: number | null;
}

/** Makes the draft what visitors see: all of it, or nothing when one of its edits cannot be done any more. */
export const publishDraft = command({
  action: "portfolio.draft.publish",
  input: expectedHead,
  permission,
  async run({ sql, actor, input }): Promise<Published> {
    await takeTurn(sql);
    const draft = await readDraft(sql);
    expectHead(draft, input.head, "publish");
    if (draft.refused.length > 0) throw cannotPublish(draft.refused);
    const { stored, working } = draft;
    const changed = differencesOf(stored, working).length > 0;
    let revision: number | null = null;
    if (changed) {
      await writeDifference(sql, stored, working);
      await profileChanged(sql, actor);
      revision = await recordChange(sql, stored, working, {
        why: "publish",
        byId: actor.userId,
      });
    }
    await sql`delete from portfolio.draft_edits where tenant_id = app.tenant_id()`;
    return { changed, revision };
  },
});

/** A new edit ends what could be redone. */
async function insertEdit(
  sql: Tx,
  edit: Edit,
  byId: string | null,
  folded: DraftEdit | undefined,
): Promise<number> {
  const [row] = await sql`
    insert into portfolio.draft_edits (tenant_id, n, edit, by_id, made_at)
    select app.tenant_id(),
      greatest(
        (extract(epoch from clock_timestamp()) * 1000000)::bigint,
        coalesce((select max(n) from portfolio.draft_edits where tenant_id = app.tenant_id()), 0) + 1,
        ${String((folded?.n ?? 0) + 1)}::bigint
      ),
      ${writeJson(edit)}::text::jsonb, ${byId}, coalesce(${
    folded?.at ?? null
  }::timestamptz, now())
    returning n::text`;
  await sql`
    delete from portfolio.draft_edits
    where tenant_id = app.tenant_id() and undone_at is not null`;
  return Number(row?.n);
}

function expectHead({ head }: Draft, wanted: number | undefined, verb: string) {
  if (wanted === undefined || wanted === head) return;
  throw new AppError(
    "conflict",
    `Cannot ${verb} draft: it has changed meanwhile`,
    { fields: { head: String(head) } },
  );
}

function refusedOf({ why, edit }: Refusal): AppError {
  return why === "full"
    ? new AppError("invalid", "Cannot change draft: that section is full", {
      fields: { section: "full" },
    })
    : new AppError(
      "not_found",
      `Cannot change draft: the entry of this ${edit.kind} does not exist`,
    );
}

/** Names the edits, so that whoever publishes can take them out. */
function cannotPublish(refused: Refusal[]): AppError {
  const fields = Object.fromEntries(
    refused.map(({ n, why }) => [`edit.${n}`, why]),
  );
  return new AppError(
    "conflict",
    `Cannot publish draft: ${refused.length} of its changes concern entries that are no longer there`,
    { fields },
  );
}

/** Names for the audit, never values. */
function namesIn(edit: Edit): string[] {
  switch (edit.kind) {
    case "add":
    case "update":
      return [edit.section, ...Object.keys(edit.values)];
    case "translate":
      return [edit.section, ...Object.keys(edit.texts)];
    case "profile":
      return Object.keys(edit.values);
    case "profile_translate":
      return Object.keys(edit.texts);
    case "contact":
      return Object.keys(edit.shown);
    case "evidence":
      return ["skills", "evidence"];
    default:
      return [edit.section];
  }
}
