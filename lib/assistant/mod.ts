/**
 * What other slices may use of the assistant.
 *
 * @module
 */

export { retrieve } from "./retrieval/queries.ts";
export type { Passage } from "./retrieval/schema.ts";
