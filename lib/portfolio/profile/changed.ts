/**
 * Says that a profile is another one than before; once in each transaction that writes its rows.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { emit, type Emitter } from "@/lib/platform/events.ts";
import { touchSite } from "../site/version.ts";
import { profileUpdated } from "./events.ts";

/** Gives the site a new version and tells of it. */
export async function profileChanged(sql: Tx, who: Emitter): Promise<void> {
  await touchSite(sql);
  await emit(sql, who, profileUpdated, {});
}
