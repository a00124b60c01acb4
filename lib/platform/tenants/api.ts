/**
 * `/api/v1/tenant`: the tenant of the caller, what they may do in it, and its settings.
 *
 * @module
 */
import { apiRouter, operation } from "../api.ts";
import { AppError } from "../errors.ts";
import { getPlanUsage } from "../plans/queries.ts";
import { planUsageShape } from "../plans/schema.ts";
import { changeTenant } from "./commands.ts";
import { getAccess } from "./queries.ts";
import { accessShape, tenantChange } from "./schema.ts";

/** Read by every member and every key; changed by admins. */
export const tenantApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "Get the tenant and one's access to it",
        es: "Leer el espacio y tu acceso a él",
      },
      permission: null,
      answer: accessShape,
    }),
    async (c) => {
      const access = await getAccess(c.env.actor);
      if (!access) throw new AppError("not_found", "Cannot find tenant");
      return c.json(access, 200);
    },
  )
  .openapi(
    operation({
      method: "patch",
      path: "/",
      summary: { en: "Change the tenant", es: "Cambiar el espacio" },
      description: "What is missing stays as it is.",
      permission: "platform.site.write",
      body: tenantChange,
      example: { body: { timezone: "Europe/Madrid" } },
    }),
    async (c) => {
      await changeTenant(c.env.actor, c.req.valid("json"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "get",
      path: "/usage",
      summary: {
        en: "Get the plan and what is used of it",
        es: "Leer el plan y su uso",
      },
      permission: "platform.plan.read",
      answer: planUsageShape,
    }),
    async (c) => c.json(await getPlanUsage(c.env.actor, {}), 200),
  );
