/**
 * Tenants as pages and programs know them.
 *
 * @module
 */
import type { Lang } from "../schema.ts";

/** A tenant's own facts. */
export interface TenantFacts {
  id: string;
  slug: string;
  /** How it is called; its slug until somebody says otherwise. */
  name: string;
  kind: "person" | "company";
  /** Content languages, the first being the one it is written in. */
  languages: Lang[];
  /** Degrees in OKLCH. */
  accentHue: number;
  /** IANA name. */
  timezone: string;
  plan: string;
  published: boolean;
}

/** What somebody may do in a tenant now. */
export interface TenantAccess {
  tenant: TenantFacts;
  /** 100, 50, 30, 20 or 10; with a role of the tenant's own that of its highest permission; 0 for an API key. */
  level: number;
  /** The tenant's own role; `null` where the level decides. */
  roleName: string | null;
  /** Those that hold at this moment: the same as `app.can()` says. */
  permissions: string[];
  /** Slices that are switched on. */
  slices: string[];
  /** An admin whose session has not shown a second factor; what admins may do does not hold until then. */
  needsSecondFactor: boolean;
}

/** One of the tenants that somebody belongs to. */
export interface MyTenant {
  id: string;
  slug: string;
  name: string;
  kind: "person" | "company";
  level: number;
  roleName: string | null;
  published: boolean;
  /** Where the dashboard opens. */
  isDefault: boolean;
}
