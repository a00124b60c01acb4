/**
 * Reads what a person, or a tenant, may know of the handling of their data.
 *
 * @module
 */
import { query } from "../cqrs.ts";
import {
  type ExportHead,
  exportInput,
  nothing,
  type OwnedAlone,
  type PrivacyState,
} from "./schema.ts";

/** Exports, a pending erasure and the periods: of the actor's tenant, or of the person where there is none. */
export const getPrivacy = query({
  input: nothing,
  permission: null,
  async run({ sql }): Promise<PrivacyState> {
    const [exports, erasures, rules] = [
      await sql`
        select export.id, export.state, export.done, export.total, octet_length(export.archive) as bytes,
          export.created_at, export.created_at + kept.keeps as expires_at
        from platform.exports as export, platform.retention as kept
        where kept.class = 'exports' and export.created_at > now() - kept.keeps
        order by export.created_at desc
        limit 10
      `,
      await sql`select id, requested_at, due_at from platform.erasures order by requested_at limit 1`,
      await sql`
        select class, extract(epoch from keeps) / 3600 as hours, name_es, name_en, reason_es, reason_en
        from platform.retention order by place
      `,
    ];
    const [erasure] = erasures;
    return {
      exports: exports.map(headOf),
      erasure: erasure
        ? {
          id: erasure.id,
          requestedAt: iso(erasure.requested_at),
          dueAt: iso(erasure.due_at),
        }
        : null,
      retention: rules.map((row) => ({
        class: row.class,
        hours: Number(row.hours),
        name: { es: row.name_es, en: row.name_en },
        reason: { es: row.reason_es, en: row.reason_en },
      })),
    };
  },
});

/** When the actor's tenant goes, if somebody asked for that; who may not see it is told of none. */
export const getErasureDue = query({
  input: nothing,
  permission: null,
  async run({ sql }): Promise<string | null> {
    const [row] = await sql`
      select due_at from platform.erasures where tenant_id = (select app.tenant_id()) order by requested_at limit 1`;
    return row ? iso(row.due_at) : null;
  },
});

/** Tenants that would go with the caller's account, or keep it from going. */
export const listOwnedAlone = query({
  input: nothing,
  permission: null,
  async run({ sql }): Promise<OwnedAlone[]> {
    const rows =
      await sql`select slug, name, kind, others from platform.my_owned_alone()`;
    return rows.map(({ slug, name, kind, others }) => ({
      slug,
      name,
      blocks: kind === "company" && Number(others) > 0,
    }));
  },
});

/** The copy itself (JSON, gzip), or null; only for whoever asked for it. */
export const getArchive = query({
  input: exportInput,
  permission: null,
  async run({ sql, input: { id } }): Promise<Uint8Array<ArrayBuffer> | null> {
    const [row] = await sql`
      select export.archive from platform.exports as export, platform.retention as kept
      where export.id = ${id} and export.state = 'ready'
        and kept.class = 'exports' and export.created_at > now() - kept.keeps
    `;
    return row?.archive ? new Uint8Array(row.archive) : null;
  },
});

function headOf(row: Record<string, unknown>): ExportHead {
  return {
    id: String(row.id),
    state: row.state as ExportHead["state"], // a check of the column
    done: Number(row.done),
    total: Number(row.total),
    bytes: row.bytes === null ? null : Number(row.bytes),
    createdAt: iso(row.created_at),
    expiresAt: iso(row.expires_at),
  };
}

/** The driver reads a moment as a Date. */
function iso(moment: unknown): string {
  return new Date(moment as Date).toISOString();
}
