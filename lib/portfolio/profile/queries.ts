/**
 * What the owner may ask about the switches of the profile.
 *
 * @module
 */

import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { CONTACT_KEYS, type ContactKey } from "./schema.ts";

/** What visitors see of a site, as far as switches decide it. */
export interface Visibility {
  published: boolean;
  /** In the order of `CONTACT_KEYS`; `value` is `null` where the résumé says nothing. */
  contact: { key: ContactKey; value: string | null; shown: boolean }[];
}

/** Whether the site is published, and which contact details it shows. */
export const visibility = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.read",
  async run({ sql }): Promise<Visibility> {
    const [tenant] = await sql`
      select published_at is not null as published
      from platform.tenants where id = app.tenant_id()`;
    const rows = await sql`
      select field, value, shown from portfolio.contact_details`;
    const contact = CONTACT_KEYS.map((key) => {
      const row = rows.find(({ field }) => field === key);
      return { key, value: row?.value ?? null, shown: row?.shown === true };
    });
    return { published: tenant?.published === true, contact };
  },
});

/** Whether a résumé was brought in yet. */
export const hasProfile = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.read",
  async run({ sql }): Promise<boolean> {
    const [row] = await sql`
      select exists (select from portfolio.profiles where tenant_id = app.tenant_id()) as there`;
    return row?.there === true;
  },
});
