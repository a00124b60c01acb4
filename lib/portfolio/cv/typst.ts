/**
 * Sets documents: typst in WebAssembly, with our typefaces and one template.
 *
 * The compiler is given no file system and no package registry: a template can read nothing but
 * what is handed over here.
 *
 * @module
 */
import init, {
  type TypstCompiler,
  TypstCompilerBuilder,
  type TypstFontResolver,
  TypstFontResolverBuilder,
} from "@myriaddreamin/typst-ts-web-compiler";
import { boxFont } from "./box_font.ts";
import { fontFiles } from "./fonts.ts";
import { showTitle } from "./show_title.ts";
import { missingCharacters, readTypeface } from "./typeface.ts";

const template = "/cv.typ";
/** The name that the template knows it by. */
const photoFile = "/photo.jpg";
const pdfFormat = 1;
const fullDiagnostics = 3;

/** A compiler that is loaded. */
export interface Typst {
  memory: WebAssembly.Memory;
  /** Sets a document, given as JSON and handed to the template as `sys.inputs.cv`, as PDF; a photo is a JPEG. */
  set(
    document: string,
    photo: Uint8Array<ArrayBuffer> | null,
  ): Promise<Uint8Array<ArrayBuffer>>;
}

/** Loads everything. */
export async function openTypst(): Promise<Typst> {
  const wasm = new URL(
    "pkg/typst_ts_web_compiler_bg.wasm",
    import.meta.resolve("@myriaddreamin/typst-ts-web-compiler/package.json"),
  );
  const { memory } = await init({ module_or_path: await Deno.readFile(wasm) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const compiler = await builder.build();
  compiler.add_source(
    template,
    await Deno.readTextFile(new URL("./cv.typ", import.meta.url)),
  );

  const files = await Promise.all(
    Object.values(fontFiles).map((file) => Deno.readFile(file)),
  );
  const typefaces = files.map(readTypeface);
  const fonts = await resolver(files);
  const set: Typst["set"] = async (document, photo) => {
    const missing = missingCharacters(document, typefaces);
    const withBoxes = missing.length > 0
      ? await resolver([...files, boxFont(missing)])
      : null;
    compiler.set_fonts(withBoxes ?? fonts);
    if (photo) compiler.map_shadow(photoFile, photo);
    try {
      return showTitle(compile(compiler, document, missing.length));
    } finally {
      // The next document is somebody else's.
      if (photo) compiler.unmap_shadow(photoFile);
      withBoxes?.free();
    }
  };
  return { memory, set };
}

async function resolver(files: Uint8Array[]): Promise<TypstFontResolver> {
  const builder = new TypstFontResolverBuilder();
  for (const file of files) builder.add_raw_font(file);
  return await builder.build();
}

function compile(
  typst: TypstCompiler,
  document: string,
  missing: number,
): Uint8Array<ArrayBuffer> {
  const inputs = [["cv", document], ["missing", String(missing)]];
  const world = typst.snapshot(undefined, template, inputs);
  try {
    // The binding returns `any`; these two fields are what it documents.
    const { result, diagnostics } = world.get_artifact(
      pdfFormat,
      fullDiagnostics,
    ) as {
      result?: Uint8Array<ArrayBuffer>;
      diagnostics?: { message: string; range: string }[];
    };
    if (!result) {
      const said = diagnostics?.map(({ range, message }) =>
        `${range} ${message}`
      ).join("; ");
      throw new Error(said || "no result");
    }
    return result;
  } finally {
    world.free();
  }
}
