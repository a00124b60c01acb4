/**
 * Which words of a question are really asked: people tell a story first, ask politely, and add what else it might be.
 *
 * @module
 */

/** From where to where, by offsets. */
export interface Stretch {
  from: number;
  to: number;
}

/** A point inside a word or number ends no sentence: `Node.js`. */
const SENTENCE = /\S(?:[^.!?\n]|[.!?]+(?![\s.!?]|$))*[.!?]*/g;

/** "I would like to know whether …": what comes before says nothing. */
const LEAD_IN =
  /^.*?\b(?:(?:to|i|we|us|me|do you|you) (?:know|ask|tell|say|understand|see|learn|find out)|tell (?:me|us)|wonder(?:ing)?|curious|saber|preguntar|preguntaba|decir(?:me|nos)|dime|decidme|contar(?:me|nos)|conocer|averiguar)(?: (?:about|me|us|you|a bit|more))*(?:,|:)? (?=(?:if|whether|how|what|which|where|when|who|why|si|como|que|cual|cuales|donde|cuando|quien|cuant[oa]s?|por que|en que|de que|con que)\b)/;

/** "I'm 45 and sick of my job, do you train people": what the asker is comes first. */
const OWN_STORY =
  /^(?=.*\b(?:i|im|i'm|i’m|we|my|our|us|me|soy|somos|estoy|tengo|tenemos|mi|mis|nuestr[oa]s?|necesit(?:o|amos)|quiero|queremos|busc(?:o|amos))\b).*[,:;—–] *(?:y |and |so |but )?(?=[¿]?(?:(?:do|does|did|is|are|has|have|can|could|would|will) (?:you|she|he|they|it|there|any\w*)\b|(?:what|which|how|where|who|when|why|que|cual|como|donde|quien|cuando|cuant[oa]s?|sabe|tiene|teneis|ha|habeis|puede|podeis|hay|da|dais|hace|haceis)\b))/;

/** Who mends what was said means the second. */
const CORRECTED =
  /^.*(?:,|\.\.\.|…|—|-|\(|^)\s*(?:i mean|i meant|or rather|sorry|quiero decir|digo|perdon|mejor dicho|o sea),?\s+/;

/** "… or is it all over video calls?" need not stand there when the first half does. */
const ALTERNATIVE =
  /,? (?:or|o|u) (?:is|has|does|do|are|did|just|only|strictly|purely|more of|rather|luego|solo|solamente|es|ha|mas bien|se)\b|\bcomo para\b|\b(?:well |good )?enough (?:to|for)\b|\blo (?:bastante|suficiente)(?:mente)?\b|\bsuficiente para\b/;

/** A sentence that begins so asks, with or without its mark. */
const ASKS =
  /^[¿¡"'\s]*(?:(?:and|so|but|also|y|pero|entonces|o sea|oye|hola|hi|hey|hello|please|por favor)[ ,]+)*(?:who|whom|whose|what|whats|which|where|when|why|how|has|have|had|is|are|was|were|does|do|did|can|could|would|will|any|quien|quienes|que|cual|cuales|donde|cuando|cuant[oa]s?|como|por que|en que|de que|con que|a que|para que|sabe|tiene|ha|habla|puede|es|hay|alguna vez)\b/;

/** As many words behind the question mark still belong to it: "… on what", "advanced life support". */
const TAIL_WORDS = 4;

/** What of a folded question is asked; without `isWhole` up to an alternative. */
export function focusOf(folded: string, isWhole = false): Stretch[] {
  const spans = [...folded.matchAll(SENTENCE)];
  const marked = spans.filter(([text]) => text.includes("?"));
  const asks = marked.length > 0
    ? marked
    : spans.filter(([text]) => ASKS.test(text));
  const asking = asks.length > 0 ? asks : spans;
  const last = asking.at(-1)?.index ?? 0;
  const tail = spans.filter(({ 0: text, index }) =>
    asks.length > 0 && index > last && !THANKS.test(text) &&
    (text.match(/\S+/g)?.length ?? 0) <= TAIL_WORDS
  );
  return [
    ...asking.map(({ 0: text, index }) => {
      const skipped = Math.max(
        LEAD_IN.exec(text)?.[0].length ?? 0,
        OWN_STORY.exec(text)?.[0].length ?? 0,
        CORRECTED.exec(text)?.[0].length ?? 0,
      );
      const kept = text.slice(skipped);
      const asked = isWhole ? kept : kept.split(ALTERNATIVE)[0] ?? "";
      return { from: index + skipped, to: index + skipped + asked.length };
    }),
    ...tail.map(({ 0: text, index }) => ({
      from: index,
      to: index + text.length,
    })),
  ];
}

const THANKS = /\b(?:thanks?|thank you|cheers|regards|gracias|saludos)\b/;
