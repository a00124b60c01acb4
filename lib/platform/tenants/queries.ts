/**
 * What anyone may know of the platform's tenants, and what members may know of their own.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Actor, Tx } from "../db.ts";
import { isLang } from "../schema.ts";
import {
  type ListedTenant,
  listTenantsInput,
  type MyTenant,
  type TenantAccess,
} from "./schema.ts";

/** The limit of a site map index for one file, by sitemaps.org. */
const MAX_SITES = 50_000;

/** The published sites, for the platform's site map. */
export const listPublishedSites = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    const rows = await sql<{ slug: string; updated_at: Date }[]>`
      select slug, updated_at from platform.list_published_sites(${MAX_SITES})
    `;
    return rows.map(({ slug, updated_at }) => ({
      slug,
      updatedAt: updated_at.toISOString(),
    }));
  },
});

/** Whether no tenant exists yet, so that the first-run page is open. */
export const needsSetup = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    const [row] = await sql`select platform.needs_setup() as open`;
    return row?.open === true;
  },
});

/** Whether this is the code that opens the first-run page now. */
export const isSetupCode = query({
  input: z.string().max(100),
  permission: null,
  async run({ sql, input }) {
    const [row] = await sql`select platform.is_setup_code(${input}) as right`;
    return row?.right === true;
  },
});

const nothing = z.strictObject({});

const readAccess = query({
  input: nothing,
  permission: null,
  run: ({ sql }) => accessIn(sql),
});

/** What the actor may do in their tenant; `null` for whoever has no business there. */
export function getAccess(actor: Actor): Promise<TenantAccess | null> {
  return readAccess(actor, {});
}

const readAccessAt = query({
  input: z.string().max(100),
  permission: null,
  async run({ sql, input: slug }) {
    // sent together: the second statement is asked in the tenant that the first one names
    const named = sql`
      select set_config('app.tenant', coalesce(platform.find_my_tenant(${slug})::text, ''), true)
    `.execute();
    const [, access] = await Promise.all([named, accessIn(sql)]);
    return access;
  },
});

/** What a user may do in the tenant with this slug; `null` for somebody else's tenant as for one that does not exist. */
export function getAccessAt(
  actor: Actor,
  slug: string,
): Promise<TenantAccess | null> {
  return readAccessAt(actor, slug);
}

async function accessIn(sql: Tx): Promise<TenantAccess | null> {
  const [row] = await sql`
    select tenant_id, slug, name, kind, languages, accent_hue, timezone, plan, published,
      level, role_name, permissions, slices, needs_second_factor
    from platform.my_access()
  `;
  return row
    ? {
      tenant: {
        id: row.tenant_id,
        slug: row.slug,
        name: row.name || row.slug,
        kind: row.kind,
        languages: row.languages.filter(isLang),
        accentHue: row.accent_hue,
        timezone: row.timezone,
        plan: row.plan,
        published: row.published,
      },
      level: row.level,
      roleName: row.role_name,
      permissions: row.permissions,
      slices: row.slices,
      needsSecondFactor: row.needs_second_factor,
    }
    : null;
}

const readMyTenants = query({
  input: nothing,
  permission: null,
  async run({ sql }): Promise<MyTenant[]> {
    const rows = await sql`
      select tenant_id, slug, name, kind, level, role_name, published, is_default from platform.my_tenants()
    `;
    return rows.map((row) => ({
      id: row.tenant_id,
      slug: row.slug,
      name: row.name || row.slug,
      kind: row.kind,
      level: row.level,
      roleName: row.role_name,
      published: row.published,
      isDefault: row.is_default,
    }));
  },
});

/** The tenants that the user belongs to, the one where the dashboard opens first. */
export function listMyTenants(actor: Actor): Promise<MyTenant[]> {
  return readMyTenants(actor, {});
}

/** All tenants by slug, for who runs the platform. */
export const listTenants = query({
  input: listTenantsInput,
  permission: null,
  async run({ sql, input: { after, search, limit } }): Promise<ListedTenant[]> {
    const rows = await sql`
      select slug, name, kind, plan, published, demo, created_at, members
      from platform.admin_list_tenants(${after ?? null}, ${limit}, ${search})
    `;
    return rows.map((row) => ({
      slug: row.slug,
      name: row.name || row.slug,
      kind: row.kind,
      plan: row.plan,
      published: row.published,
      demo: row.demo,
      createdAt: row.created_at.toISOString(),
      members: Number(row.members),
    }));
  },
});

const readMyPlatform = query({
  input: nothing,
  permission: null,
  async run({ sql }): Promise<boolean> {
    const [row] = await sql`select platform.is_my_platform() as mine`;
    return row?.mine === true;
  },
});

/** Whether the user runs the platform; whether they have shown a second factor is another question. */
export function isMyPlatform(actor: Actor): Promise<boolean> {
  return actor.role === "authenticated"
    ? readMyPlatform(actor, {})
    : Promise.resolve(false);
}
