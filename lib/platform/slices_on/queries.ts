/**
 * Which slices are on.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { SliceState } from "./schema.ts";

/** Every slice that has permissions, by name. */
export const listSlices = query({
  input: z.strictObject({}),
  permission: "platform.slices.read",
  async run({ sql }): Promise<SliceState[]> {
    const rows = await sql`
      select distinct known.slice, coalesce(named.is_on, true) as is_on
      from platform.permissions as known
      left join platform.tenant_slices as named on named.tenant_id = app.tenant_id() and named.slice = known.slice
      order by known.slice
    `;
    return rows.map(({ slice, is_on }) => ({
      slice,
      on: is_on,
      required: slice === "platform",
    }));
  },
});
