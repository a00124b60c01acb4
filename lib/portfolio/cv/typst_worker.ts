/**
 * The thread that sets documents: typst in WebAssembly, with our typefaces and one template.
 *
 * It stands alone in a Worker because it holds some hundred megabytes and computes without pause.
 * The compiler is given no file system and no package registry: a template can read nothing but
 * what is handed over here.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import init, {
  type TypstCompiler,
  TypstCompilerBuilder,
} from "@myriaddreamin/typst-ts-web-compiler";
import { fontFiles } from "./fonts.ts";

/** What the thread is asked. */
export interface Task {
  id: number;
  /** The document as JSON, handed to the template as `sys.inputs.cv`. */
  document: string;
}

/** What it answers. */
export type Answer = { id: number; pdf: Uint8Array<ArrayBuffer> } | {
  id: number;
  problem: string;
};

const template = "/cv.typ";
const pdfFormat = 1;
const fullDiagnostics = 3;

const compiler = start();

self.onmessage = async ({ data }: MessageEvent<Task>) => {
  try {
    const pdf = compile(await compiler, data.document);
    self.postMessage({ id: data.id, pdf } satisfies Answer, [pdf.buffer]);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    self.postMessage({ id: data.id, problem } satisfies Answer);
  }
};

async function start(): Promise<TypstCompiler> {
  const wasm = new URL(
    "pkg/typst_ts_web_compiler_bg.wasm",
    import.meta.resolve("@myriaddreamin/typst-ts-web-compiler/package.json"),
  );
  await init({ module_or_path: await Deno.readFile(wasm) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const file of Object.values(fontFiles)) {
    await builder.add_raw_font(await Deno.readFile(file));
  }
  const built = await builder.build();
  built.add_source(
    template,
    await Deno.readTextFile(new URL("./cv.typ", import.meta.url)),
  );
  return built;
}

function compile(
  typst: TypstCompiler,
  document: string,
): Uint8Array<ArrayBuffer> {
  const world = typst.snapshot(undefined, template, [["cv", document]]);
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
