import type { RoleFile, RoleFormat } from "@/lib/assistant/cv_for_role/draw.ts";
import { contentDisposition } from "@/lib/portfolio/cv/file_name.ts";

/** Answers with a file to keep, made for one reader: it does not take the place of the page it was asked on. */
export function fileAnswer(
  { bytes, type }: RoleFile,
  name: string,
  format: RoleFormat,
): Response {
  const shown = contentDisposition(name, "", format);
  return new Response(bytes, {
    headers: {
      "content-type": type,
      "content-length": String(bytes.byteLength),
      "content-disposition": shown.replace(/^inline/, "attachment"),
      "cache-control": "no-store",
    },
  });
}
