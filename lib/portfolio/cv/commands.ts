/** Keeps drawings that the worker made, and removes them. */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import { drawingInput, revisionInput } from "./schema.ts";

/** Keeps a drawing in place of the older one; one of an older version than is kept changes nothing. */
export const storeArtifact = command({
  action: "portfolio.artifact.store",
  input: z.strictObject({
    drawing: drawingInput,
    revision: revisionInput,
    name: z.string().max(2_000),
    bytes: z.instanceof(Uint8Array),
    shows: z.string().max(64).default(""),
    /** It is drawn anew after so many seconds, whatever happens until then. */
    redrawAfter: z.number().int().positive().nullable().default(null),
  }),
  permission: null,
  run: async (
    {
      sql,
      actor,
      input: { drawing, revision, name, bytes, shows, redrawAfter },
    },
  ) => {
    await sql`
      insert into portfolio.artifacts (tenant_id, kind, lang, paper, version, drawn_by, name, bytes, shows, redraw_at)
      values (
        ${actor.tenantId}, ${drawing.kind}, ${drawing.lang}, ${drawing.paper},
        ${revision.version}, ${revision.drawnBy}, ${name}, ${bytes}, ${shows},
        now() + make_interval(secs => ${redrawAfter})
      )
      on conflict (tenant_id, kind, lang, paper) do update
      set version = excluded.version, drawn_by = excluded.drawn_by, name = excluded.name,
        bytes = excluded.bytes, shows = excluded.shows, drawn_at = now(), redraw_at = excluded.redraw_at
      where artifacts.version <= excluded.version`;
  },
});

/** Takes over, for a newer version of the site, the drawings of a language that would come out the same. */
export const keepArtifacts = command({
  action: "portfolio.artifact.keep",
  input: z.strictObject({
    lang: z.enum(["es", "en"]),
    revision: revisionInput,
    shows: z.string().min(1).max(64),
  }),
  permission: null,
  run: async ({ sql, actor, input: { lang, revision, shows } }) => {
    await sql`
      update portfolio.artifacts set version = ${revision.version}
      where tenant_id = ${actor.tenantId} and lang = ${lang} and shows = ${shows}
        and drawn_by = ${revision.drawnBy} and version < ${revision.version}`;
  },
});

/** Removes all drawings of the actor's site. */
export const dropArtifacts = command({
  action: "portfolio.artifact.drop",
  input: z.strictObject({}),
  permission: null,
  run: async ({ sql }) => {
    await sql`delete from portfolio.artifacts where tenant_id = (select app.tenant_id())`;
  },
});
