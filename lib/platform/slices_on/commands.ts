/**
 * Switches slices.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { AppError } from "../errors.ts";
import { emit } from "../events.ts";
import { sliceSwitched } from "./events.ts";
import { switchInput } from "./schema.ts";

/** Switches a slice on or off; what is off answers as if it did not exist, and nothing of it is lost. */
export const switchSlice = command({
  action: "platform.slice.switch",
  input: switchInput,
  permission: "platform.slices.write",
  async run({ sql, actor, input: { slice, on } }) {
    const [known] = await sql`
      select from platform.permissions where slice = ${slice} and slice <> 'platform' limit 1
    `;
    if (!known) {
      throw new AppError(
        "not_found",
        "Cannot switch: there is no such part, or it is always on",
      );
    }
    await sql`
      insert into platform.tenant_slices (tenant_id, slice, is_on, changed_at)
      values (app.tenant_id(), ${slice}, ${on}, now())
      on conflict (tenant_id, slice) do update set is_on = excluded.is_on, changed_at = excluded.changed_at
    `;
    await sql`select app.touch_site()`;
    await emit(sql, actor, sliceSwitched, { slice, on });
  },
  target: ({ slice }) => ({ type: "slice", id: slice }),
});
