/**
 * Brings lists of postings in, removes them, and brings them back.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { newId } from "@/lib/platform/ids.ts";
import { importListInput, listId, MAX_IN_ALL, MAX_KEPT } from "./schema.ts";

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
    await lockLists(sql);
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
    await insistOnRoom(sql, "import", id);
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
    await lockLists(sql);
    const { count } = await sql`
      update assistant.market_lists set removed_at = null where id = ${id} and removed_at is not null`;
    if (count === 0) throw missing("bring back");
    await insistOnRoom(sql, "bring back", id);
  },
});

/** Two at once must not both find room. */
async function lockLists(sql: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('assistant.market ' || app.tenant_id()))`;
}

/** Counts once the list is there: what does not fit is rolled back. */
async function insistOnRoom(sql: Tx, verb: string, id: string) {
  const [kept] = await sql`
    select count(*)::int as postings, coalesce(sum(letters), 0)::int as letters,
      count(*) filter (where counts)::int as counting,
      coalesce(sum(letters) filter (where counts), 0)::int as counting_letters,
      bool_or(list_id = ${id}) as seen
    from (
      select posting.list_id, length(posting.title) + length(posting.text) as letters, list.removed_at is null as counts
      from assistant.market_postings as posting
      join assistant.market_lists as list on list.tenant_id = posting.tenant_id and list.id = posting.list_id
    ) as each`;
  // who may write and not read counts nothing at all
  if (!kept?.seen) {
    throw new AppError(
      "forbidden",
      `Cannot ${verb} list: the permission to read lists is needed as well`,
    );
  }
  const room = (
    { postings, letters }: typeof MAX_IN_ALL,
    what: string,
    todo: string,
  ) =>
    new AppError(
      "conflict",
      `Cannot ${verb} list: ${what} at most ${postings} postings and ${letters} characters; ${todo}`,
    );
  if (
    kept.counting > MAX_IN_ALL.postings ||
    kept.counting_letters > MAX_IN_ALL.letters
  ) {
    throw room(MAX_IN_ALL, "lists have together", "remove a list first");
  }
  if (kept.postings > MAX_KEPT.postings || kept.letters > MAX_KEPT.letters) {
    throw room(
      MAX_KEPT,
      "with those that were removed, lists have together",
      "a removed list goes for good after thirty days",
    );
  }
}

function missing(verb: string): AppError {
  return new AppError("not_found", `Cannot ${verb} list: it does not exist`);
}
