/**
 * Brings lists of postings in, removes them, and brings them back.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { newId } from "@/lib/platform/ids.ts";
import { importListInput, listId, MAX_IN_ALL } from "./schema.ts";

const permission = "assistant.skills.write";
const target = ({ id }: { id: string }) => ({ type: "market_list", id });

/** Brings a list in: all of it or nothing. */
export const importList = command({
  action: "assistant.market.import",
  input: importListInput,
  permission,
  fields: () => ["name", "postings"],
  async run(
    { sql, input: { name, format, postings } },
  ): Promise<{ id: string; postings: number }> {
    // two imports at once must not both find room
    await sql`select pg_advisory_xact_lock(hashtext('assistant.market ' || app.tenant_id()))`;
    const [there] = await sql`
      select count(*)::int as n from assistant.market_postings as posting
      join assistant.market_lists as list on list.tenant_id = posting.tenant_id and list.id = posting.list_id
      where list.removed_at is null`;
    const room = MAX_IN_ALL - Number(there?.n);
    if (postings.length > room) {
      throw new AppError(
        "conflict",
        `Cannot import list: ${MAX_IN_ALL} postings are kept at most, and there is room for ${room}`,
      );
    }
    const id = newId();
    await sql`
      insert into assistant.market_lists (tenant_id, id, name, format)
      values (app.tenant_id(), ${id}, ${name}, ${format})`;
    await sql`
      insert into assistant.market_postings
        (tenant_id, list_id, place, title, company, location, lang, text, posted_on)
      select app.tenant_id(), ${id}, place, title, company, location, lang, text, date
      from jsonb_to_recordset(${
      JSON.stringify(postings.map((one, place) => ({ ...one, place })))
    }::text::jsonb) as fresh (
        place int, title text, company text, location text, lang text, text text, date date
      )`;
    return { id, postings: postings.length };
  },
});

/** Removes a list; for thirty days it can come back. */
export const removeList = command({
  action: "assistant.market.remove",
  input: listId,
  permission,
  target,
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update assistant.market_lists set removed_at = now() where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("remove");
  },
});

/** Brings a removed list back. */
export const restoreList = command({
  action: "assistant.market.restore",
  input: listId,
  permission,
  target,
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update assistant.market_lists set removed_at = null where id = ${id} and removed_at is not null`;
    if (count === 0) throw missing("bring back");
  },
});

function missing(verb: string): AppError {
  return new AppError("not_found", `Cannot ${verb} list: it does not exist`);
}
