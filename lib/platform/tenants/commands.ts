/**
 * Tenants are made, changed and removed by those who belong to them.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { emit } from "../events.ts";
import { tenantChanged, tenantCreated, tenantDeleted } from "./events.ts";
import {
  defaultInput,
  deleteInput,
  newTenantInput,
  tenantChange,
} from "./schema.ts";

/** Makes a tenant that the user owns, not shown yet; ten at most. */
export const createTenant = command({
  action: "platform.tenant.create",
  input: newTenantInput,
  permission: null,
  async run({ sql, actor, input: { slug, name, kind, languages } }) {
    const [made] = await sql`
      select platform.create_my_tenant(${slug}, ${name}, ${kind}, ${languages}) as id
    `;
    const id = String(made?.id);
    // what follows, the audit's entry too, belongs to the new tenant
    await sql`select set_config('app.tenant', ${id}, true)`;
    await emit(sql, { ...actor, tenantId: id }, tenantCreated, {
      tenantId: id,
    });
    return { id, slug };
  },
  target: (_input, { id }) => ({ type: "tenant", id }),
});

/** Changes how the tenant is called and addressed, its languages, colour and clock. */
export const changeTenant = command({
  action: "platform.tenant.change",
  input: tenantChange,
  permission: "platform.site.write",
  async run({ sql, actor, input }) {
    const { name, slug, timezone, languages, accentHue } = input;
    await sql`
      update platform.tenants set
        name = coalesce(${name ?? null}, name),
        slug = coalesce(${slug ?? null}, slug),
        timezone = coalesce(${timezone ?? null}, timezone),
        languages = coalesce(${languages ?? null}::text[], languages),
        accent_hue = coalesce(${accentHue ?? null}, accent_hue)
      where id = app.tenant_id()
    `;
    await sql`select app.touch_site()`;
    const id = String(actor.tenantId);
    await emit(sql, actor, tenantChanged, { tenantId: id });
    return { id };
  },
  target: (_input, { id }) => ({ type: "tenant", id }),
});

/** Removes the tenant with everything that belongs to it, once its address has been typed. */
export const deleteTenant = command({
  action: "platform.tenant.delete",
  input: deleteInput,
  permission: "platform.tenant.delete",
  async run({ sql, actor, input: { slug } }) {
    await sql`select platform.delete_my_tenant(${slug})`;
    await emit(sql, { ...actor, tenantId: null }, tenantDeleted, {
      tenantId: String(actor.tenantId),
    });
    return { id: String(actor.tenantId) };
  },
  target: (_input, { id }) => ({ type: "tenant", id }),
});

/** Chooses where the user's dashboard opens; false for a tenant that is not theirs. */
export const setDefaultTenant = command({
  action: "platform.tenant.prefer",
  input: defaultInput,
  permission: null,
  async run({ sql, input: { id } }) {
    const [row] = await sql`select platform.set_default_tenant(${id}) as done`;
    return row?.done === true;
  },
});
