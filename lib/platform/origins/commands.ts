/**
 * Allows sites and takes it back.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { AppError } from "../errors.ts";
import { newId } from "../ids.ts";
import { addOriginInput, originId } from "./schema.ts";

const permission = "platform.origins.write";

/** More sites than anyone embeds; a list that browsers' questions are answered from stays short. */
const MAX_ORIGINS = 50;

/** Allows a site's pages to call the API; `conflict` when they may already. */
export const addOrigin = command({
  action: "platform.origin.add",
  input: addOriginInput,
  permission,
  async run({ sql, input: { origin } }) {
    const [row] =
      await sql`select count(*)::int as count from platform.cors_origins
      where tenant_id = (select app.tenant_id())`;
    if (row?.count >= MAX_ORIGINS) {
      throw new AppError(
        "conflict",
        `Cannot allow site: there are ${MAX_ORIGINS} already`,
      );
    }
    const id = newId();
    await sql`
      insert into platform.cors_origins (tenant_id, id, origin)
      select app.tenant_id(), ${id}::uuid, ${origin}`;
    return { id };
  },
});

/** Takes it back. */
export const removeOrigin = command({
  action: "platform.origin.remove",
  input: originId,
  permission,
  async run({ sql, input: { id } }) {
    const gone = await sql`
      delete from platform.cors_origins where tenant_id = (select app.tenant_id()) and id = ${id} returning id`;
    if (gone.length === 0) {
      throw new AppError("not_found", "Cannot remove site: it does not exist");
    }
  },
});
