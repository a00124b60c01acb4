/**
 * Pixels: turned upright, without transparency, smaller, square.
 *
 * @module
 */
import type { Focus } from "./schema.ts";

/** Four bytes for each pixel: red, green, blue, opacity. */
export interface Pixels {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/** Puts a picture upright, whose camera was held as the EXIF orientation says. */
export function upright(from: Pixels, orientation: number): Pixels {
  if (orientation === 1) return from;
  const { width, height } = from;
  const isTurned = orientation >= 5;
  const to = blank(isTurned ? height : width, isTurned ? width : height);
  const [source, target] = [words(from), words(to)];
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++) {
      const [right, below] = [width - 1, height - 1];
      const [fromX, fromY] = ({
        2: [right - x, y],
        3: [right - x, below - y],
        4: [x, below - y],
        5: [y, x],
        6: [y, below - x],
        7: [right - y, below - x],
        8: [right - y, x],
      } as Record<number, [number, number]>)[orientation] ?? [x, y];
      target[y * to.width + x] = source[fromY * width + fromX] ?? 0;
    }
  }
  return to;
}

/** Lays it on white, in place: a photo is not transparent. */
export function onWhite({ data }: Pixels): void {
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] ?? 255;
    if (opacity === 255) continue;
    for (let i = at; i < at + 3; i++) {
      data[i] = ((data[i] ?? 0) * opacity + 255 * (255 - opacity)) / 255;
    }
    data[at + 3] = 255;
  }
}

/**
 * Halves, thirds and so on, by averages, so that the longer side is at least `atLeast` still: a quick first step for
 * large pictures. A better filter does the rest.
 */
export function shrunk(from: Pixels, atLeast: number): Pixels {
  const by = Math.floor(Math.max(from.width, from.height) / atLeast);
  if (by < 2) return from;
  const to = blank(
    Math.max(1, Math.floor(from.width / by)),
    Math.max(1, Math.floor(from.height / by)),
  );
  const rows = Math.min(by, from.height);
  const columns = Math.min(by, from.width);
  let at = 0;
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++) {
      let [red, green, blue] = [0, 0, 0];
      for (let dy = 0; dy < rows; dy++) {
        let i = ((y * by + dy) * from.width + x * by) * 4;
        for (let dx = 0; dx < columns; dx++, i += 4) {
          red += from.data[i] ?? 0;
          green += from.data[i + 1] ?? 0;
          blue += from.data[i + 2] ?? 0;
        }
      }
      const many = rows * columns;
      to.data[at++] = red / many;
      to.data[at++] = green / many;
      to.data[at++] = blue / many;
      to.data[at++] = 255;
    }
  }
  return to;
}

/** The largest square in it whose middle is as near to the focus as it can be. */
export function square(from: Pixels, { x, y }: Focus): Pixels {
  const side = Math.min(from.width, from.height);
  const left = startOf(from.width, side, x);
  const top = startOf(from.height, side, y);
  const to = blank(side, side);
  const [source, target] = [words(from), words(to)];
  for (let row = 0; row < side; row++) {
    const start = (top + row) * from.width + left;
    target.set(source.subarray(start, start + side), row * side);
  }
  return to;
}

function startOf(length: number, side: number, focus: number): number {
  const wanted = Math.round(length * focus / 100 - side / 2);
  return Math.max(0, Math.min(length - side, wanted));
}

function blank(width: number, height: number): Pixels {
  return { data: new Uint8ClampedArray(width * height * 4), width, height };
}

function words({ data }: Pixels): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}
