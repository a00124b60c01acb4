/**
 * Plans and what a tenant uses of its own.
 *
 * @module
 */
import { z } from "zod";

/** How much of one thing a tenant uses. */
export const usageShape = z.strictObject({
  /** `members`, `hosts`, `api_keys`, `roles`, … */
  name: z.string(),
  used: z.int(),
  /** `null` without a limit. */
  atMost: z.int().nullable(),
});

/** How much of one thing a tenant uses. */
export type Usage = z.infer<typeof usageShape>;

/** A tenant's plan with all that is limited or counted. */
export const planUsageShape = z.strictObject({
  plan: z.string(),
  usage: z.array(usageShape),
});

/** A tenant's plan with all that is limited or counted. */
export type PlanUsage = z.infer<typeof planUsageShape>;

/** A plan as everybody may read it. */
export interface Plan {
  id: string;
  isDefault: boolean;
  /** What is not mentioned has no limit. */
  limits: Record<string, number>;
}

/** A tenant is put on another plan by who runs the platform. */
export const setPlanInput = z.strictObject({
  slug: z.string().max(40),
  plan: z.string().regex(/^[a-z]{2,20}$/),
});

/** What new tenants get. */
export const defaultPlanInput = setPlanInput.pick({ plan: true });
