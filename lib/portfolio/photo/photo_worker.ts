/**
 * The thread that develops one photo: from a stranger's bytes to sizes without metadata.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { decode, encode, resized } from "./codecs.ts";
import { readHeader } from "./header.ts";
import { readOrientation } from "./orientation.ts";
import { onWhite, type Pixels, shrunk, square, upright } from "./pixels.ts";
import {
  type Focus,
  MAX_PHOTO_PIXELS,
  PHOTO_FORMATS,
  PHOTO_SIZES,
  type PhotoProblem,
} from "./schema.ts";

/** What the thread is asked. */
export interface Job {
  bytes: Uint8Array<ArrayBuffer>;
  focus: Focus;
}

/** A file that was made: `384.webp`, or `master.jpg`, which others are made of later. */
export interface Print {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What it answers. */
export type Developed = { prints: Print[] } | {
  problem: PhotoProblem;
  why: string;
};

/** Longer side of the copy that is kept in place of what was uploaded: twice the largest size, with room to cut. */
const MASTER_SIDE = 2_048;

self.onmessage = async ({ data }: MessageEvent<Job>) => {
  self.postMessage(await develop(data));
};

async function develop({ bytes, focus }: Job): Promise<Developed> {
  const header = readHeader(bytes);
  if (!header) return { problem: "unreadable", why: "no header" };
  if (header.width * header.height > MAX_PHOTO_PIXELS) {
    return { problem: "too_large", why: `${header.width}x${header.height}` };
  }
  try {
    const decoded = await decode(bytes, header.format);
    onWhite(decoded);
    // first smaller, then turned: there is less to turn
    const small = shrunk(decoded, MASTER_SIDE);
    const whole = upright(small, readOrientation(bytes, header.format));
    const master = await resized(whole, within(whole, MASTER_SIDE));
    const prints = [{ name: "master.jpg", bytes: await encode(master, "jpg") }];
    const cut = square(master, focus);
    for (const size of PHOTO_SIZES) {
      const side = Math.min(size, cut.width);
      const pixels = await resized(cut, { width: side, height: side });
      for (const format of PHOTO_FORMATS) {
        prints.push({
          name: `${size}.${format}`,
          bytes: await encode(pixels, format),
        });
      }
    }
    return { prints };
  } catch (error) {
    return { problem: "unreadable", why: String(error) };
  }
}

function within({ width, height }: Pixels, side: number) {
  const by = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * by)),
    height: Math.max(1, Math.round(height * by)),
  };
}
