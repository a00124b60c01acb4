/**
 * Asks readers to show the document's title instead of a file name, as PDF/UA-1 (7.1) wants.
 *
 * typst 0.14 sets this only when told to follow PDF/UA, which its WebAssembly build cannot be
 * told. It always writes the reading direction though, with a value that is the default anyway: its
 * place, of the same length, takes our wish, and no offset in the file moves.
 *
 * @module
 */

const direction = "<<\n    /Direction /L2R\n  >>";
const title = "<<\n/DisplayDocTitle true\n>>";

/** Changes the file in place; throws when typst writes its preferences in another way. */
export function showTitle(
  pdf: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  // The catalog stands at the end, so the search goes backwards and is short.
  const at = new TextDecoder("latin1").decode(pdf).lastIndexOf(direction);
  if (at < 0) {
    throw new Error("Cannot show title: no viewer preferences in PDF");
  }
  pdf.set(new TextEncoder().encode(title.padEnd(direction.length, "\n")), at);
  return pdf;
}
