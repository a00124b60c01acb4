/**
 * Whether a site still says what a CV was made of.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Site } from "@/lib/portfolio/mod.ts";

/** SHA-256 of what a site says; its version grows also with what no CV shows. */
export function markOf(
  { version: _version, updatedAt: _updatedAt, photo: _photo, ...said }: Site,
): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
