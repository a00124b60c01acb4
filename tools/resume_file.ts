/**
 * Reads a résumé from a file or from standard input, never more of it than could be imported.
 *
 * @module
 */

import { resolve } from "node:path";
import { standingIn } from "@/lib/platform/config.ts";
import { AppError } from "@/lib/platform/errors.ts";
import {
  problem,
  type ReadImport,
} from "@/lib/portfolio/resume/formats/found.ts";
import {
  MAX_IMPORT_BYTES,
  readImport,
} from "@/lib/portfolio/resume/formats/read_import.ts";

/** Reads and checks; `-` is standard input. */
export async function readResumeFile(path: string): Promise<ReadImport> {
  if (path === "-") return await readStream(Deno.stdin.readable);
  using file = await open(resolve(standingIn(), path), path);
  const { size, isFile, isDirectory } = await file.stat();
  if (isDirectory) {
    throw new AppError("invalid", `Cannot read ${path}: it is a folder`);
  }
  if (isFile && size > MAX_IMPORT_BYTES) return tooLarge;
  return await readStream(file.readable);
}

async function open(path: string, name: string): Promise<Deno.FsFile> {
  try {
    return await Deno.open(path);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? "it does not exist"
      : "it cannot be opened";
    throw new AppError("invalid", `Cannot read ${name}: ${reason}`);
  }
}

async function readStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadImport> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > MAX_IMPORT_BYTES) return tooLarge;
    parts.push(part);
  }
  return await readImport(await new Blob(parts).bytes());
}

const tooLarge: ReadImport = {
  ok: false,
  problems: [problem("size", "is larger than 10 MB")],
};
