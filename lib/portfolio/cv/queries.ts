/** Reads drawings that were made ahead. */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { type Drawing, drawingInput, revisionInput } from "./schema.ts";

/** A stored drawing. */
export interface Artifact {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whose it is. */
  name: string;
}

/** The stored drawing of the actor's site in just this revision, or `null`. */
export const getArtifact = query({
  input: z.strictObject({ drawing: drawingInput, revision: revisionInput }),
  permission: null,
  run: async ({ sql, input: { drawing: { kind, lang, paper }, revision } }) => {
    const [row] = await sql`
      select bytes, name
      from portfolio.artifacts
      where kind = ${kind} and lang = ${lang} and paper = ${paper}
        and version = ${revision.version} and drawn_by = ${revision.drawnBy}`;
    return row
      ? {
        bytes: new Uint8Array(row.bytes),
        name: String(row.name),
      } satisfies Artifact
      : null;
  },
});

/** Which drawings of the actor's site are stored in this revision, and need not be drawn anew. */
export const listArtifacts = query({
  input: revisionInput,
  permission: null,
  run: async ({ sql, input: { version, drawnBy } }) => {
    const rows = await sql`
      select kind, lang, paper from portfolio.artifacts
      where version = ${version} and drawn_by = ${drawnBy} and (redraw_at is null or redraw_at > now())`;
    return rows.map(({ kind, lang, paper }) =>
      drawingInput.parse({ kind, lang, paper })
    );
  },
});

/** A site whose drawings are missing or old; or hidden, with drawings that must go. */
export interface SiteToDraw {
  tenantId: string;
  slug: string;
  version: string;
  published: boolean;
  /** Since the last change. */
  quietSeconds: number;
}

/** The sites that want drawing, the longest unchanged first; for a task without a tenant. */
export async function listSitesToDraw(
  sql: Tx,
  drawnBy: string,
  drawings: readonly Drawing[],
): Promise<SiteToDraw[]> {
  const rows = await sql`
    select tenant_id, slug, version::text, published, quiet_seconds
    from portfolio.sites_to_draw(${drawnBy}, ${drawings.length})`;
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    slug: row.slug,
    version: row.version,
    published: row.published,
    quietSeconds: row.quiet_seconds,
  }));
}
