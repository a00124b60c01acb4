/**
 * What happens to tenants.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

const ofTenant = z.strictObject({ tenantId: z.uuid() });

/** A user made a tenant of their own. */
export const tenantCreated = defineEvent("platform.tenant.created", ofTenant);

/** Its name, address, languages, colour or clock changed. */
export const tenantChanged = defineEvent("platform.tenant.changed", ofTenant);

/** A tenant is gone with everything that belonged to it; the event itself belongs to no tenant. */
export const tenantDeleted = defineEvent("platform.tenant.deleted", ofTenant);

/** A tenant was put on another plan. */
export const planChanged = defineEvent(
  "platform.tenant.plan_changed",
  ofTenant,
);

/** What readers see of its site is another than before; a trigger emits it with each new version. */
export const siteChanged = defineEvent(
  "platform.site.changed",
  z.strictObject({}),
);
