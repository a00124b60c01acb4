/** JSON that may stand in a page: nothing in it can close the element or open a comment. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
