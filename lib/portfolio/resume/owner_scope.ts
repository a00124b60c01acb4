/**
 * One transaction in the name of a site's owner, opened by the owner of the database.
 *
 * @module
 */

import type { Sql } from "postgres";
import { recordAsOwner } from "@/lib/platform/audit/record.ts";
import type { Target } from "@/lib/platform/audit/schema.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError, asAppError } from "@/lib/platform/errors.ts";
import type { Emitter } from "@/lib/platform/events.ts";
import type { NewTenant } from "@/lib/platform/owner.ts";

/** What a transaction in somebody's name is told. */
export interface OwnerScope {
  sql: Tx;
  /** In whose name events are told. */
  who: Emitter;
  /** The tenant was made in this transaction. */
  created: boolean;
  /** Says in the audit what else was done here. */
  record(action: string): Promise<void>;
}

/**
 * Runs `work` as the first owner of the tenant, which is made first where it does not exist: a process killed
 * in between leaves neither the tenant nor a part of the work.
 *
 * @param action what the audit calls the work, by the name of the command that does the same
 */
export async function inOwnerScope<T>(
  owner: Sql,
  { slug, kind, languages, demo = false }: NewTenant,
  action: string,
  work: (scope: OwnerScope) => Promise<T>,
): Promise<T> {
  try {
    const done = await owner.begin(async (sql) => {
      const [known] = await sql`
        select member.tenant_id, member.user_id
        from platform.tenants as tenant
        join platform.members as member on member.tenant_id = tenant.id
        where tenant.slug = ${slug} and member.level = 100 and member.status = 'active'
        order by member.created_at
        limit 1`;
      const [actor] = known ? [known] : await sql`
        select tenant_id, user_id
        from platform.create_tenant(
          ${slug}, ${kind}, array(select json_array_elements_text(${
        JSON.stringify(languages)
      }::text::json)), ${demo}
        )`;
      const claims = {
        sub: actor?.user_id,
        role: "authenticated",
        aal: "aal2", // whoever owns the database needs no second factor
      };
      await sql`
        select
          set_config('role', 'authenticated', true),
          set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
          set_config('app.tenant', ${actor?.tenant_id}, true)`;
      const record = (action: string, target?: Target) =>
        recordAsOwner(sql, actor?.user_id, { action, outcome: "done", target });
      const created = !known;
      if (created) {
        const target = { type: "tenant", id: actor?.tenant_id };
        await record("platform.tenant.create", target);
      }
      const who = {
        role: "authenticated" as const,
        tenantId: String(actor?.tenant_id),
        requestId: null,
      };
      const value = await work({ sql, who, created, record });
      await record(action);
      return { value };
    });
    return done.value;
  } catch (error) {
    throw explained(error, slug);
  }
}

function explained(error: unknown, slug: string): unknown {
  const constraint = (error as { constraint_name?: string } | null)
    ?.constraint_name;
  if (constraint?.startsWith("tenants_slug")) {
    const rule = constraint === "tenants_slug_is_free"
      ? "that name is reserved"
      : "an address has 1 to 40 small letters (a to z), digits and hyphens, no hyphen first or last";
    return new AppError(
      "invalid",
      `Cannot create site: ${slug} cannot be its address: ${rule}`,
    );
  }
  return asAppError(error);
}
