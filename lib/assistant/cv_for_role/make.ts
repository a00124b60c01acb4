/**
 * A CV for a role with the document that it is drawn of and the verdict on that.
 *
 * @module
 */
import {
  type CvDocument,
  type CvOptions,
  type Site,
  writeDocument,
} from "@/lib/portfolio/mod.ts";
import { checkCv } from "./check.ts";
import type { Verdict } from "./schema.ts";
import { type RoleCv, tailor } from "./tailor.ts";

/** A CV that was checked. */
export interface CheckedCv extends RoleCv {
  document: CvDocument;
  verdict: Verdict;
}

/** Tailors a site to a job text and checks what comes of it. */
export function makeRoleCv(
  master: Site,
  text: string,
  options: CvOptions,
): CheckedCv {
  const cv = tailor(master, text);
  const document = writeDocument(cv.site, options);
  return { ...cv, document, verdict: checkCv(document, master, options) };
}
