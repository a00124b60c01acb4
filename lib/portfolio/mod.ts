/**
 * What other slices may use of the portfolio.
 *
 * @module
 */

export { getSite } from "./site/queries.ts";
export { listPostTitles } from "./posts/queries.ts";
export { publishedResume } from "./resume/queries.ts";
export type {
  Evidence,
  EvidenceKind,
  EvidenceState,
  Lang,
  Project,
  Site,
  Skill,
} from "./site/schema.ts";
