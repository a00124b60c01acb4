/**
 * Shows a site to the world and takes it back.
 *
 * @module
 */

import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";

const permission = "platform.site.publish";
const input = z.strictObject({});

/** Shows the site of the actor's tenant. */
export const publishSite = command({
  action: "platform.site.publish",
  input,
  permission,
  run: ({ sql }) => showSite(sql),
});

/** Hides the site of the actor's tenant; pages that were read stay read. */
export const unpublishSite = command({
  action: "platform.site.unpublish",
  input,
  permission,
  async run({ sql }) {
    if (!await isShown(sql)) return { changed: false };
    await sql`select platform.unpublish_site()`;
    return { changed: true };
  },
});

/** Shows the site inside a transaction that its caller has opened for the tenant. */
export async function showSite(sql: Tx): Promise<{ changed: boolean }> {
  if (await isShown(sql)) return { changed: false };
  await sql`select platform.publish_site()`;
  return { changed: true };
}

async function isShown(sql: Tx): Promise<boolean> {
  const [row] = await sql`
    select published_at is not null as shown from platform.tenants where id = app.tenant_id()`;
  return Boolean(row?.shown);
}
