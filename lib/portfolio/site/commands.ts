/**
 * Shows a site to the world and takes it back.
 *
 * @module
 */

import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";

const permission = "platform.site.publish";
const input = z.strictObject({});

/** Shows the site of the actor's tenant. */
export const publishSite = command({
  input,
  permission,
  run: async ({ sql }) => void await sql`select platform.publish_site()`,
});

/** Hides the site of the actor's tenant; pages that were read stay read. */
export const unpublishSite = command({
  input,
  permission,
  run: async ({ sql }) => void await sql`select platform.unpublish_site()`,
});
