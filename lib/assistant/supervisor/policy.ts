/**
 * What an answer on somebody's site does not say, whoever wrote it first: orders to machines, and talk of its own rules.
 *
 * @module
 */
import { fold } from "../text/words.ts";

const ORDERS: RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass|ignora|ignore|ignorar|olvida|olvide|omite|descarta)\b.{0,40}\b(instruction|rule|prompt|previous|above|prior|guideline|instruccion|regla|anterior|indicacion)/,
  /\bsystem\s*(prompt|message|override|instruction)|\bprompt del sistema|\bmensaje del sistema|\binstrucciones del sistema/,
  /\b(print|reveal|repeat|show|output|leak|disclose|imprime|revela|repite|muestra|filtra|divulga)\b.{0,40}\b(your|the|tus|tu|las|el|la)\b.{0,20}\b(rules|instructions|prompt|canary|secret|reglas|instrucciones|canario|secreto)/,
  /\byou are (now|no longer)\b|\b(ahora eres|ya no eres)\b|\bact as (an?|the|if)\b.{0,30}\b(ai|assistant|model|admin)|\bactua como (un|una|el|la|si)\b/,
  /\b(dear|attention|note to|nota para|atencion)\b.{0,15}\b(ai|llm|language model|assistant|modelo|asistente|ia)\b/,
  /\b(the|el|la) (assistant|model|ai|asistente|modelo|ia) (must|should|shall|has to|debe|deberia|tiene que)\b/,
  /\b(jailbreak|developer mode|modo desarrollador|dan mode)\b|<\|?(im_start|im_end|system|endoftext)|\[\/?inst\]/,
  /\b(as an ai|como (una )?(ia|inteligencia artificial|modelo de lenguaje))\b/,
  /\b(my|mis|these|estas) (rules|instructions|reglas|instrucciones)\b/,
];

/** Whether a text gives orders to a machine or speaks of its rules. */
export function isOrder(text: string): boolean {
  const folded = fold(text.normalize("NFKC").replace(/\p{Cf}/gu, ""))
    .replace(/\s+/g, " ");
  return ORDERS.some((pattern) => pattern.test(folded));
}

/** Whether a text has signs that turn its direction around or that nobody sees. */
export function hasHiddenSigns(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(text) ||
    // deno-lint-ignore no-control-regex -- these are what is looked for
    /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
}
