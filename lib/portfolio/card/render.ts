/** A site as an Open Graph image. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { boxFont } from "@/lib/portfolio/cv/box_font.ts";
import { fontFiles } from "@/lib/portfolio/cv/fonts.ts";
import {
  missingCharacters,
  readTypeface,
} from "@/lib/portfolio/cv/typeface.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";
import { drawCard } from "./drawing.ts";

let loading: ReturnType<typeof load> | undefined;

/** Draws the card of a site, 1200 × 630, as PNG; the same input gives the same bytes. */
export async function renderCard(
  site: Site,
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= load();
  const { files, typefaces } = await loading;
  const svg = drawCard(site, lang, typefaces);
  const missing = missingCharacters(svg, Object.values(typefaces));
  const boxes = missing.length > 0 ? [boxFont(missing)] : [];
  const drawing = new Resvg(svg, {
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
