/**
 * How much a text may ask of whoever draws it.
 *
 * @module
 */

/** Characters of one text; a long essay has a third of it, and the worst text of this size is drawn in about a second. */
export const MARKDOWN_MAX = 120_000;

/** Elements within each other; nobody writes deeper, and a stack of calls is not without end. */
export const DEPTH_MAX = 60;

/** Elements of one text: formatting that is left open multiplies in HTML. */
export const ELEMENTS_MAX = 40_000;

/** Characters of code that are coloured; what follows is shown plain. */
export const CODE_MAX = 40_000;
