/**
 * What is wrong with a document, in Spanish; English is what the check itself says.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { Problem } from "@/lib/portfolio/resume/schema.ts";

/** The problem in the reader's language; in English where nobody has written it yet. */
export function problemText(
  { code, detail, message }: Pick<Problem, "code" | "detail" | "message">,
  lang: Lang,
): { text: string; lang: Lang } {
  const said = SPANISH[`${code}.${detail}`] ?? SPANISH[code];
  return lang === "es" && said
    ? { text: said, lang: "es" }
    : { text: message, lang: "en" };
}

const CLOSE = "hace falta cerrar";

const SPANISH: Record<string, string> = {
  size: "pesa más de 5 MB",
  encoding: "deja de ser UTF-8 aquí; guarda el archivo como UTF-8",
  depth: "tiene más de 64 niveles, uno dentro de otro",
  values: "tiene más de 250.000 valores",
  key: "es un nombre de más de 1000 caracteres",
  more: "tiene más problemas que estos 1000",
  "limit.entries": "tiene más de 500 entradas",
  "limit.items": "tiene más de 500 elementos",
  "limit.keywords": "tiene más de 2000 palabras clave en total",
  "limit.line": "tiene más de 2000 caracteres",
  "limit.prose": "tiene más de 20.000 caracteres",
  "limit.address": "tiene más de 2000 caracteres",
  "limit.keyword": "tiene más de 1000 caracteres",
  nul: "contiene el carácter U+0000, que no se puede guardar",
  surrogate: "contiene la mitad de un par sustituto",
  duplicate: "aparece dos veces en el mismo objeto",
  number:
    "es un número demasiado grande para guardarlo exacto; escríbelo como texto",
  pattern: "debe ser una fecha: AAAA, AAAA-MM o AAAA-MM-DD",
  uri: "debe ser una dirección completa, como https://example.com",
  email: "debe ser una dirección de correo, como ada@example.com",
  "type.string": "debe ser texto",
  "type.object": "debe ser un objeto",
  "type.array": "debe ser una lista",
  syntax: "no es JSON válido aquí",
  "syntax.InvalidSymbol":
    "tiene una palabra desconocida; el texto va entre comillas dobles",
  "syntax.InvalidNumberFormat": "tiene un número mal escrito",
  "syntax.UnexpectedEndOfNumber": "tiene un número mal escrito",
  "syntax.PropertyNameExpected":
    "aquí va el nombre de un campo entre comillas dobles",
  "syntax.ValueExpected": "aquí falta un valor",
  "syntax.ColonExpected": "aquí faltan dos puntos",
  "syntax.CommaExpected": "aquí falta una coma",
  "syntax.CloseBraceExpected": `${CLOSE}: falta }`,
  "syntax.CloseBracketExpected": `${CLOSE}: falta ]`,
  "syntax.EndOfFileExpected": "sigue después de su final",
  "syntax.InvalidCommentToken": "tiene un comentario, y JSON no los conoce",
  "syntax.UnexpectedEndOfComment": "tiene un comentario, y JSON no los conoce",
  "syntax.UnexpectedEndOfString": "tiene un texto sin comillas de cierre",
  "syntax.InvalidUnicode": "tiene un escape \\u mal escrito",
  "syntax.InvalidEscapeCharacter": "tiene un escape desconocido en un texto",
  "syntax.InvalidCharacter": "tiene un carácter de control en un texto",
};
