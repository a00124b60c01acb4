/**
 * Photos as readers and as their owner see them.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import type { FileStore } from "@/lib/platform/storage.ts";
import { readHeader } from "./header.ts";
import {
  type OwnPhoto,
  PHOTO_FORMATS,
  PHOTO_SIZES,
  type PhotoFormat,
  type PhotoSize,
} from "./schema.ts";

/** The owner's photos, the newest first: the one that is shown, those that are worked on, those that can come back. */
export const listPhotos = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.read",
  async run({ sql }): Promise<OwnPhoto[]> {
    const rows = await sql`
      select id, state, problem, focus_x, focus_y, alt_es, alt_en, hash, created_at, removed_at
      from portfolio.photos order by removed_at is not null, created_at desc limit 20`;
    return rows.map(photoOf);
  },
});

/** What the photos look like, in a few letters: it changes when anything of them does. */
export const getPhotoMark = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.read",
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(string_agg(concat_ws(' ', id, state, hash, removed_at), ',' order by id)), 16) as mark
      from portfolio.photos`;
    return row?.mark ?? "none";
  },
});

/** Throws what `uploadPhoto()` would, before anything is kept. */
export const mayUpload = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.write",
  run: () => Promise.resolve(),
});

const fileInput = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  size: z.literal(PHOTO_SIZES),
  format: z.literal(PHOTO_FORMATS),
});

/** Which size of a photo, in which format, an address names; null for none. */
export function parsePhotoName(
  name: string,
): { hash: string; size: PhotoSize; format: PhotoFormat } | null {
  const [, hash, size, format] =
    /^([0-9a-f]{32})-([1-9]\d{1,2})\.([a-z]{3,4})$/.exec(name) ?? [];
  const parsed = fileInput.safeParse({ hash, size: Number(size), format });
  return parsed.data ?? null;
}

const findFolder = query({
  input: z.strictObject({ hash: z.string() }),
  permission: null,
  // of several only the newest one is shown: what it replaced is gone from the site with it
  async run({ sql, input: { hash } }) {
    const [row] = await sql`
      select id, made from (
        select id, made, hash from portfolio.photos
        where hash is not null and removed_at is null
        order by created_at desc limit 1
      ) as shown
      where hash = ${hash}`;
    return row ? { id: String(row.id), made: String(row.made) } : null;
  },
});

const findOwnFolder = query({
  input: z.strictObject({ hash: z.string() }),
  permission: "portfolio.profile.read",
  async run({ sql, input: { hash } }) {
    const [row] = await sql`
      select id, made from portfolio.photos where hash = ${hash} order by created_at desc limit 1`;
    return row ? { id: String(row.id), made: String(row.made) } : null;
  },
});

/**
 * The bytes of a size, if the actor may see the photo: visitors the one that a published site shows, members also those
 * that it does not show.
 */
export async function getPhotoFile(
  actor: Actor,
  storage: Pick<FileStore, "get">,
  name: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; format: PhotoFormat } | null> {
  const wanted = parsePhotoName(name);
  if (!wanted) return null;
  const { hash, size, format } = wanted;
  const find = actor.role === "anon" ? findFolder : findOwnFolder;
  const folder = await find(actor, { hash });
  if (!folder) return null;
  const bytes = await storage.get(
    String(actor.tenantId),
    `photo/${folder.id}/${folder.made}/${size}.${format}`,
  );
  return bytes && { bytes, format };
}

/** The size that is drawn on CVs and cards: 34 mm at 287 dots an inch, in the format that every program reads. */
const PRINTED = "384.jpg";

/** The bytes of the shown photo as CVs and cards have it; null when they are not there, or not whole. */
export async function getPrintedPhoto(
  actor: Actor,
  storage: Pick<FileStore, "get">,
  hash: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await getPhotoFile(actor, storage, `${hash}-${PRINTED}`);
  return file && isWhole(file.bytes) ? file.bytes : null;
}

/** From the first mark of a JPEG to its last. */
function isWhole(bytes: Uint8Array<ArrayBuffer>): boolean {
  return readHeader(bytes)?.format === "jpeg" && bytes.at(-2) === 0xff &&
    bytes.at(-1) === 0xd9;
}

function photoOf(row: Row): OwnPhoto {
  return {
    id: row.id,
    state: row.state,
    problem: row.problem,
    focus: { x: row.focus_x, y: row.focus_y },
    altEs: row.alt_es,
    altEn: row.alt_en,
    hash: row.hash,
    createdAt: row.created_at.toISOString(),
    removedAt: row.removed_at?.toISOString() ?? null,
  };
}
