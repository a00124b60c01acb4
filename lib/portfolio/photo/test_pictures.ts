/**
 * Pictures for tests: made by the encoders, with what cameras and attackers add.
 *
 * @module
 */
import { encode } from "./codecs.ts";
import type { Pixels } from "./pixels.ts";

/** A place that must not be found in what is served: 40.4167, written as a camera does and as text. */
export const SECRET = "GPS 40.4167N 3.7033W of Ada's home";

/** A picture with red above left, green above right, blue below left and white below right. */
export function quarters(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [right, below] = [x >= width / 2, y >= height / 2];
      const colour = right
        ? below ? [255, 255, 255] : [0, 200, 0]
        : below
        ? [0, 0, 230]
        : [230, 0, 0];
      data.set([...colour, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

/** The letters of the four corners: r, g, b, w; clockwise from above left. */
export function corners({ data, width, height }: Pixels): string {
  const at = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
    if (red > 180 && green > 180 && blue > 180) return "w";
    if (red > 150) return "r";
    return green > 120 ? "g" : blue > 150 ? "b" : "?";
  };
  const [right, below] = [
    Math.ceil(width * 0.9) - 1,
    Math.ceil(height * 0.9) - 1,
  ];
  const [left, above] = [Math.floor(width * 0.1), Math.floor(height * 0.1)];
  return at(left, above) + at(right, above) + at(right, below) +
    at(left, below);
}

/** A JPEG as a phone writes it: with an orientation, a place, a comment and a profile of colours. */
export async function phonePhoto(
  width: number,
  height: number,
  orientation = 1,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await encode(quarters(width, height), "jpg");
  return join(
    plain.subarray(0, 2),
    segment(0xe1, join(text("Exif\0\0"), exif(orientation))),
    segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`)),
    segment(0xe2, text(`ICC_PROFILE\0${SECRET}`)),
    segment(0xfe, text(SECRET)),
    plain.subarray(2),
  );
}

/** TIFF with an orientation and a description. */
export function exif(orientation: number): Uint8Array<ArrayBuffer> {
  const said = text(SECRET);
  const bytes = new Uint8Array(8 + 2 + 24 + 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8);
  view.setUint16(8, 2);
  view.setUint16(10, 0x010e);
  view.setUint16(12, 2);
  view.setUint32(14, said.length);
  view.setUint32(18, bytes.length);
  view.setUint16(22, 0x0112);
  view.setUint16(24, 3);
  view.setUint32(26, 1);
  view.setUint16(30, orientation);
  return join(bytes, said);
}

/** A PNG of a few hundred bytes that says that it has so many pixels, all of them the same. */
export async function pngBomb(
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([1, 0, 0, 0, 0], 8); // one bit a pixel
  const row = new Uint8Array(Math.ceil(width / 8) + 1);
  let left = height;
  const rows = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (out) => left-- > 0 ? out.enqueue(row) : out.close(),
  });
  const packed = await new Response(
    rows.pipeThrough(new CompressionStream("deflate")),
  ).bytes();
  return join(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", packed),
    chunk("IEND", new Uint8Array()),
  );
}

/** A GIF of two by one pixels, black and red, with a second image after the first. */
export function tinyGif(): Uint8Array<ArrayBuffer> {
  const image = [0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 0x0a, 0];
  return new Uint8Array([
    ...text("GIF89a"),
    2,
    0,
    1,
    0,
    0x80,
    0,
    0,
    0,
    0,
    0,
    230,
    0,
    0,
    ...image,
    ...image,
    0x3b,
  ]);
}

/** Pieces one after the other. */
export function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function segment(marker: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = content.length + 2;
  return join(
    new Uint8Array([0xff, marker, length >> 8, length & 255]),
    content,
  );
}

function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = join(text(name), content);
  const framed = new Uint8Array(8 + body.length);
  const view = new DataView(framed.buffer);
  view.setUint32(0, content.length);
  framed.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return framed;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc >>> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

function text(letters: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(letters);
}
