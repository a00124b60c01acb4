/**
 * What other slices may use of the portfolio.
 *
 * @module
 */

export {
  type CvDocument,
  type CvOptions,
  writeDocument,
} from "./cv/document.ts";
export type { Entry } from "./cv/entry.ts";
export { contentDisposition } from "./cv/file_name.ts";
export { renderCv } from "./cv/render.ts";
export { wordsIn as cvWordsIn } from "./cv/words.ts";
export { getSite } from "./site/queries.ts";
export { listPostTitles } from "./posts/queries.ts";
export { getShownText, listShownTexts } from "./posts/texts.ts";
export type { ShownText } from "./posts/texts.ts";
export { listStudies } from "./projects/queries.ts";
export { getDraftSite } from "./drafts/queries.ts";
export { profileUpdated } from "./profile/events.ts";
export {
  getRepositoryOf,
  listReadmes,
  listUndescribed,
  readReadmeText,
} from "./repositories/readmes.ts";
export { getShownReadme, listShownRepositories } from "./repositories/shown.ts";
export type { ShownSource } from "./repositories/shown.ts";
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
