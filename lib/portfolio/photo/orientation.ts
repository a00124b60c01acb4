/**
 * Which way up a picture is, as cameras write it into its EXIF data.
 *
 * Sources: CIPA DC-008 (EXIF 2.32), where tag 0x0112 has a value from 1 to 8; RFC 2083 and RFC 9649 for where it stands.
 *
 * @module
 */
import type { UploadFormat } from "./schema.ts";

/** 1 for upright; 2 to 8 are mirrored and turned. Wrong data count as none. */
export function readOrientation(
  bytes: Uint8Array<ArrayBuffer>,
  format: UploadFormat,
): number {
  try {
    const tiff = exifOf(bytes, format);
    const found = tiff ? orientationIn(tiff) : 1;
    return found >= 1 && found <= 8 ? found : 1;
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

function exifOf(bytes: Uint8Array<ArrayBuffer>, format: UploadFormat) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === "jpeg") return inJpeg(view);
  if (format === "webp") return inChunks(view, 12, "EXIF", true);
  if (format === "png") return inChunks(view, 8, "eXIf", false);
  return null;
}

function inJpeg(view: DataView): DataView | null {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xda) return null; // the picture begins
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && view.getUint32(at + 4) === EXIF) {
      return part(view, at + 10, length - 8);
    }
    at += 2 + length;
  }
  return null;
}

const EXIF = 0x45786966;

/** Chunks of a name and a length: first the name and little-endian in WebP, the length first and big-endian in PNG. */
function inChunks(view: DataView, from: number, name: string, isRiff: boolean) {
  for (let at = from; at + 8 <= view.byteLength;) {
    const length = view.getUint32(isRiff ? at + 4 : at, isRiff);
    const nameAt = isRiff ? at : at + 4;
    const letters = [0, 1, 2, 3].map((i) => view.getUint8(nameAt + i));
    if (String.fromCharCode(...letters) === name) {
      const prefixed = view.getUint32(at + 8) === EXIF; // some write it as in JPEG
      return part(view, at + (prefixed ? 14 : 8), length - (prefixed ? 6 : 0));
    }
    at += isRiff ? 8 + length + length % 2 : 12 + length;
  }
  return null;
}

function part(view: DataView, at: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at, length);
}

function orientationIn(tiff: DataView): number {
  const little = tiff.getUint16(0) === 0x4949;
  const at = tiff.getUint32(4, little);
  const count = tiff.getUint16(at, little);
  for (let i = 0; i < count; i++) {
    const entry = at + 2 + i * 12;
    if (tiff.getUint16(entry, little) === 0x0112) {
      return tiff.getUint16(entry + 8, little);
    }
  }
  return 1;
}
