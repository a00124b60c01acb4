/**
 * What jsonc-parser finds wrong, in words for people.
 *
 * @module
 */

/** Says what is wrong at a place of a text that is not JSON, by the parser's name of the mistake. */
export function syntaxMessage(
  name: string,
  text: string,
  at: number,
): string {
  const next = text[at];
  const isTrailing = (next === "}" || next === "]") && endsInComma(text, at);
  if (isTrailing) return `is not JSON: a comma stands before ${next}`;
  return SYNTAX[name] ?? "is not JSON";
}

/** Looks back past white space; each place is reported once, so that a hostile file costs no more than its length. */
function endsInComma(text: string, at: number): boolean {
  let before = at - 1;
  while (/\s/.test(text[before] ?? "")) before--;
  return text[before] === ",";
}

/** Every mistake that has words. */
export const syntaxNames = (): string[] => Object.keys(SYNTAX);

const SYNTAX: Record<string, string> = {
  InvalidSymbol: "has an unknown word; text needs double quotes",
  InvalidNumberFormat: "has a badly written number",
  PropertyNameExpected: "needs a field name in double quotes here",
  ValueExpected: "needs a value here",
  ColonExpected: "needs a colon here",
  CommaExpected: "needs a comma here",
  CloseBraceExpected: "is not closed: } is missing",
  CloseBracketExpected: "is not closed: ] is missing",
  EndOfFileExpected: "goes on after its end",
  InvalidCommentToken: "has a comment, which JSON does not know",
  UnexpectedEndOfComment: "has a comment, which JSON does not know",
  UnexpectedEndOfString: "has a text without closing quote",
  UnexpectedEndOfNumber: "has a badly written number",
  InvalidUnicode: "has a badly written \\u escape",
  InvalidEscapeCharacter: "has an unknown escape in a text",
  InvalidCharacter: "has a control character in a text",
};
