/**
 * Edits what stands once: the profile, its translations and the switches of the contact details.
 *
 * @module
 */

import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { emit } from "@/lib/platform/events.ts";
import { translateProfileRow } from "../entries/translations.ts";
import { sameJson } from "../resume/json.ts";
import { takeTurn, writeContact, writeProfile } from "../resume/row_sql.ts";
import { readStored } from "../resume/stored.ts";
import { touchSite } from "../site/version.ts";
import { profileChanged } from "./changed.ts";
import { profileUpdated } from "./events.ts";
import {
  CONTACT_KEYS,
  type ContactKey,
  GROUPS,
  setContactShownInput,
  translateProfileInput,
  updateProfileInput,
} from "./schema.ts";

const permission = "portfolio.profile.write";

/** Writes other values into some fields of the profile, contact details included. */
export const updateProfile = command({
  action: "portfolio.profile.update",
  input: updateProfileInput,
  permission,
  async run({ sql, actor, input }) {
    await takeTurn(sql);
    const stored = await readStored(sql);
    const groups = structuredClone(stored.groups);
    const contact = { ...stored.contact };
    for (const { key, fields } of GROUPS) {
      for (const field of fields) {
        const value = input[field.key];
        if (value !== undefined) groups[key].values[field.key] = value;
      }
    }
    for (const key of CONTACT_KEYS) {
      const value = input[key];
      // Contact fields are texts: their schema takes no list.
      if (value !== undefined) contact[key] = value as string | null;
    }
    const changed = !sameJson(contact, stored.contact) ||
      GROUPS.some(({ key }) =>
        !sameJson(groups[key].values, stored.groups[key].values)
      );
    if (!changed) return { changed };
    await writeProfile(sql, groups);
    await writeContact(sql, contact);
    await profileChanged(sql, actor);
    return { changed };
  },
});

/** Tells some fields of the profile in another language. */
export const translateProfile = command({
  action: "portfolio.profile.translate",
  input: translateProfileInput,
  permission,
  async run({ sql, actor, input }) {
    const done = await translateProfileRow(sql, input);
    if (done.changed) await emit(sql, actor, profileUpdated, {});
    return done;
  },
});

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
