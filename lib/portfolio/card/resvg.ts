/** Draws cards: resvg in WebAssembly, with our typefaces. */
import { initWasm, Resvg as Program } from "@resvg/resvg-wasm";
import { boxFont } from "@/lib/portfolio/cv/box_font.ts";
import { fontFiles } from "@/lib/portfolio/cv/fonts.ts";
import {
  missingCharacters,
  readTypeface,
} from "@/lib/portfolio/cv/typeface.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";
import { drawCard } from "./drawing.ts";

/** A drawing program that is loaded. */
export interface Resvg {
  /** Draws a card as PNG; a photo is a JPEG. */
  draw(
    site: Site,
    lang: Lang,
    photo: Uint8Array | null,
  ): Uint8Array<ArrayBuffer>;
}

/** Loads everything; may be called once in a thread. */
export async function openResvg(): Promise<Resvg> {
  const { files, typefaces } = await load();
  return {
    draw(site, lang, photo) {
      const svg = drawCard(site, lang, typefaces, photo);
      const missing = missingCharacters(svg, Object.values(typefaces));
      const boxes = missing.length > 0 ? [boxFont(missing)] : [];
      const drawing = new Program(svg, {
        font: {
          fontBuffers: [...files, ...boxes],
          defaultFontFamily: "Source Serif 4",
        },
        languages: [lang],
      });
      try {
        const image = drawing.render();
        // A copy: the image's memory belongs to the drawing program.
        const png = Uint8Array.from(image.asPng());
        image.free();
        return png;
      } finally {
        drawing.free();
      }
    },
  };
}

async function load() {
  const wasm = new URL(
    "index_bg.wasm",
    import.meta.resolve("@resvg/resvg-wasm"),
  );
  await initWasm(Deno.readFile(wasm));
  const [display, label, text] = await Promise.all(
    [fontFiles.display, fontFiles.label, fontFiles.textItalic].map((file) =>
      Deno.readFile(file)
    ),
  ) as [Uint8Array, Uint8Array, Uint8Array]; // as many as were asked for
  return {
    files: [display, label, text],
    typefaces: { display: readTypeface(display), text: readTypeface(text) },
  };
}
