import { contentDisposition } from "@/lib/portfolio/cv/file_name.ts";

/** What a file is, by the end of its name. */
const TYPES = {
  pdf: "application/pdf",
  docx:
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** A file made for one reader, to be kept by them alone. */
export interface OwnFile {
  bytes: Uint8Array<ArrayBuffer>;
  extension: keyof typeof TYPES;
}

/** Answers with a file to keep: it does not take the place of the page it was asked on. */
export function fileAnswer(
  { bytes, extension }: OwnFile,
  name: string,
): Response {
  const shown = contentDisposition(name, "", extension);
  return new Response(bytes, {
    headers: {
      "content-type": TYPES[extension],
      "content-length": String(bytes.byteLength),
      "content-disposition": shown.replace(/^inline/, "attachment"),
      "cache-control": "no-store",
    },
  });
}
