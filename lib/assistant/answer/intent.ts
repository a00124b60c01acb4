/**
 * What a visitor wants, by rules: most of what is not about the person needs no search and no model.
 *
 * @module
 */
import { fold } from "../text/words.ts";
import { wordsOf } from "./words.ts";

/** `hiring`: about work with the person, or how to reach them. */
export const intents = [
  "person",
  "hiring",
  "small_talk",
  "out_of_scope",
] as const;

/** One of them. */
export type Intent = typeof intents[number];

const SMALL_TALK = new Set(
  `hi hello hey hiya yo greetings good morning afternoon evening night day thanks thank you thx cheers much so very ok okay
  okey k perfect perfecto great nice cool fine well awesome wow lol haha hahaha jaja jajaja jajajaja jeje xd bye goodbye see
  later soon for now all that s thats it is how are going up what whats there a have lot hola buenas buenos dias tardes noches
  dia saludos gracias muchas mil vale genial bien muy que tal como estas esta va todo de nada adios chao chau hasta luego
  pronto manana encantado encantada mucho gusto bueno buena estupendo entendido got nos vemos eso es y tu te lo agradezco
  por la ayuda your help appreciate i meet you to me has ayudado helped pleasure conocerte conoceros test testing prueba probando si no yes yeah yep nope asi sure claro
  happy regards wishes feliz felices felicidades enhorabuena saludo igualmente buen`
    .split(/\s+/),
);

/** What is said kindly of a page and a day: only beside the words above. */
const KINDLY = new Set(
  `site website page portfolio job bot needed talking chat talk week weekend friday monday year christmas useful
  helpful lovely beautiful luck awake here an the with best take care
  sitio pagina trabajo semana finde viernes lunes ano navidad fiestas util bonito bonita chulo chula
  un una con que tengas tenga tengan vaya pases ahi aqui suerte cuidate`
    .split(/\s+/),
);

const ABOUT_ASSISTANT =
  /\b(are you|is this|am i (talking|speaking|chatting) (to|with))\b.{0,20}\b(a |an |the )?(bot|robot|human|person|ai|machine|real|chatgpt|chatbot|assistant)\b|\b(eres|es esto|sos|hablo con)\b.{0,20}\b(bot|robot|humano|humana|persona|ia|maquina|real|chatgpt|asistente)\b|\bwho am i (talking|speaking|chatting|writing) (to|with)\b|\bcon quien (hablo|estoy hablando)\b|\bwhat can (you|i) (do|ask)\b|\bwho (made|built|are) you\b|\b(que puedes hacer|que te puedo preguntar|que puedo preguntarte|quien te (hizo|creo))\b|\bhow do you work\b|\bcomo funcionas\b/;

/** Orders to write, translate or work something out: they stay that, whoever it is about ("write a poem on Ada"). */
const ORDERS: RegExp[] = [
  /^(please |por favor,? |hey,? |can you |could you |puedes |podrias |me puedes )*(write|compose|draft|translate|summari[sz]e this|rewrite|paraphrase|generate|calculate|solve|escribe|escribeme|escribir|redacta|redactame|redactar|traduce|traduceme|traducir|resume este|resume esto|genera|calcula|resuelve)\b/,
  /^(please |por favor,? |can you |could you |puedes |me puedes )*(explain|teach me|show me how|help me|debug|fix (my|this)|explica|explicame|ensename|ayudame|arregla|corrige)\b(?!.{0,40}\b(his|her|their|sus?)\b)/,
  /^(how (do|can|does|would|should) (i|we|one|[a-z]+ (hooks|closures|pointers|generics)) |how to |como (puedo|se (hace|usa|instala|programa|escribe|cocina)|hago|funcionan?) )(?!.{0,30}\b(contact|reach|hire|get in touch|talk to|speak to|write to|call|email|work with|book|contactar(l[aeo]s?)?|contratar(l[aeo]s?)?|hablar|escribir(l[aeo]s?)?|ponerme en contacto|trabajar con)\b)/,
];

/** The world beyond the person; but "Has she built a weather app?" is about the person. */
const WORLD: RegExp[] = [
  /\b(joke|chiste|poem|poema|haiku|recipe|receta|horoscope|horoscopo|lyrics|song about|cancion sobre|riddle|adivinanza)\b/,
  /\b(weather|forecast|temperature (today|tomorrow)|llueve|llovera|lloviendo|que tiempo (hace|hara)|pronostico|clima)\b/,
  /\b(capital (of|de)|president of|presidente de|prime minister|population of|poblacion de|who won the|quien gano (el|la)|world cup|mundial|elections?|elecciones)\b/,
  /\b(exchange rate|stock price|bitcoin|dollar|dolar|euribor|lottery|loteria|what time is it|que hora es|what day is|que dia es|news today|noticias)\b/,
  /\b(any|good|best|cheap|nice|near|nearest|algun|buen|mejor|mejores|barato|cerca|proximo|next|book|reservar?)\b.{0,25}\b(restaurants?|restaurantes?|hotel(es|s)?|flights?|vuelos?|movies?|peliculas?|football|futbol|partido de)\b.{0,40}\?*$/,
  /\b(recommend|recomiendas|recomendarme|aconsejas|suggest)\b.{0,12}\b(me|a|an|un|una|some|algun|alguna)\b/,
  /^(what is |what's |how much is |cuanto (es|son) )?\d+\s*[+*x×÷/^-]\s*\d+[\s=?]*$/,
];

/** Orders to forget what it is here for. */
const ASTRAY: RegExp[] = [
  /\b(ignore|disregard|forget|ignora|olvida)\b.{0,40}\b(instructions?|rules?|prompt|above|previous|instrucciones|reglas|anteriores?|todo)\b/,
  /\b(system prompt|your (rules|instructions|prompt)|prompt del sistema|tus (reglas|instrucciones)|instrucciones del sistema)\b/,
  /\b(pretend|act as|roleplay|role-play|finge|actua como|haz de|imagina que eres)\b/,
];

const HIRING =
  /\b(hire|hiring|recruit\w*|freelance|availab\w+|notice period|salary|rates?|day rate|budget|quote|job offer|offer (her|him|them)|interview|contact|reach|get in touch|e-?mail|phone|call (her|him|them)|linkedin|meeting|contratar\w*|contratacion|contrata|disponib\w+|salario|sueldo|tarifas?|presupuesto|precio|oferta|entrevista\w*|contact\w+|correo|telefono|llamar\w*|escribirle|le escribo|reunion|cobra|preaviso|incorporarse|vacante|puesto vacante|vacancy|relocat\w+|mudarse|visa|visado)\b/;

/** Somebody is asked about: what they are, have or have done. */
const SOMEBODY =
  /\b(she|he|her|his|him|they|their|them|(have|had|did) you|ella|ellos|ellas|su|sus|ha|han|fue|fueron|vosotros|vuestr[oa]s?|ustedes|habeis|teneis|tiene|tienen|sabe|saben|trabajo|trabaja|estudio)\b/;

/** Says what a message is about; `person` is whose site it is. */
export function intentOf(message: string, person: string): Intent {
  const folded = fold(message.slice(0, 2_000)).replace(/[’']/g, "'")
    .replace(/\s+/g, " ").replace(/^[¿¡"“\s]+/, "").trim();
  const words = wordsOf(folded).map((word) => word.folded);
  const isSmall = words.length <= 12 &&
    words.some((word) => SMALL_TALK.has(word)) &&
    words.every((word) => SMALL_TALK.has(word) || KINDLY.has(word));
  if (isSmall || ABOUT_ASSISTANT.test(folded)) return "small_talk";
  const own = wordsOf(person).map((word) => word.folded)
    .filter((word) => word.length > 2);
  const isAboutThem = words.some((word) => own.includes(word));
  const isAny = (patterns: RegExp[]) =>
    patterns.some((one) => one.test(folded));
  const isAboutSomebody = isAboutThem || SOMEBODY.test(folded);
  if (
    isAny(ORDERS) || isAny(ASTRAY) && !isAboutThem ||
    isAny(WORLD) && !isAboutSomebody
  ) return "out_of_scope";
  return HIRING.test(folded) ? "hiring" : "person";
}
