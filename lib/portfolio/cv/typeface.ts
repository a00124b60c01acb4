/**
 * Reads of a TrueType file what measuring needs: which characters it has, and how wide they are.
 *
 * Tables: OpenType 1.9, `cmap` (formats 4 and 12), `hhea`, `hmtx`, `head`.
 *
 * @module
 */

/** The measures of one cut of a typeface. */
export interface Typeface {
  /** Whether it can draw a character. */
  has(codePoint: number): boolean;
  /** The width of a text in ems, without kerning. */
  width(text: string): number;
}

/** Reads a TrueType file; throws when it has no Unicode character map. */
export function readTypeface(file: Uint8Array): Typeface {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tableOffsets(view);
  const glyphs = readCharacters(view, offsetOf(tables, "cmap"));
  const unitsPerEm = view.getUint16(offsetOf(tables, "head") + 18);
  const measured = view.getUint16(offsetOf(tables, "hhea") + 34);
  const metrics = offsetOf(tables, "hmtx");
  // The last measured glyph lends its width to all that follow it.
  const advance = (glyph: number) =>
    view.getUint16(metrics + 4 * Math.min(glyph, measured - 1));
  return {
    has: (codePoint) => glyphs.has(codePoint),
    width: (text) => {
      let units = 0;
      for (const character of text) {
        units += advance(glyphs.get(character.codePointAt(0) ?? 0) ?? 0);
      }
      return units / unitsPerEm;
    },
  };
}

/** The visible characters of a text that none of the typefaces can draw, each once. */
export function missingCharacters(
  text: string,
  typefaces: Typeface[],
): number[] {
  const visible = text.replace(
    /[\p{C}\p{Default_Ignorable_Code_Point}\s]/gu,
    "",
  );
  return [...new Set(visible)].map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => !typefaces.some((typeface) => typeface.has(code)));
}

function tableOffsets(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = [0, 1, 2, 3].map((k) =>
      String.fromCharCode(view.getUint8(at + k))
    ).join("");
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

function offsetOf(tables: Map<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) {
    throw new Error(`Cannot read typeface: it has no table ${tag}`);
  }
  return offset;
}

/** Glyph by character, from the widest map that the file offers. */
function readCharacters(view: DataView, cmap: number): Map<number, number> {
  const maps = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    maps.set(view.getUint16(at), at);
  }
  const wide = maps.get(12);
  if (wide !== undefined) return readGroups(view, wide);
  const plain = maps.get(4);
  if (plain !== undefined) return readSegments(view, plain);
  throw new Error("Cannot read typeface: it has no Unicode character map");
}

function readGroups(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code++) {
      glyphs.set(code, glyph + code - first);
    }
  }
  return glyphs;
}

function readSegments(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(at + 6); // twice the number of segments
  for (let i = 0; i < size; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + size + i);
    const delta = view.getUint16(at + 16 + 2 * size + i);
    const rangeAt = at + 16 + 3 * size + i;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const raw = range === 0
        ? code
        : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
