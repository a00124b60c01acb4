/**
 * Whether a tenant has a slice switched on, remembered for a moment.
 *
 * @module
 */
import { type Db, platformRole } from "../db.ts";

/** A slice that was switched off may be begun with for so long; asking for each run would be one more round trip. */
const rememberedMs = 3_000;
const mostRemembered = 1_000;

/**
 * Makes a question: may runs of this tenant and task begin?
 *
 * @example const isOn = sliceWatch(db); await isOn(tenantId, "portfolio.message.mail");
 */
export function sliceWatch(
  db: Db,
): (tenantId: string | null, task: string) => Promise<boolean> {
  const known = new Map<string, { isOn: boolean; until: number }>();
  return async (tenantId, task) => {
    if (tenantId === null) return true;
    const slice = task.slice(0, task.indexOf("."));
    const key = `${tenantId} ${slice}`;
    const now = performance.now();
    const remembered = known.get(key);
    if (remembered && remembered.until > now) return remembered.isOn;
    const [row] = await db.transaction(
      platformRole(db, "app_relay"),
      "read only",
      (sql) => sql`select platform.slice_is_on(${tenantId}, ${slice}) as is_on`,
    );
    const isOn = row?.is_on === true;
    if (known.size >= mostRemembered) known.clear();
    known.set(key, { isOn, until: now + rememberedMs });
    return isOn;
  };
}
