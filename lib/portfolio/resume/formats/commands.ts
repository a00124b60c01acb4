/**
 * Imports a file of any of the formats.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { newId } from "@/lib/platform/ids.ts";
import { importInto } from "../commands.ts";
import { isObject, type JsonObject, writeJson } from "../json.ts";
import type { Leftover } from "./found.ts";
import { type Format, FORMATS, leftoversInput } from "./schema.ts";

/** Makes the rows those of the document, and keeps what the file said besides: both or neither. */
export const importFile = command({
  action: "portfolio.resume.import",
  input: z.strictObject({
    document: z.custom<JsonObject>(isObject),
    expectVersion: z.string().optional(),
    format: z.enum(FORMATS),
    leftovers: leftoversInput,
  }),
  permission: "portfolio.profile.write",
  fields: () => ["document", "leftovers"],
  async run({ sql, actor, input }) {
    const { document, expectVersion, format, leftovers } = input;
    const done = await importInto(
      sql,
      actor,
      expectVersion === undefined ? { document } : { document, expectVersion },
    );
    await keepLeftovers(sql, format, leftovers as Leftover[]); // JSON, as the schema says
    return done;
  },
});

/** Keeps what a file said beyond a résumé, unless the last import of the format left the same. */
export async function keepLeftovers(
  sql: Tx,
  format: Format,
  leftovers: readonly Leftover[],
): Promise<void> {
  if (leftovers.length === 0) return;
  const items = writeJson(leftovers);
  await sql`
    insert into portfolio.import_leftovers (tenant_id, id, format, items)
    select app.tenant_id(), ${newId()}, ${format}, ${items}::text::jsonb
    where not exists (
      select from (
        select items from portfolio.import_leftovers where format = ${format} order by created_at desc limit 1
      ) as last
      where last.items = ${items}::text::jsonb
    )`;
}

/** Throws away what an import left over. */
export const dropLeftovers = command({
  action: "portfolio.leftovers.drop",
  input: z.strictObject({ id: z.uuid() }),
  permission: "portfolio.profile.write",
  target: ({ id }) => ({ type: "import", id }),
  async run({ sql, input: { id } }) {
    const { count } =
      await sql`delete from portfolio.import_leftovers where id = ${id}`;
    if (count === 0) {
      throw new AppError(
        "not_found",
        "Cannot remove leftovers: they do not exist",
      );
    }
  },
});
