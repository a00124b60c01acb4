/**
 * The sentences of a README that say what it is, what it does and for whom, as they stand. Deterministic, no network.
 *
 * @module
 */
import { sentencesOf, type Span } from "../answer/words.ts";
import { hasImage, hasMarkup, linksIn } from "../supervisor/links.ts";
import { personalDataIn } from "../supervisor/personal_data.ts";
import { hasHiddenSigns, isOrder } from "../supervisor/policy.ts";
import { fold, wordsOf } from "../text/words.ts";
import type { Block } from "./plain_readme.ts";
import { MAX_SENTENCES } from "./schema.ts";

/** What a sentence of a README can tell. */
type Role = "is" | "does" | "forWhom";

interface Candidate extends Span {
  score: number;
  roles: ReadonlySet<Role>;
  /** Which of all sentences. */
  at: number;
}

/** Below, nobody would call it a summary. */
const ENOUGH = 2.5;

/**
 * Chooses three sentences at most, in their order.
 *
 * @param text what the blocks are pieces of
 * @param name how the repository is called, without its owner
 */
export function extract(
  text: string,
  blocks: readonly Block[],
  name: string,
): Span[] {
  const all = candidatesIn(text, blocks, name);
  const best = [...all].sort((a, b) => b.score - a.score || a.at - b.at);
  const first = best.find(({ roles }) => roles.has("is") || roles.has("does"));
  if (!first || first.score < ENOUGH) return [];
  const chosen = [first];
  for (const role of ["is", "does", "forWhom"] as const) {
    if (chosen.some(({ roles }) => roles.has(role))) continue;
    const more = best.find((one) =>
      !chosen.includes(one) && one.roles.has(role) && one.score >= ENOUGH
    );
    if (more) chosen.push(more);
  }
  // what stands right behind the first goes on with it
  for (const one of best) {
    if (chosen.length >= MAX_SENTENCES) break;
    const goesOn = one.roles.size > 0 && one.score >= ENOUGH;
    if (goesOn && !chosen.includes(one)) chosen.push(one);
  }
  return chosen.slice(0, MAX_SENTENCES).sort((a, b) => a.at - b.at)
    .map(({ start, end }) => ({ start, end }));
}

function candidatesIn(
  text: string,
  blocks: readonly Block[],
  name: string,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  const said = new Set<string>();
  for (const block of blocks) {
    const isManual = MANUAL.test(fold(block.heading));
    for (const span of sentencesOf(text.slice(block.start, block.end))) {
      const start = block.start + span.start;
      const end = block.start + span.end;
      const sentence = text.slice(start, end);
      const key = fold(sentence);
      if (isManual || block.isItem || said.has(key) || !isTelling(sentence)) {
        continue;
      }
      said.add(key);
      const roles = rolesOf(sentence, name);
      found.push({
        start,
        end,
        at,
        roles,
        score: scoreOf(sentence, roles, name, at),
      });
      at++;
    }
  }
  return found;
}

/** Chapters about something else than what it is. */
const MANUAL =
  /install|setup|set up|getting started|quick ?start|usage|how to|build|develop|contribut|licen[cs]|credit|thank|acknowledg|author|changelog|roadmap|todo|faq|support|sponsor|requirement|prerequisite|test|deploy|configur|security|code of conduct|instala|primeros pasos|empezar|inicio rapido|uso\b|compila|desarroll|contribu|agradec|autor|cambios|requisito|prueba|despl(ie|e)g|patrocin|preguntas/;

const MIN_WORDS = 5;
const MAX_WORDS = 45;

/** Whether it may be shown alone: a sentence of prose that gives no order to anybody, and says nothing beside the matter. */
function isTelling(sentence: string): boolean {
  const words = wordsOf(sentence);
  if (words.length < MIN_WORDS || words.length > MAX_WORDS) return false;
  if (
    /[?:]["')\]]*$/.test(sentence) ||
    !/^["'“«(¿¡]*[\p{Lu}\p{N}`]/u.test(sentence)
  ) {
    return startsSmall(sentence);
  }
  return isHarmless(sentence);
}

/** Names like `npm` and `deno` begin sentences too. */
function startsSmall(sentence: string): boolean {
  return /^[a-z][\w.-]* (is|es|are|son|lets|helps|permite)\b/.test(sentence) &&
    !/[?:]$/.test(sentence) && isHarmless(sentence);
}

function isHarmless(sentence: string): boolean {
  return !ASIDE.test(fold(sentence)) && linksIn(sentence).length === 0 &&
    !hasImage(sentence) && !hasMarkup(sentence) && !isOrder(sentence) &&
    !hasHiddenSigns(sentence) && personalDataIn(sentence, []).length === 0;
}

/** Orders to readers, thanks, licences, states of the work. */
const ASIDE =
  /^["'(]*(install|run|clone|download|see|check|click|read|note|warning|caution|thanks|thank you|feel free|contributions?|pull requests?|please|open|copy|add|create|make sure|first|then|next|finally|now|use|try|visit|follow|star|join|licensed|copyright|mit license|released under|distributed under|this project is licensed|instala|ejecuta|clona|descarga|consulta|mira|lee|nota|aviso|gracias|abre|copia|anade|crea|asegurate|primero|luego|despues|usa|prueba|visita|sigue|licencia|bajo licencia|publicado bajo|distribuido bajo|haz clic|pulsa|por favor)\b|\b(npm|pip|yarn|brew|cargo|apt|deno|pnpm) (install|i|add|run|task)\b|\bgit clone\b|\b(todo|wip|work in progress|deprecated|no longer maintained|unmaintained|obsoleto|sin mantenimiento|en construccion|under construction)\b|\ball rights reserved\b|\b(mit|apache|gpl|bsd)[\w .-]{0,12} licen[cs]e|\blicencia (mit|apache|gpl|bsd)/;

function rolesOf(sentence: string, name: string): Set<Role> {
  const folded = fold(sentence);
  const roles = new Set<Role>();
  const subject = subjectOf(name);
  if (IS.test(folded) || new RegExp(`^${subject} ${BE}`).test(folded)) {
    roles.add("is");
  }
  if (
    DOES.test(folded) ||
    new RegExp(`^${subject} ${ACTS}`).test(folded)
  ) {
    roles.add("does");
  }
  if (FOR_WHOM.test(folded)) roles.add("forWhom");
  return roles;
}

const BE = "(is|are|was|es|son|fue)\\b";
/** A verb in the third person, as far as its ending tells. */
const ACTS = "(?!is |are |was |es |son |fue )[a-z]+[sean]\\b";
/** What READMEs call what they are about. */
const IT =
  "(it|this( \\w+)?|the (library|tool|project|package|app|application|service|program|framework|module|site)|es|este \\w+|esta \\w+|el proyecto|la (biblioteca|herramienta|aplicacion|libreria)|el (programa|servicio|paquete|sitio))";

const IS = new RegExp(
  `^(an?|the|un|una|el|la|small|tiny|fast|simple|minimal|pequen[oa]) \\w+|^${IT} ${BE}|^es (un|una|el|la)\\b|^(biblioteca|herramienta|aplicacion|libreria|library|tool) `,
);

const DOES = new RegExp(
  `^${IT} (\\w+ly )?${ACTS}|\\b(lets you|lets|allows?|helps?|provides?|makes it|turns|renders|generates?|converts?|reads|writes|tracks|manages?|solves?|supports|permite|ayuda|ofrece|genera|convierte|lee|escribe|dibuja|gestiona|resuelve|facilita|sirve para|calcula|compara|reune|muestra)\\b`,
);

const FOR_WHOM =
  /\b(for|aimed at|designed for|intended for|built for|meant for) (\w+ ){0,3}(people|developers?|teams?|students?|teachers?|anyone|everyone|those|users?|companies|businesses|researchers?|scientists?|engineers?|beginners?|programmers?|designers?|writers?|families|children|schools?|shops?|clinics?|hospitals?|makers|owners|editors|analysts?)\b|\b(para|pensad[oa]s? para|dirigid[oa]s? a) (\w+ ){0,3}(personas?|gente|equipos?|desarrollador(as|es)?|estudiantes?|docentes|profesor(as|es)?|quien(es)?|cualquiera|usuari[oa]s?|empresas?|investigador(as|es)?|cientific[oa]s?|ingenier[oa]s?|principiantes|program?ador(as|es)?|disenador(as|es)?|escuelas?|familias?|tiendas?|clinicas?|hospitales)\b/;

/** The name as a piece of a pattern, with its dashes as blanks. */
function subjectOf(name: string): string {
  const words = wordsOf(name);
  return words.length === 0 ? "(?!)" : words.join("[\\s._-]?");
}

function scoreOf(
  sentence: string,
  roles: ReadonlySet<Role>,
  name: string,
  at: number,
): number {
  const folded = fold(sentence);
  const early = Math.max(0, 2 - at * 0.25);
  const isNamed = new RegExp(`\\b${subjectOf(name)}\\b`).test(folded);
  const isBeside =
    /\b(requires?|version|v\d|requiere|currently|actualmente|i |my |mi )\b/
      .test(folded);
  return (roles.has("is") ? 2.5 : 0) + (roles.has("does") ? 1.5 : 0) +
    (roles.has("forWhom") ? 1.5 : 0) + (isNamed ? 1 : 0) + early -
    (isBeside ? 2 : 0);
}
