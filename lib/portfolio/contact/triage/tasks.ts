/**
 * Brings messages back that were put off.
 *
 * @module
 */
import { task as inTenant } from "@/lib/platform/db.ts";
import { defineTask } from "@/lib/platform/tasks.ts";
import { wakeDue } from "./commands.ts";

/** Rings for each message whose time has come, in the scope of its tenant; a list shows it from the moment on. */
export const wakeSnoozed = defineTask({
  name: "portfolio.message.wake_snoozed",
  schedule: { everyMs: 60_000 },
  async run({ db, actor }) {
    const rows = await db.transaction(
      actor,
      "read only",
      (sql) =>
        sql`select tenant_id from portfolio.tenants_with_snoozes_due() as due (tenant_id)`,
    );
    for (const { tenant_id } of rows) {
      await wakeDue(inTenant(db, tenant_id), {});
    }
  },
});
