/**
 * Makes a typeface in which given characters are empty boxes.
 *
 * A character without a glyph would be drawn as the font's "not defined" mark, and then all such
 * characters share one code in the PDF: nobody could search for them or copy them. Here each has a
 * glyph of its own, so that the eye sees honestly that something is missing and the text is whole.
 *
 * Tables: OpenType 1.9. Every glyph has the same outline.
 *
 * @module
 */

const unitsPerEm = 1000;
const advance = 640;

/** TrueType cannot number more glyphs. */
const mostGlyphs = 65_000;

/** Builds the typeface; the same characters give the same bytes. */
export function boxFont(codePoints: Iterable<number>): Uint8Array<ArrayBuffer> {
  const sorted = [...new Set(codePoints)].sort((a, b) => a - b).slice(
    0,
    mostGlyphs,
  );
  const count = sorted.length + 1;
  const box = outline();
  return assemble([
    ["cmap", characterMap(sorted)],
    ["glyf", bytes(Array.from({ length: count }, () => box))],
    ["head", head()],
    [
      "hhea",
      u16(
        1,
        0,
        800,
        -200,
        0,
        advance,
        60,
        60,
        advance - 60,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        1,
      ),
    ],
    [
      "hmtx",
      bytes([
        u16(advance, 60),
        u16(...Array.from({ length: count - 1 }, () => 60)),
      ]),
    ],
    [
      "loca",
      u32(...Array.from({ length: count + 1 }, (_, i) => i * box.length)),
    ],
    ["maxp", u16(1, 0, count, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ["name", names("Vitrina Boxes")],
  ]);
}

/** A hollow box: the outer square clockwise, the inner one against it. */
function outline(): Uint8Array {
  const onCurve = 1;
  return bytes([
    u16(2, 60, 0, 580, 660), // contours, bounds
    u16(3, 7, 0), // last point of each contour, no instructions
    Uint8Array.from({ length: 8 }, () => onCurve),
    u16(60, 0, 520, 0, -480, 440, 0, -440), // x, each relative to the point before
    u16(0, 660, 0, -660, 40, 0, 580, 0), // y
  ]);
}

function head(): Uint8Array {
  const noDate = u32(0, 0);
  return bytes([
    u16(1, 0, 1, 0),
    u32(0, 0x5f0f3cf5), // checksum (readers do not check it), magic number
    u16(0, unitsPerEm),
    noDate,
    noDate,
    u16(60, 0, 580, 660, 0, 8, 2, 1, 0), // bounds, style, smallest size, direction, long offsets
  ]);
}

function characterMap(codePoints: number[]): Uint8Array {
  const groups = codePoints.map((code, i) => u32(code, code, i + 1));
  return bytes([
    u16(0, 1, 3, 10),
    u32(12),
    u16(12, 0),
    u32(16 + 12 * groups.length, 0, groups.length),
    ...groups,
  ]);
}

function names(family: string): Uint8Array {
  const entries = [[1, family], [2, "Regular"], [4, family], [
    6,
    family.replaceAll(" ", ""),
  ]] as const;
  let at = 0;
  const records = entries.map(([id, text]) => {
    const record = u16(3, 1, 0x409, id, 2 * text.length, at);
    at += 2 * text.length;
    return record;
  });
  const texts = entries.map(([, text]) =>
    u16(...[...text].map((letter) => letter.charCodeAt(0)))
  );
  return bytes([
    u16(0, entries.length, 6 + 12 * entries.length),
    ...records,
    ...texts,
  ]);
}

function assemble(
  tables: [tag: string, data: Uint8Array][],
): Uint8Array<ArrayBuffer> {
  let at = 12 + 16 * tables.length;
  const directory = tables.map(([tag, data]) => {
    const record = bytes([
      new TextEncoder().encode(tag),
      u32(0, at, data.length),
    ]);
    at += padded(data.length);
    return record;
  });
  const whole = new Uint8Array(at);
  // The search hints stay 0: no reader of ours uses them.
  whole.set(
    bytes([u32(0x00010000), u16(tables.length, 0, 0, 0), ...directory]),
  );
  let offset = 12 + 16 * tables.length;
  for (const [, data] of tables) {
    whole.set(data, offset);
    offset += padded(data.length);
  }
  return whole;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function u16(...values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, i) => view.setUint16(2 * i, value));
  return new Uint8Array(view.buffer);
}

function u32(...values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, i) => view.setUint32(4 * i, value));
  return new Uint8Array(view.buffer);
}

function bytes(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
