/**
 * Whether visitors of a site may ask its assistant, as its pages need to know it.
 *
 * @module
 */

/** What a site's pages say of its assistant. */
export interface Asks {
  /** There is nothing that it could quote. */
  isEmpty: boolean;
  /** So long after its last question a conversation can be read by its visitor. */
  idleMinutes: number;
  /** So long members can read it. */
  keepDays: number;
}
