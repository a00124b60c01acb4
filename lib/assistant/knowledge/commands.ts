/**
 * What the owner keeps from the assistant, and what they take back of it.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { knowledgeChanged } from "./events.ts";
import { exclusionInput } from "./schema.ts";

const permission = "assistant.knowledge.write";
const target = ({ id }: { id: string | null }) =>
  id === null ? null : { type: "source", id };

/** Keeps a source or a kind of them from the assistant, whatever becomes of it. */
export const excludeSource = command({
  action: "assistant.knowledge.exclude",
  input: exclusionInput,
  permission,
  target,
  async run({ sql, actor, input: { kind, id } }) {
    const { count } = await sql`
      insert into assistant.exclusions (tenant_id, id, kind, source_id)
      values ((select app.tenant_id()), ${newId()}, ${kind}, ${id})
      on conflict (tenant_id, kind, source_id) do nothing`;
    if (count > 0) await emit(sql, actor, knowledgeChanged, { all: false });
    return { changed: count > 0 };
  },
});

/** Takes that back. */
export const includeSource = command({
  action: "assistant.knowledge.include",
  input: exclusionInput,
  permission,
  target,
  async run({ sql, actor, input: { kind, id } }) {
    const { count } = await sql`
      delete from assistant.exclusions where kind = ${kind} and source_id is not distinct from ${id}::uuid`;
    if (count > 0) await emit(sql, actor, knowledgeChanged, { all: false });
    return { changed: count > 0 };
  },
});

/** Has every source told again: what is the same stays as it is. */
export const rebuildKnowledge = command({
  action: "assistant.knowledge.rebuild",
  input: z.strictObject({}),
  permission,
  async run({ sql, actor }) {
    await sql`update assistant.indexes set asked_at = now() where tenant_id = (select app.tenant_id())`;
    await emit(sql, actor, knowledgeChanged, { all: true });
  },
});
