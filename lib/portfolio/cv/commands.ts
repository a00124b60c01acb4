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
  }),
  permission: null,
  run: async ({ sql, actor, input: { drawing, revision, name, bytes } }) => {
    await sql`
      insert into portfolio.artifacts (tenant_id, kind, lang, paper, version, drawn_by, name, bytes)
      values (
        ${actor.tenantId}, ${drawing.kind}, ${drawing.lang}, ${drawing.paper},
        ${revision.version}, ${revision.drawnBy}, ${name}, ${bytes}
      )
      on conflict (tenant_id, kind, lang, paper) do update
      set version = excluded.version, drawn_by = excluded.drawn_by, name = excluded.name,
        bytes = excluded.bytes, drawn_at = now()
      where artifacts.version <= excluded.version`;
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
