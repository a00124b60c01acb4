/**
 * A tenant, and what a member may do in it.
 *
 * @module
 */
import type { Lang } from "../schema.ts";

/** What a member may do in a tenant. */
export interface TenantAccess {
  tenant: {
    id: string;
    slug: string;
    name: string | null;
    kind: "person" | "company";
    languages: Lang[];
    accentHue: number;
    timezone: string;
    plan: string;
    published: boolean;
  };
  level: number;
  /** Of a role of the tenant's own; `null` for the five levels. */
  roleName: string | null;
  /** Permissions that hold now, at the session's assurance level. */
  permissions: string[];
  /** Slices that are switched on. */
  slices: string[];
  /** An admin whose session has shown no second factor yet. */
  needsSecondFactor: boolean;
}
