/**
 * What the owner does with the photo, and what the worker keeps of its work.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { type BookedFile, describeFile } from "@/lib/platform/files/schema.ts";
import { newId } from "@/lib/platform/ids.ts";
import type { FileStore } from "@/lib/platform/storage.ts";
import { profileUpdated } from "../profile/events.ts";
import { touchSite } from "../site/version.ts";
import { photoChanged } from "./events.ts";
import { readHeader } from "./header.ts";
import { mayUpload } from "./queries.ts";
import {
  MAX_PHOTO_BYTES,
  MAX_PHOTO_PIXELS,
  photoInput,
  photoWish,
  UPLOAD_TYPES,
} from "./schema.ts";

/**
 * Takes a photo: its file first, then its row, with which the worker is asked to make the sizes. A file whose row does
 * not come, because the process died or the plan is full, is swept.
 *
 * @throws {AppError} `invalid` with `fields.photo` for what is no picture, or too large
 */
export async function uploadPhoto(
  actor: Actor,
  storage: FileStore,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ id: string }> {
  const { format } = checked(bytes);
  // before the file: who may not keep a photo keeps no file
  await mayUpload(actor, {});
  const id = newId();
  const key = `photo/${id}/source`;
  const file = await describeFile(key, UPLOAD_TYPES[format], bytes);
  await storage.put(String(actor.tenantId), key, bytes, file.type);
  return await addPhoto(actor, { id, file });
}

function checked(bytes: Uint8Array<ArrayBuffer>) {
  if (bytes.length > MAX_PHOTO_BYTES) throw refused("too_large");
  const header = readHeader(bytes);
  if (!header) throw refused("unreadable");
  if (header.width * header.height > MAX_PHOTO_PIXELS) {
    throw refused("too_large");
  }
  return header;
}

function refused(why: "too_large" | "unreadable"): AppError {
  return new AppError("invalid", `Cannot upload photo: it is ${why}`, {
    fields: { photo: why },
  });
}

const addPhoto = command({
  action: "portfolio.photo.upload",
  input: z.strictObject({ id: z.uuid(), file: z.custom<BookedFile>() }),
  permission: "portfolio.profile.write",
  target: ({ id }) => ({ type: "photo", id }),
  fields: () => [],
  async run({ sql, actor, input: { id, file } }) {
    // what the last photo was said to show stands for the next one, until its owner says otherwise
    await sql`
      insert into portfolio.photos (tenant_id, id, source_key, files, alt_es, alt_en)
      select app.tenant_id(), ${id}, ${file.key}, ${
      JSON.stringify([file])
    }::text::jsonb, coalesce(last.alt_es, ''), coalesce(last.alt_en, '')
      from (select) as one
      left join lateral (
        select alt_es, alt_en from portfolio.photos where removed_at is null order by created_at desc limit 1
      ) as last on true`;
    await emit(sql, actor, photoChanged, { photoId: id });
    return { id };
  },
});

/** Says what a photo shows and where its middle is; another middle has its sizes made anew. */
export const changePhoto = command({
  action: "portfolio.photo.change",
  input: photoInput.extend(photoWish.shape),
  permission: "portfolio.profile.write",
  target: ({ id }) => ({ type: "photo", id }),
  async run({ sql, actor, input: { id, focus, altEs, altEn } }) {
    const [row] = await sql`
      update portfolio.photos as photo
      set focus_x = ${focus.x}, focus_y = ${focus.y}, alt_es = ${altEs}, alt_en = ${altEn},
        revision = photo.revision + (was.moved or was.state = 'failed')::int,
        state = case when was.moved or was.state = 'failed' then 'working' else was.state end,
        problem = null
      from (
        select tenant_id, id, state, focus_x <> ${focus.x} or focus_y <> ${focus.y} as moved
        from portfolio.photos where id = ${id} and removed_at is null
      ) as was
      where photo.tenant_id = was.tenant_id and photo.id = was.id
      returning was.moved or was.state = 'failed' as remade`;
    if (!row) throw missing("change");
    if (row.remade) await emit(sql, actor, photoChanged, { photoId: id });
    await tellSite(sql, actor);
    return { remade: Boolean(row.remade) };
  },
});

/** Takes a photo off the site; for some days it can be brought back. */
export const removePhoto = command({
  action: "portfolio.photo.remove",
  input: photoInput,
  permission: "portfolio.profile.write",
  target: ({ id }) => ({ type: "photo", id }),
  async run({ sql, actor, input: { id } }) {
    const { count } = await sql`
      update portfolio.photos set removed_at = now() where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("remove");
    await tellSite(sql, actor);
  },
});

/** Brings a photo back, in the place of the one that is shown now, which can be brought back in its turn. */
export const restorePhoto = command({
  action: "portfolio.photo.restore",
  input: photoInput,
  permission: "portfolio.profile.write",
  target: ({ id }) => ({ type: "photo", id }),
  async run({ sql, actor, input: { id } }) {
    const [row] = await sql`
      update portfolio.photos set removed_at = null where id = ${id} and removed_at is not null
      returning state`;
    if (!row) throw missing("restore");
    // its run found it removed, and left
    if (row.state === "working") {
      await emit(sql, actor, photoChanged, { photoId: id });
    }
    await sql`
      update portfolio.photos set removed_at = now() where id <> ${id} and removed_at is null`;
    await tellSite(sql, actor);
  },
});

async function tellSite(sql: Tx, actor: Actor) {
  await touchSite(sql);
  await emit(sql, actor, profileUpdated, {});
}

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what} photo: it does not exist`);
}
