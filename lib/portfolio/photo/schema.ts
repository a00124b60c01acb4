/**
 * The photo of a site: what may be uploaded, and what it becomes.
 *
 * @module
 */
import { z } from "zod";

/** What comes in: larger than a phone's camera writes. */
export const MAX_PHOTO_BYTES = 10_000_000;
/** Pixels are decoded to four bytes each, in two or three copies. */
export const MAX_PHOTO_PIXELS = 40_000_000;
/** Sides of the squares that are made, in pixels; a smaller photo is not blown up. */
export const PHOTO_SIZES = [96, 192, 384, 768] as const;
/** What each of them is made as, the smallest file first: a browser takes the first that it knows. */
export const PHOTO_FORMATS = ["avif", "webp", "jpg"] as const;

/** A format that photos are served in. */
export type PhotoFormat = typeof PHOTO_FORMATS[number];
/** A side of a square. */
export type PhotoSize = typeof PHOTO_SIZES[number];

/** Formats as headers name them. */
export const PHOTO_TYPES = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
} as const satisfies Record<PhotoFormat, string>;

/** What can be uploaded, by how it is called in a file's first bytes. */
export const UPLOAD_TYPES = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
} as const;

/** A format that can be uploaded. */
export type UploadFormat = keyof typeof UPLOAD_TYPES;

/** Why no sizes could be made of an upload. */
export const PHOTO_PROBLEMS = ["unreadable", "too_large", "too_slow"] as const;

/** Why no sizes could be made of an upload. */
export type PhotoProblem = typeof PHOTO_PROBLEMS[number];

/** The point of a photo that stays in the middle, in hundredths of its width and height. */
export const focusInput = z.strictObject({
  x: z.number().int().min(0).max(100),
  y: z.number().int().min(0).max(100),
});

/** The point of a photo that stays in the middle. */
export type Focus = z.infer<typeof focusInput>;

/** What is shown, or read aloud, in its place. */
const altInput = z.string().trim().max(200);

/** What the owner wishes of a photo. */
export const photoWish = z.strictObject({
  focus: focusInput,
  altEs: altInput,
  altEn: altInput,
});

/** Names a photo. */
export const photoInput = z.strictObject({ id: z.uuid() });

/** A photo that readers see. */
export interface ShownPhoto {
  /** Part of its addresses. */
  hash: string;
  alt: { es: string; en: string };
}

/** A photo as its owner sees it. */
export const ownPhoto = z.strictObject({
  id: z.uuid(),
  state: z.enum(["working", "ready", "failed"]),
  problem: z.enum(PHOTO_PROBLEMS).nullable(),
  focus: focusInput,
  altEs: z.string(),
  altEn: z.string(),
  /** Null until its sizes are made. */
  hash: z.string().nullable(),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
});

/** A photo as its owner sees it. */
export type OwnPhoto = z.infer<typeof ownPhoto>;

/** Where a site serves a size of its photo, below its base path. */
export function photoPath(
  hash: string,
  size: PhotoSize,
  format: PhotoFormat,
): string {
  return `/photo/${hash}-${size}.${format}`;
}
