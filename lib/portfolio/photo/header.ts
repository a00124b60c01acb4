/**
 * What a picture says of itself in its first bytes: read before anything decodes it.
 *
 * Sources: ITU-T T.81 (JPEG) annex B, RFC 2083 (PNG), RFC 9649 (WebP), ISO/IEC 23008-12 (AVIF's boxes), GIF89a.
 *
 * @module
 */
import type { UploadFormat } from "./schema.ts";

/** What it is, and how many pixels it will be. */
export interface PictureHeader {
  format: UploadFormat;
  width: number;
  height: number;
}

/** Reads it; null for what is none of the pictures that we take, e.g. SVG, or says nothing of its size. */
export function readHeader(
  bytes: Uint8Array<ArrayBuffer>,
): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (const read of [jpeg, png, gif, webp, avif]) {
      const found = read(view);
      if (found) return found.width > 0 && found.height > 0 ? found : null;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // it ends too early
  }
  return null;
}

function jpeg(view: DataView): PictureHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at++; // filling
    // these say no length, and none stands before a frame: decoders pass over them and find another frame than we
    else if (marker < 0xc0 || marker >= 0xd0 && marker <= 0xd9) return null;
    else if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { format: "jpeg", width, height };
    } else at += 2 + view.getUint16(at + 2);
  }
}

/** SOF0 to SOF15, but for DHT, JPG and DAC, which stand among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf &&
    ![0xc4, 0xc8, 0xcc].includes(marker);
}

function png(view: DataView): PictureHeader | null {
  if (view.getBigUint64(0) !== 0x89504e470d0a1a0an) return null;
  if (nameAt(view, 12) !== "IHDR") return null;
  return {
    format: "png",
    width: view.getUint32(16),
    height: view.getUint32(20),
  };
}

function gif(view: DataView): PictureHeader | null {
  if (nameAt(view, 0) !== "GIF8") return null;
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
  return { format: "gif", width, height };
}

function webp(view: DataView): PictureHeader | null {
  if (nameAt(view, 0) !== "RIFF" || nameAt(view, 8) !== "WEBP") return null;
  const kind = nameAt(view, 12);
  const found = (width: number, height: number): PictureHeader => ({
    format: "webp",
    width,
    height,
  });
  if (kind === "VP8X") {
    return found(1 + uint24(view, 24), 1 + uint24(view, 27));
  }
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return found(1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff));
  }
  if (kind !== "VP8 ") return null;
  return found(
    view.getUint16(26, true) & 0x3fff,
    view.getUint16(28, true) & 0x3fff,
  );
}

/** The largest `ispe` among its properties: that of the whole, where the picture is made of tiles. */
function avif(view: DataView): PictureHeader | null {
  if (nameAt(view, 4) !== "ftyp" || !/^avi[fs]$/.test(nameAt(view, 8))) {
    return null;
  }
  const found: PictureHeader = { format: "avif", width: 0, height: 0 };
  const end = Math.min(view.byteLength - 16, AVIF_HEADER_BYTES);
  for (let at = 12; at < end; at++) {
    if (view.getUint32(at) !== ISPE) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (width * height > found.width * found.height) {
      Object.assign(found, { width, height });
    }
  }
  return found;
}

const ISPE = 0x69737065;
/** Properties stand before the pictures. */
const AVIF_HEADER_BYTES = 65_536;

function nameAt(view: DataView, at: number): string {
  const letters = [0, 1, 2, 3].map((i) => view.getUint8(at + i));
  return String.fromCharCode(...letters);
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | view.getUint8(at + 2) << 16;
}
