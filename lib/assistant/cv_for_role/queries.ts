/**
 * What is asked about CVs for a role.
 *
 * @module
 */
import type { Row } from "postgres";
import { query } from "@/lib/platform/cqrs.ts";
import type { Site } from "@/lib/portfolio/mod.ts";
import {
  type KeptRoleCv,
  listRoleCvsInput,
  roleCvId,
  type RoleCvLine,
} from "./schema.ts";

const permission = "assistant.cvs.read";

/** Kept CVs, the newest first; ids sort by age. */
export const listRoleCvs = query({
  input: listRoleCvsInput,
  permission,
  async run({ sql, input: { after = null, limit } }): Promise<RoleCvLine[]> {
    const rows = await sql`
      select id, title, lang, created_at, (verdict ->> 'nothingInvented')::boolean as clean,
        jsonb_array_length(told -> 'missing') as missing
      from assistant.role_cvs
      where removed_at is null and (${after}::uuid is null or id < ${after}::uuid)
      order by id desc
      limit ${limit}`;
    return rows.map((row) => ({
      ...lineOf(row),
      nothingInvented: row.clean,
      missing: row.missing,
    }));
  },
});

/** A kept CV with what it is drawn of, and a mark of the site that it was made of. */
export type DrawnRoleCv = KeptRoleCv & { site: Site; madeOf: string };

/** One kept CV; `null` when there is none, or it was deleted. */
export const getRoleCv = query({
  input: roleCvId,
  permission,
  async run({ sql, input: { id } }): Promise<DrawnRoleCv | null> {
    const [row] = await sql`
      select id, title, lang, created_at, job_text, site_version::text, made_of, engine, state, cv, told, verdict
      from assistant.role_cvs
      where id = ${id} and removed_at is null`;
    return row
      ? {
        ...lineOf(row),
        nothingInvented: row.verdict.nothingInvented,
        jobText: row.job_text,
        siteVersion: row.site_version,
        engine: row.engine,
        state: row.state,
        reading: row.told.reading,
        entries: row.told.entries,
        missing: row.told.missing,
        verdict: row.verdict,
        site: row.cv,
        madeOf: row.made_of,
      }
      : null;
  },
});

function lineOf(row: Row) {
  return {
    id: row.id,
    title: row.title,
    lang: row.lang,
    createdAt: row.created_at.toISOString(),
  };
}
