/**
 * A CV for a role as a file.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import {
  type CvOptions,
  renderCv,
  type Site,
  writeDocument,
} from "@/lib/portfolio/mod.ts";
import { renderDocx } from "./docx.ts";
import type { Verdict } from "./schema.ts";

/** What a file is, by the end of its name. */
const TYPES = {
  pdf: "application/pdf",
  docx:
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Forms in which a CV is handed out. */
export type RoleFormat = keyof typeof TYPES;

/** A file that was drawn. */
export interface RoleFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/**
 * Draws a CV; one in which something was invented is handed out in no form.
 *
 * @throws {AppError} `conflict` where the verdict is against it, `unavailable` where too many are drawn
 */
export async function drawRoleCv(
  { site, verdict }: { site: Site; verdict: Verdict },
  { format, paper, url }: Omit<CvOptions, "lang"> & { format: RoleFormat },
): Promise<RoleFile> {
  if (!verdict.nothingInvented) {
    throw new AppError(
      "conflict",
      "Cannot draw CV: something in it does not stand in the profile",
    );
  }
  const options = { lang: site.lang, paper, url };
  const bytes = format === "docx"
    ? await renderDocx(writeDocument(site, options))
    : await renderCv(site, options);
  return { bytes, type: TYPES[format] };
}
