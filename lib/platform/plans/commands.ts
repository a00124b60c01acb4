/**
 * Who runs the platform puts tenants on plans.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { defaultPlanInput, setPlanInput } from "./schema.ts";

/** Puts a tenant on another plan; who uses more than it allows keeps it, and gets no more. */
export const setPlan = command({
  action: "platform.tenant.plan",
  input: setPlanInput,
  permission: null,
  async run({ sql, input: { slug, plan } }) {
    const [row] = await sql`
      select platform.admin_set_plan(${slug}, ${plan}) as before
    `;
    return { before: String(row?.before) };
  },
  target: ({ slug }) => ({ type: "tenant", id: slug }),
});

/** Chooses what new tenants get. */
export const setDefaultPlan = command({
  action: "platform.plan.prefer",
  input: defaultPlanInput,
  permission: null,
  async run({ sql, input: { plan } }) {
    await sql`select platform.admin_set_default_plan(${plan})`;
  },
  target: ({ plan }) => ({ type: "plan", id: plan }),
});
