/**
 * The thread that draws. It stands alone because drawing holds some hundred megabytes and computes without pause: a card takes
 * a tenth of a second in which nobody else would be answered.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { openResvg } from "@/lib/portfolio/card/resvg.ts";
import { openTypst } from "@/lib/portfolio/cv/typst.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";

/**
 * What is drawn: a CV, as JSON for its template, or a card. The photo of the person is a JPEG, and comes along: nothing
 * here can reach a storage.
 */
export type DrawingTask =
  & { photo: Uint8Array<ArrayBuffer> | null }
  & (
    | { kind: "cv"; document: string }
    | { kind: "card"; site: Site; lang: Lang }
  );

/** What the thread is asked. */
export interface Question {
  id: number;
  task: DrawingTask;
}

/** What it answers; `memoryBytes` is all that the compiler of CVs has ever asked for. */
export type Answer =
  | { id: number; bytes: Uint8Array<ArrayBuffer>; memoryBytes: number }
  | { id: number; problem: string };

let typst: ReturnType<typeof openTypst> | undefined;
let resvg: ReturnType<typeof openResvg> | undefined;

self.onmessage = async ({ data: { id, task } }: MessageEvent<Question>) => {
  try {
    const bytes = await draw(task);
    const memoryBytes = (await typst)?.memory.buffer.byteLength ?? 0;
    self.postMessage(
      { id, bytes, memoryBytes } satisfies Answer,
      [bytes.buffer],
    );
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    self.postMessage({ id, problem } satisfies Answer);
  }
};

async function draw(task: DrawingTask): Promise<Uint8Array<ArrayBuffer>> {
  if (task.kind === "cv") {
    return (await (typst ??= openTypst())).set(task.document, task.photo);
  }
  return (await (resvg ??= openResvg())).draw(
    task.site,
    task.lang,
    task.photo,
  );
}
