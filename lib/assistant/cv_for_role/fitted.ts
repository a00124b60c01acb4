/**
 * What fitting an entry into a CV for a role takes and gives.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import type { JobText } from "./read_job.ts";
import type { Judge } from "./relevance.ts";
import type { PartChange, RoleSection } from "./schema.ts";

/** An entry as it goes into the CV, or does not. */
export interface Fitted<Row> {
  row: Row;
  title: string;
  /** Of all that it says. */
  score: number;
  parts: PartChange[];
  isRenamed: boolean;
}

/** What is needed to fit any entry. */
export interface Fitting {
  judge: Judge;
  job: JobText;
}

/** An entry of a section. */
export type Row<Section extends Exclude<RoleSection, "profile">> =
  Site[Section][number];
