/**
 * What people ask that is answered by its own kind of words or not at all: pay, age, family, availability, contact.
 *
 * A word in common does not answer these. "What salary is she looking for?" has nothing to do with "looking for a job".
 *
 * @module
 */
import { fold } from "../text/words.ts";
import { SPELT } from "./number_words.ts";

/** Something asked for, and what a text that tells it must have; both of folded text. */
interface Topic {
  asked: RegExp;
  told: RegExp;
  /** Its words say no more than the topic does: who wants a telephone number needs no other words. */
  isWhole?: true;
  /** What stands under such a title tells it too. */
  isTitled?: true;
  /** What to search for besides the question. */
  find?: string;
}

/** A sum, before or behind its sign. */
const MONEY =
  "(?:[€$£] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:[€$£]|euros?\\b|eur\\b|dollars?\\b|dolares\\b|usd\\b|gbp\\b|pounds\\b|libras\\b))";

const topics: Topic[] = [
  {
    asked:
      /\b(e-?mail|mail address|correo|email|(get|be|stay) in (touch|contact)|contact(ar|arla|arlo|arte|arlos|aros|o|s)?|ponerme en contacto|escribirle|(la|le|lo|os) escribo|donde escribo|write to|reach (him|her|them|you|out)|reached|can i reach)\b(?!.{0,15}\b(form|formulario)\b)/,
    told: /\S@\S+\.\S/,
    find: "email correo",
    isWhole: true,
  },
  {
    asked:
      /\b(phone|telephone|mobile|cell|whatsapp)( number|\W*$)|\b(his|her|their|your|a|by|on|over|via|have) (phone|telephone|mobile|whatsapp)\b(?! (app|devel|first|site|web))|(?<!\b(?:desde|por|en|con) (?:el|tu|su|mi|un) )\btelefono( movil)?\b(?=\W*$)|(?<!\b(?:desde|por|en|con) )\b(su|tu|vuestro|el|un|numero de) (telefono|movil|whatsapp)\b|\b(call|phone|ring|text) (him|her|them)\b|\bllamar(la|le|lo|os)\b/,
    told: /\+?\d(?:[\s().-]{0,2}\d){7}/,
    find: "telephone teléfono",
    isWhole: true,
  },
  {
    asked:
      /\b(salary|salaries|wage|wages|sueldos?|salarios?|salarial\w*|earn|earns|cobra|cobran|cobrar|cobrais|cobra|cobraria|day rate|hourly rate|rates?|fees?|tarifas?|(?<!\bin )charges?(?! of\b)|pay (her|him|them)|gana al|quiere ganar|pretensiones|compensation|equity|per hour|por hora|precios?|prices?|pricing|how much (does|do|would|will|did) .{0,40}\bcosts?(?= (to|for|per)\b|\W*$)|what .{0,30}\bcosts?(?= (to|for|per)\b|\W*$)|cuesta|cuestan|costaria|costais|vale una?)\b/,
    // a sum of money is a price only where it says of what
    told: new RegExp(
      `\\b(?:salar(?:y|ies|io)|sueldos?|wages?|tarifas?|fees?|honorarios|(?:day|hourly|daily) rates?|rates)\\b|${MONEY}.{0,12}\\b(?:an?|per|por|la|al|/) ?(?:hour|day|month|year|hora|dia|mes|ano)\\b|\\b(?:for|por)(?: \\w+){0,2} ${MONEY}|\\b(?:costs?|cuesta\\w*|costo|prices?|precios?|charges?|cobr\\w+)\\b.{0,40}${MONEY}|${MONEY}.{0,30}\\b(?:costs?|prices?|precios?)\\b`,
    ),
    find: "rate rates day hour price salary tarifa precio hora día",
  },
  {
    asked:
      /\b(budgets?|presupuestos?|turnover|revenue|facturacion|(cuanto|que) (se )?(factur(a|o|an|ais|asteis|aron))\b|factur\w+ al (ano|mes)|funding|raised?|ingresos|beneficios anuales|profits?|valuation|invest(ors?|ment|ed)|inversores|financiacion|make a year|pay for|paid for|pago por|pagaron|cost of)\b/,
    told:
      /[€$£]\s?\d|\d\s?[€$£]|\d.{0,12}\b(euros?|eur|dollars?|dolares|usd|gbp|pounds|libras)\b|\b(budgets?|presupuesto|revenue|turnover|funding|investors?|inversores|profits?|financ\w+|funded|raised|factur\w+)\b/,
  },
  {
    asked:
      /\bhow old\b|\b(her|his|their|your|what) age\b|\bque edad\b|\bedad tiene\b|\bcuantos anos (tiene|tienes|cumple)\b(?!.{0,20}\b(de )?(experiencia|trabajando|en el sector|carrera))|\bborn\b|\bnacio\b|\bnacido\b|\bbirthday\b|\bcumpleanos\b|\bdate of birth\b|\bfecha de nacimiento\b/,
    told:
      /\bborn\b|\bnaci(o|da|do)?\b|\byears old\b|\banos de edad\b|\baged?\b/,
  },
  {
    asked:
      /\b(married|single|divorced|casad[oa]|solter[oa]|divorciad[oa]|husband|wife|marido|esposa?|pareja|novi[oa]|boyfriend|girlfriend|partner\?|dating|have (any )?(kids|children)|has (any )?(kids|children)|tiene(n)? (hijos|ninos|familia)|hijos\b|her family|his family|su familia|siblings|hermanos|pregnant|embarazada|sexual|gay|lesbian)/,
    told:
      /\b(married|casad[oa]|husband|wife|marido|esposa?|pareja|daughters?|sons?|hij[oa]s?|my (kids|children)|mother of|father of|madre de|padre de|familia|family)\b/,
  },
  {
    asked:
      /\b(politic\w*|political party|vote|votes|vota|votar|partido politico|religio\w*|religion|catholic|catolic[oa]|muslim|church|iglesia|believe in god|ideologia|sindicatos?|trade union|union member|health (issues|problems)|illness|enfermedad|criminal|arrested|antecedentes|sued?|lawsuit|demand(ado|a judicial)|weight|how tall|cuanto mide|height|zodiac|horoscopo|tattoos?|smoke|smokes|fuma)\b/,
    told:
      /\b(politic\w*|party|vote|vota|partido|religio\w*|catolic\w*|catholic|church|iglesia|sindica\w+|unions?|illness|enfermedad|criminal|sued?|lawsuit|tall|mide|smok\w*|fuma)\b/,
  },
  {
    asked:
      /\b(relocat\w+|mudarse|mudaria|mudarte|trasladarse|trasladaria|reubicarse|move to|moving to|willing to move|cambiar(se)? de (ciudad|pais|residencia))\b/,
    told:
      /\b(relocat\w+|mud(ar|o|arme)\w*|traslad\w+|reubic\w+|willing to move|anywhere|any city)\b/,
  },
  {
    asked: /\b(travel|travelling|traveling|viajar|viajes de trabajo|viaja)\b/,
    told: /\b(travel\w*|viaj\w+|desplaz\w+)\b/,
  },
  {
    asked:
      /\b(visa|visado|citizen|citizenship|ciudadania|nationality|nacionalidad|work permit|permiso de trabajo|right to work|sponsorship|passport|pasaporte|green card)\b/,
    told:
      /\b(visa|visado|citizen\w*|ciudadan\w+|nationality|nacionalidad|permit|permiso|sponsorship|passport|pasaporte|right to work)\b/,
  },
  {
    asked:
      /\b(driv(e|es|er|ing)( a car|'?s? licen[cs]e)?|carne(t)? de conducir|licencia de conducir|conduce|vehiculo propio|coche propio|own car|own a car|permiso de conducir)\b/,
    told:
      /\b(driving|driver'?s|licen[cs]e|carnet?|conducir|vehiculo|coche|own car)\b/,
  },
  {
    asked:
      /\b(notice period|preaviso|availab\w+|disponib\w+|disponible|(?<!\bdid \w+ )start (date|in|next|on|immediately|right away|work|working)|free (for|to|next|on)|when (can|could|is|are) (she|he|they|you) (free|start|begin)|(podria|puede|podriais|podeis) (empezar|incorporarse|comenzar)|incorporacion|incorporarse|empezar el|empezar a trabajar|busca(ndo)? (trabajo|empleo)|looking for (a )?(work|job|new job|position|new role|new opportunit\w+)|job hunting|open to (work|offers|new|freelance|opportunit\w+)|abierta? a (ofertas|propuestas|nuevas)|part[- ]time|media jornada|full[- ]time|jornada completa|take on|taking on|new clients|nuevos clientes|capacity|hueco|agenda)\b/,
    told:
      /\b(availab\w+|disponib\w+|notice|preaviso|open to|busco|buscamos|looking for|abierta? a|available from|a partir de|incorpora\w+|part[- ]time|media jornada|full[- ]time|jornada completa|taking on|free from)\b/,
    find: "available availability looking open disponible disponibilidad busco",
  },
  {
    asked:
      /\b(are you hiring|you hiring|vacan\w+|job openings|open positions|contratando|contratais|buscais (gente|personal|desarrollador\w*)|hiring (right now|junior|now|anyone|developers)|join your team|practicas con vosotros|trabajar con vosotros|internships?\?)\b/,
    told:
      /\b(hiring|we are looking for|vacan\w+|openings?|positions? open|contratamos|buscamos|unete|join us|ofertas? de empleo)\b/,
  },
  {
    asked:
      /\b(fired|despid\w+|despedid[oa]|laid off|dismissed|conflict\w*|argument|quejas?|complain\w*|bad (at|review)|weak(ness|nesses)?|weak points?|defectos?|debilidad\w*|punto debil|puntos debiles|worst|peor|peores|failures?|fracas\w+|regret\w*)\b/,
    told:
      /\b(fired|despid\w+|laid off|dismissed|conflict\w*|quej\w+|complain\w*|weak\w*|defect\w*|debil\w*|worst|peor\w*|fail\w*|fracas\w+|regret\w*)\b/,
  },
  {
    asked:
      /\b(favou?rite|favorit[oa]s?|preferid[oa]s?|prefiere|prefers?|would rather)\b/,
    told:
      /\b(favou?rite|favorit[oa]s?|preferid[oa]s?|prefer\w*|prefier\w+|love|loves|gusta\w*|i like|best loved)\b/,
  },
  {
    asked:
      /\bwhat (does|do|did) (she|he|they|you|\w+) (really )?think (of|about)\b(?! (her|him|them|you)\b)|\bque (opina|piensa|opinais|pensais) (de|sobre|acerca)\b(?! (ella|el|ellos|su trabajo|vosotros)\b)/,
    told:
      /\b(think|thinks|believe|believes|opinion|opina|opino|piensa|pienso|creo|creemos|i like|me gusta\w*)\b/,
  },
  {
    asked:
      /\b(guarantee|guarantees|garantia|warranty|refund|24\/7|24x7|sla|contract terms|condiciones del contrato|permanencia|insured|liability|ndas?|non-disclosure|confidencialidad|a plazos|in instal?lments|discounts?|descuentos?|facilidades de pago|deposit|anticipo)\b/,
    told:
      /\b(guarantee\w*|garanti\w+|warranty|refund\w*|24\/7|24x7|sla|slas|permanencia|insured|liability|ndas?|non-disclosure|confidencial\w+|plazos|instal?lments|discounts?|descuentos?|deposit|anticipo)\b/,
  },
  {
    asked:
      /\b(vat number|tax id|cif\b|nif\b|dni\b|passport number|bank account|cuenta bancaria|iban|social security|seguridad social|home address|street address|postal address|direccion (postal|de casa|exacta)|en que calle|which street)\b/,
    told:
      /\b(vat (number|id)|tax id|cif|nif|dni|iban|street|calle|avenida|avenue|road)\b/,
  },
  {
    asked:
      /\b(why|por que|how come|reason|motivo|razon)\b.{0,30}\b(leave|leaving|left|quit|quitting|dejo|dejaste|dejar|se fue|se marcho|change jobs|changing jobs|cambiar de (trabajo|empleo))\b/,
    told:
      /\b(left|leave|leaving|quit|dejo|deje|dejar|me fui|se fue|cambiar|moved on)\b/,
  },
  {
    asked:
      /^\W*(and |y )?(why|por que|how come)\b|\bfor what reason\b|\bmotivo\b|\brazon por la que\b|\breasons? (for|why)\b/,
    told:
      /^\W*(for|por)\b|\bfor [a-z]+ing\b|\bpor (haber|su|sus)\b|\b(because|since|due|so that|reasons?|porque|debido|ya que|puesto que|razon|motivo|in order|therefore|caus\w+|para que|thanks to|gracias a|owing|result of|as a result|led to|consequence|consecuencia|in response|made it|allow\w*|permit\w*|para (que|\w+r)|so as to|in order)\b/,
  },
  {
    asked:
      /\bhow many (employees|staff|people (work|are there)|workers)\b(?! (on|in) (your|the) team)|\bcuant[oa]s (empleados|trabajadores|personas trabajan)\b|\bheadcount\b|\bcuantos sois\b|\bhow many of you\b|\bhow many people (are you|report|did (she|he) manage)\b/,
    told: new RegExp(
      `(\\b\\d[\\d.,]*|${SPELT.source})([- ]\\w+){0,2}[- ](employees|staff|people|persons?|workers|engineers|developers|designers|nurses|empleados|trabajadores|personas|gente|ingenieros|enfermeras)\\b|\\bof us\\b|\\bsomos\\b|\\b(?:groups?|teams?|staff|crew|departments?|company|firm|studio|consultancy|grupos?|equipos?|plantilla|brigadas?|cuadrillas?|empresa|estudio)(?: \\w+)? (?:of|de) (?:\\d|${SPELT.source})`,
    ),
  },
  {
    asked:
      /\b(with honou?rs|cum laude|with distinction|con honores|matricula de honor)\b/,
    told: /\b(honou?rs|cum laude|distinction|honores|matricula|first class)\b/,
  },
  {
    asked: /\bhow (big|large) (is|was|are) (?=the company|your|\w+( \w+)?\W*$)/,
    told:
      /\b(employees|staff|people|persons?|empleados|trabajadores|personas)\b|\d ?([kmgt]i?b|m2|km|kg|ha|hectares|hectareas|acres|metres|metros)\b/,
  },
  {
    asked:
      /\b(gpa|grades?|grade point|nota|notas|calificacion|calificaciones|expediente|puntuacion|marks?)\b/,
    told:
      /\b(result|resultado|gpa|grades?|nota|notas|calificacion|score)\b.{0,20}(\d|\b(first|second|third|upper|lower|distinction|merit|honou?rs|cum laude|pass|sobresaliente|notable|matricula)\b)/,
    find: "result resultado education formación",
  },
  {
    asked:
      /\b(what|que|which) (inspired|motivated|motivo|inspiro|made (her|him|them))\b|\b(que|what) (la|le|lo|os) (motivo|inspiro|llevo|impulso)\b|\bmotivation\b/,
    told:
      /\b(inspir\w+|motiv\w+|wanted to|queria|decidi\w*|reason|razon|nacio de|born (out )?of)\b/,
  },
  {
    // counted by whoever reads their list
    asked:
      /\b(how many|cuant[oa]s) (foreign |different )?(languages|idiomas|lenguas)\b/,
    told:
      /\b(languages?|idiomas?|native|nativ[oa]|materna|mother tongue|fluent|fluid[oa]|bilingual|bilingue|[abc][12])\b/,
    isWhole: true,
    find: "languages idiomas",
  },
  {
    // of several jobs, the one that has not ended
    asked:
      /\b(work(s|ing)?(?! (with|on)\b)|job|role|employ\w*|(what|which|his|her|their) company|position|doing|trabaj(a|as|ais|ando|an)(?! con\b)|puesto|empleo|(que|su) empresa|cargo)\b.{0,20}\b(now|currently|at the moment|right now|these days|nowadays|today|ahora|actual(mente)?|hoy en dia|en la actualidad)\b(?!.{0,20}\b(with|con)\b)|\b(current|currently|now|actual|actualmente|ahora)\b.{0,15}\b(work(s|ing)?|job|role|employ\w*|company|position|doing|trabaj(a|as|ais|ando|an)|puesto|empleo|empresa|cargo)\b(?!.{0,20}\b(with|on|con)\b)/,
    told:
      /\b(to today|hasta hoy|today|now|currently|current|present|ahora|actual\w*|hoy)\b/,
    find: "today hoy experience work trabajo empleo",
  },
  {
    asked:
      /\b(how many|cuantos) (years|anos)\b.{0,15}\b(experience|experiencia|in the (industry|business|field|trade)|en el (sector|oficio))\b|\b(years of|anos de) (professional |work )?(experience|experiencia)\b/,
    told: new RegExp(
      `(?:\\d+|${SPELT.source})[+ ]{1,2}(?:years?|anos?)\\b|\\b(?:since|desde) (?:\\p{L}+ (?:de )?)?(?:19|20)\\d\\d`,
      "u",
    ),
    find: "years años experience experiencia profile perfil",
  },
  {
    asked: /\b(linkedin)\b/,
    told: /\blinkedin\b/,
    isWhole: true,
  },
  {
    asked: /\b(twitter|mastodon|instagram|facebook|tiktok|youtube)\b/,
    told: /\b(twitter|mastodon|instagram|facebook|tiktok|youtube|x\.com)\b/,
    isTitled: true,
  },
];

/** What a text must have to answer a question; none for most. */
export function topicsOf(question: string): readonly Topic[] {
  const folded = fold(question);
  const found = topics.filter(({ asked }) => asked.test(folded));
  // "I want a quote, where do I write?" wants an address
  const whole = found.filter((topic) => topic.isWhole);
  return whole.length > 0 ? whole : found;
}

/** Whether a text under a title tells all of them. */
export function tells(
  text: string,
  title: string,
  asked: readonly Topic[],
): boolean {
  const folded = fold(text);
  return asked.every(({ told, isTitled }) =>
    told.test(folded) || isTitled && told.test(fold(title))
  );
}

export type { Topic };
