/**
 * Tenants as pages and programs know them.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "../schema.ts";

/** An address within the platform; the database also knows which are its own. */
export const slugInput = z.string().regex(
  /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
);

/** How a tenant is called: one line. */
const nameInput = z.string().trim().min(1).max(120).regex(
  // deno-lint-ignore no-control-regex -- what cannot be shown is not stored
  /^[^\u0000-\u001f\u007f]*$/,
);

const languagesInput = z.array(z.enum(LANGS)).min(1).max(LANGS.length)
  .refine((langs) => new Set(langs).size === langs.length);

const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);

/** The time zones that people can choose from, by their IANA names. */
export const timezones: readonly string[] = [...zones].toSorted();

/** A tenant of one's own. */
export const newTenantInput = z.strictObject({
  name: nameInput,
  slug: slugInput,
  kind: z.enum(["person", "company"]),
  languages: languagesInput,
});

/** What a tenant may change of itself; what is missing stays as it is. */
export const tenantChange = z.strictObject({
  name: nameInput,
  slug: slugInput,
  timezone: z.string().refine((zone) => zones.has(zone)),
  /** The first is the one it is written in. */
  languages: languagesInput,
  /** Degrees in OKLCH. */
  accentHue: z.int().min(0).max(359),
}).partial();

/** To delete a tenant one types its address. */
export const deleteInput = z.strictObject({ slug: z.string().max(100) });

/** The tenant where the dashboard opens. */
export const defaultInput = z.strictObject({ id: z.uuid() });

/** A page of all tenants, for who runs the platform. */
export const listTenantsInput = z.strictObject({
  /** The slug of the last tenant of the page before. */
  after: z.string().max(40).optional(),
  /** How a slug begins. */
  search: z.string().max(40).default(""),
  limit: z.int().min(1).max(200).default(50),
});

/** A tenant as who runs the platform sees it. */
export interface ListedTenant {
  slug: string;
  name: string;
  kind: "person" | "company";
  plan: string;
  published: boolean;
  demo: boolean;
  createdAt: string;
  members: number;
}

/** A tenant's own facts, and what somebody may do in it now. */
export const accessShape = z.strictObject({
  tenant: z.strictObject({
    id: z.uuid(),
    slug: z.string(),
    /** How it is called; its slug until somebody says otherwise. */
    name: z.string(),
    kind: z.enum(["person", "company"]),
    /** Content languages, the first being the one it is written in. */
    languages: z.array(z.enum(LANGS)),
    /** Degrees in OKLCH. */
    accentHue: z.int(),
    /** IANA name. */
    timezone: z.string(),
    plan: z.string(),
    published: z.boolean(),
  }),
  /** 100, 50, 30, 20 or 10; with a role of the tenant's own that of its highest permission; 0 for an API key. */
  level: z.int(),
  /** The tenant's own role; `null` where the level decides. */
  roleName: z.string().nullable(),
  /** Those that hold at this moment: the same as `app.can()` says. */
  permissions: z.array(z.string()),
  /** Slices that are switched on. */
  slices: z.array(z.string()),
  /** An admin whose session has not shown a second factor; what admins may do does not hold until then. */
  needsSecondFactor: z.boolean(),
});

/** What somebody may do in a tenant now. */
export type TenantAccess = z.infer<typeof accessShape>;

/** A tenant's own facts. */
export type TenantFacts = TenantAccess["tenant"];

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
