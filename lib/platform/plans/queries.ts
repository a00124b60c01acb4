/**
 * What plans allow, and what is used of them.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Plan, PlanUsage } from "./schema.ts";

const nothing = z.strictObject({});

/** The tenant's plan: what it limits, and what is counted although it has no limit. */
export const getPlanUsage = query({
  input: nothing,
  permission: "platform.plan.read",
  async run({ sql }): Promise<PlanUsage> {
    const rows = await sql`
      select tenant.plan, known.name, coalesce(counted.used, 0) as used, allowed.at_most
      from platform.tenants as tenant
      cross join (
        select name from platform.plan_limits union select name from platform.usage where tenant_id = app.tenant_id()
      ) as known
      left join platform.usage as counted on counted.tenant_id = tenant.id and counted.name = known.name
      left join platform.plan_limits as allowed on allowed.plan = tenant.plan and allowed.name = known.name
      where tenant.id = app.tenant_id()
      order by known.name
    `;
    return {
      plan: String(rows[0]?.plan),
      usage: rows.map(({ name, used, at_most }) => ({
        name,
        used: Number(used),
        atMost: at_most === null ? null : Number(at_most),
      })),
    };
  },
});

/** All plans with their limits, the smallest first. */
export const listPlans = query({
  input: nothing,
  permission: null,
  async run({ sql }): Promise<Plan[]> {
    const rows = await sql`
      select plan.id, plan.is_default,
        coalesce(
          (select json_object_agg(allowed.name, allowed.at_most) from platform.plan_limits as allowed where allowed.plan = plan.id),
          '{}'
        ) as limits
      from platform.plans as plan
      order by plan.position
    `;
    return rows.map(({ id, is_default, limits }) => ({
      id,
      isDefault: is_default,
      limits,
    }));
  },
});
