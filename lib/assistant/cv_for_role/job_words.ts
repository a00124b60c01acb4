/**
 * Words of job texts, in both languages: where requirements begin and end, and what every such text says.
 *
 * @module
 */
import { stemOf } from "../answer/words.ts";

/** Whether something is asked for, welcome, what there will be to do, or only told. */
export type Kind = "must" | "nice" | "duty" | "other";

/** How much experience is asked for, roughly. */
export type Seniority = "lead" | "senior" | "junior";

/** Headings, which say what the lines below them are. */
export const HEADINGS: { pattern: RegExp; kind: Kind }[] = [
  {
    pattern:
      /^(?:nice[ -]to[ -]haves?|bonus|preferred|plus(?:es)?|desirable|good to have|would be great|(?:ademas |tambien )?(?:se )?valora\w*|deseables?|sera un plus|puntos? extra)\b[^.]{0,40}:?/,
    kind: "nice",
  },
  {
    pattern:
      /^(?:(?:minimum |basic |key |job |technical |your )?(?:requirements?|qualifications?|skills)|what (?:you(?:'ll)? (?:need|bring)|we(?:'re| are) looking for|you have)|who you are|you have|must[ -]haves?|your profile|about you|requisitos(?: (?:minimos|tecnicos))?|que (?:buscamos|necesitas|pedimos|esperamos)|tu perfil|perfil|imprescindibles?|lo que buscamos|conocimientos|experiencia)\b[^.,]{0,30}(?::|$)/,
    kind: "must",
  },
  {
    pattern:
      /^(?:(?:your |main |key )?(?:responsibilities|duties|tasks)|what you(?:'ll| will) (?:do|be doing)|your (?:role|job)|the (?:role|job)|(?:tus |principales )?(?:funciones|responsabilidades|tareas)|que haras|lo que haras|tu (?:trabajo|dia a dia))\b[^.,]{0,30}(?::|$)/,
    kind: "duty",
  },
  {
    pattern:
      /^(?:benefits|perks|what we offer|we offer|about us|about the company|our company|who we are|how to apply|salary|compensation|equal opportunity|beneficios|(?:que|te) ofrecemos|ofrecemos|sobre nosotros|quienes somos|la empresa|condiciones|salario|como aplicar|como postular)\b[^.,]{0,40}(?::|$)/,
    kind: "other",
  },
];

/** Words in a sentence itself. */
export const CUES: { pattern: RegExp; kind: Kind }[] = [
  {
    pattern:
      /\b(?:nice to have|is a plus|bonus|preferred|preferably|desirable|ideally|se valora\w*|valorable|deseable|un plus|idealmente|preferible\w*)\b/,
    kind: "nice",
  },
  {
    pattern:
      /\b(?:must|require[ds]?|requirements?|need(?:ed|s)?|experienced? (?:with|in|of|building|designing)|years of|knowledge of|proficien\w+|expertise|familiar\w* with|fluent|fluency|hands-on|you (?:will|have|know|are)|imprescindible\w*|necesari[oa]s?|se requiere\w*|requerimos|buscamos|experiencia (?:con|en|de|previa|minima)|conocimientos? (?:de|en|solid)|dominio|manejo de|anos de|sabes|tienes|nivel (?:alto|avanzado|fluido))\b/,
    kind: "must",
  },
];

/** From the most to the least. */
export const LEVELS: { level: Seniority; pattern: RegExp }[] = [
  {
    level: "lead",
    pattern:
      /\b(?:staff|principal|head of|tech lead|team lead|lead (?:\w+ )?(?:engineer|developer|designer|architect)|director|jef[ea] de|responsable de equipo|lider tecnic[oa])\b/,
  },
  { level: "senior", pattern: /\b(?:senior|sr|experimentad[oa])\b/ },
  {
    level: "junior",
    pattern:
      /\b(?:junior|jr|entry[ -]level|graduate|intern|trainee|practicas|becari[oa]|recien titulad[oa])\b/,
  },
];

/** Whom one works with: their level is not that of the position. */
export const OTHERS =
  /\b(?:mentor\w*|coach\w*|guid(?:e|ing)|support\w*|report\w*|acompan\w*|guiar|ayudar|apoyar|tutori[cz]ar|formar|reporta\w*)\b/;

/** Stems that every job text has, whatever the job. */
export const generic: ReadonlySet<string> = new Set(
  (
    "able ability apply build building create application applicant benefit candidate career company competitive culture day deep develop " +
    "environment equal excellent expert familiar fast focus fluent full good great growth help high hire ideal ideally " +
    "include join key knowledge level like look looking love make minimum month must need new nice offer opportunity " +
    "package part passion passionate people plus preferred product professional proficient proven range requirement " +
    "require responsibility responsible role salary senior junior similar skill solid strong support task team time " +
    "understanding week well willing year hands-on bonus desirable related relevant least using within across " +
    "alto amplio ambiente crear construir ano aplicar apoyo beneficio bueno buscar buscamos busca candidato candidata capacidad " +
    "carrera competencia compania conocimiento condicion crecimiento cultura deseable dia dominio empresa encontrar " +
    "entorno equipo excelente experto formar funcion grande habilidad imprescindible incorporar integrar jornada " +
    "manejo mejor mes minimo necesario necesitar nivel nuevo ofrecer ofrecemos oportunidad parte pasion perfil persona " +
    "plus profesional querer requisito requerir responsabilidad responsable salario semana similar solido sumar tarea " +
    "tener tiempo unir valorar valora valorable ventaja vida"
  ).split(" ").map(stemOf),
);
