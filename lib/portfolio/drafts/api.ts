/**
 * `/api/v1/portfolio/profile`: the draft of the profile, and its history.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "@/lib/platform/api.ts";
import { restoreRevision } from "../history/commands.ts";
import { compareRevisions, listRevisions } from "../history/queries.ts";
import { revision } from "../history/schema.ts";
import {
  discardDraft,
  editDraft,
  publishDraft,
  redoEdit,
  undoEdit,
} from "./commands.ts";
import { differencesOf } from "./differences.ts";
import {
  differenceAnswer,
  draftAnswer,
  editsBody,
  headBody,
  redoBody,
} from "./api_schema.ts";
import { getDraft } from "./queries.ts";
import { SECTIONS } from "../resume/schema.ts";
import { profileValue } from "./conflicts.ts";
import { CONTACT_KEYS, GROUPS } from "../profile/schema.ts";
import type { Draft } from "./draft.ts";

const read = "portfolio.profile.read";
const write = "portfolio.profile.write";
const stands = z.strictObject({ changed: z.boolean(), head: z.int() });

/** Read, edited, taken back, published; and what was before. */
export const profileApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/draft",
      summary: { en: "Read the draft", es: "Leer el borrador" },
      description: "The profile as it would be if the draft were published.",
      permission: read,
      answer: draftAnswer,
    }),
    async (c) => c.json(draftOf(await getDraft(c.env.actor, {})), 200),
  )
  .openapi(
    operation({
      method: "get",
      path: "/draft/changes",
      summary: {
        en: "List what publishing would change",
        es: "Listar lo que cambiaría al publicar",
      },
      permission: read,
      answer: z.strictObject({ changes: z.array(differenceAnswer) }),
    }),
    async (c) => {
      const { stored, working } = await getDraft(c.env.actor, {});
      return c.json({ changes: differencesOf(stored, working) }, 200);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/draft/edits",
      summary: { en: "Edit the draft", es: "Editar el borrador" },
      description:
        "All of the edits or none. A field that was written since it was seen (its mark is another one) is left alone and named among the conflicts.",
      permission: write,
      body: editsBody,
      answer: z.strictObject({
        head: z.int(),
        changed: z.boolean(),
        conflicts: z.array(z.strictObject({
          field: z.string(),
          lang: z.string().nullable(),
          current: z.union([z.string(), z.array(z.string())]).nullable(),
        })),
      }),
      example: {
        body: { edits: [{ kind: "profile", values: { label: "Engineer" } }] },
      },
    }),
    async (c) => {
      const edits = c.req.valid("json").edits
        .map(({ seen, ...edit }) => ({ edit, ...seen ? { seen } : {} }));
      return c.json(await editDraft(c.env.actor, { edits }), 200);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/draft/undo",
      summary: { en: "Undo the last edit", es: "Deshacer la última edición" },
      permission: write,
      body: headBody,
      answer: stands,
      example: { body: {} },
    }),
    async (c) => c.json(await undoEdit(c.env.actor, c.req.valid("json")), 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/draft/redo",
      summary: { en: "Redo an edit", es: "Rehacer una edición" },
      permission: write,
      body: redoBody,
      answer: stands,
      example: { body: { all: true } },
    }),
    async (c) => c.json(await redoEdit(c.env.actor, c.req.valid("json")), 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/draft/publish",
      summary: { en: "Publish the draft", es: "Publicar el borrador" },
      permission: write,
      body: headBody,
      answer: z.strictObject({
        changed: z.boolean(),
        revision: z.int().nullable(),
      }),
      example: { body: {} },
    }),
    async (c) =>
      c.json(await publishDraft(c.env.actor, c.req.valid("json")), 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/draft/discard",
      summary: { en: "Discard the draft", es: "Descartar el borrador" },
      description: "Redo with `all` brings it back until the next edit.",
      permission: write,
      body: headBody,
      answer: stands,
      example: { body: {} },
    }),
    async (c) =>
      c.json(await discardDraft(c.env.actor, c.req.valid("json")), 200),
  )
  .openapi(
    operation({
      method: "get",
      path: "/revisions",
      summary: { en: "List the history", es: "Listar el historial" },
      description: "The newest hundred, the newest first.",
      permission: read,
      answer: z.strictObject({ items: z.array(revision) }),
    }),
    async (c) => c.json({ items: await listRevisions(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "get",
      path: "/revisions/{number}/changes",
      summary: {
        en: "Compare a revision with what is published, or with another",
        es: "Comparar una revisión con lo publicado, o con otra",
      },
      permission: read,
      params: z.strictObject({ number: z.coerce.number().int().min(1) }),
      query: z.strictObject({
        to: z.coerce.number().int().min(1).optional(),
      }),
      answer: z.strictObject({ changes: z.array(differenceAnswer) }),
      example: { params: { number: "1" } },
    }),
    async (c) => {
      const { number: from } = c.req.valid("param");
      const { to } = c.req.valid("query");
      const wanted = to === undefined ? { from } : { from, to };
      const changes = await compareRevisions(c.env.actor, wanted);
      return c.json({ changes }, 200);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/revisions/{number}/restore",
      summary: { en: "Restore a revision", es: "Restaurar una revisión" },
      description: "Restoring the revision in `undo` takes it back.",
      permission: write,
      params: z.strictObject({ number: z.coerce.number().int().min(1) }),
      answer: z.strictObject({
        changed: z.boolean(),
        undo: z.int().nullable(),
      }),
      example: { params: { number: "1" } },
    }),
    async (c) =>
      c.json(await restoreRevision(c.env.actor, c.req.valid("param")), 200),
  );

/** A draft as programs read it. */
function draftOf(
  { working, head, edits, refused }: Draft,
): z.input<typeof draftAnswer> {
  const keys = [
    ...GROUPS.flatMap(({ fields }) => fields.map(({ key }) => key)),
    ...CONTACT_KEYS,
  ];
  return {
    head,
    undoable: edits.filter(({ undone }) => !undone).length,
    redoable: edits.filter(({ undone }) => undone).length,
    refused: refused.map(({ n, why }) => ({ n, why })),
    profile: {
      values: Object.fromEntries(
        keys.map((key) => [key, profileValue(working, key)]),
      ),
      translations: working.translations,
      shown: working.shown,
    },
    entries: SECTIONS.flatMap(({ key: section }) =>
      working.entries[section].map((
        { id, place, values, translations, published, evidence },
      ) => ({ section, id, place, values, translations, published, evidence }))
    ),
  };
}
