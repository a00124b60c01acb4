/**
 * Switches the contact details that visitors see, past the draft: for the terminal and the demo.
 *
 * @module
 */

import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { emit } from "@/lib/platform/events.ts";
import { takeTurn } from "../resume/row_sql.ts";
import { touchSite } from "../site/version.ts";
import { profileUpdated } from "./events.ts";
import { type ContactKey, setContactShownInput } from "./schema.ts";

const permission = "portfolio.profile.write";

/** Decides which contact details visitors see. */
export const setContactShown = command({
  action: "portfolio.contact.show",
  input: setContactShownInput,
  permission,
  async run({ sql, actor, input }) {
    const done = await showContact(sql, input);
    if (done.changed) await emit(sql, actor, profileUpdated, {});
    return done;
  },
});

/** The same inside a transaction that its caller has opened for the tenant. */
export async function showContact(
  sql: Tx,
  wanted: Partial<Record<ContactKey, boolean>>,
): Promise<{ changed: boolean }> {
  await takeTurn(sql);
  const rows = Object.entries(wanted).map(([field, shown]) => ({
    field,
    shown,
  }));
  const changed = await sql`
    insert into portfolio.contact_details as stored (tenant_id, field, shown)
    select app.tenant_id(), field, shown
    from json_to_recordset(${
    JSON.stringify(rows)
  }::text::json) as wanted (field text, shown boolean)
    on conflict (tenant_id, field) do update set shown = excluded.shown
      where stored.shown <> excluded.shown
    returning field`;
  if (changed.length > 0) await touchSite(sql);
  return { changed: changed.length > 0 };
}
