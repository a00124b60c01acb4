/**
 * Words that people put around a question without asking for them, in both languages.
 *
 * @module
 */
import { wordsOf } from "../answer/words.ts";

const filler = new Set(
  wordsOf(`
  want wants need needs needed like likes looking look take takes took taking give given gives get gets got getting go goes
  went gone come comes came make makes seem seriously really actually ever even end ended ending up etc want wat whats wats
  think thinks thought thinking know say hold holds held tell telling told talk care someone somebody anyone anybody people
  thing things something anything kind sort type lot lots bit way ways proof any proof best better good great well hello hi
  please thanks example examples current currently recent recently latest main day days time times case fact far long old
  new own now today ever before used ask asked question questions answer curious wondering wonder matter matters care
  important interested interesting try tried trying let lets re ve ll don doesn isn we i'm been being happen happened
  outside fuera serious properly similar personal honest opinion exactly specific particular total overall whole real sure
  first last part full bring brings brought put show shows shown include involve involved handle handled deal deals keep
  kept start started run ran become became find found see seen saw mean means call called name names
  quiero queremos quisiera necesito necesitamos busco buscamos importa importan mucho mucha muchos alguna vez veces
  dado dan dar dio dieron dan ido ir va van vamos viene vienen venir tomar toma llevar lleva llevado poner pone decir dice
  dicen digo dijo opina opinan opinion piensa piensan creer cree ver visto vio saber cosa cosas algo alguien gente tipo
  tipos clase modo manera forma ejemplo ejemplos mejor mejores buen bueno buena gran grande total actual actualmente
  ahora hoy ultimo ultima primero primera primer propio propia hola saludos gracias pregunta preguntas respuesta curiosidad
  serio verdad real realmente exactamente concreto general parte dia dias momento caso pasado hecho pequena pequeno enseguida pide
  poder podeis podemos quien cuentas conocer haceis hagais habeis hecho vuestro vuestra habra sera seria persona personas
  recibe recibido recibio recibir obtenido dais das damos dar receive received colabora colaborado leeis lees leemos personal reunirse reunirnos
  tiempo antiguo antigua sistema sistemas system systems recent hablamos shared solve solved resuelto resolver
  saco sacar sacado vuestros vuestras nivel niveles interactivo interactiva proponer propose proposing solo sola
  himself herself themselves yourself yourselves myself itself hicisteis hicieron hiciste hicimos tuvisteis habeis vais mediante past
  ver verse seeing visto able allow allows actually add added afford already although among anyway apart apply around aware away back based become
  begin believe besides bother bunch buy certain certainly change check choose close come common completely consider
  considering contain correct couple curious depend describe details different difficult directly double each easy either
  else enough especially essentially exist exists expect explain fairly familiar feel feels few figure fit fix follow
  general generally genuinely guess guy guys half happy hard hear heard help helped helps hope hopefully idea imagine
  instead issue just keen known lately let's like liked likely listed little live look luck made maybe mention mentioned
  might mind move must near necessary nearly next nice normally often once order otherwise ours own perhaps personally
  place plan please plus point possible possibly prefer pretty previous previously probably provide purely quick quickly
  quite rather read ready reason regarding related relevant remember require right same say seem set short simply single
  situation somehow somewhere soon spend spent stand still story strictly strong such suppose sure surely talk tends
  thank thats there's therefore though through throughout together totally touch toward true truly turn turned under
  understand unless upon usual usually various via wait well what's whether while whole wish within without wonder
  word worth would wrong yet years year yours zero purposes use uses used using stuff hands practical practice directly
  hands-on solid extensive deep real-world ones worked working exposure exposed comfortable proven background track
  personally involved familiarity knowledge knowledgeable understanding capable ability abilities team's shes hes hers
  does doing did done do got gotten has have having had is isn't are aren't was wasn't were weren't u r ur im id ill
  tenemos tenia teneis tienes tuvo tuviste haya hayas hayan hayais hubo habria haria hariais haceis haces hago hacian
  usa usas usan usais usamos uso usar usado usando usaba utiliza utilizas utilizan utilizais utilizar utilizado utilizo
  emplea emplear sabe sabes saben sabeis sepa sepan sabria conoce conoces conocen conoceis conozca conocido maneja manejar
  manejas manejo manejan manejais domina trabajais trabajas trabajamos habeis haber habia habian podeis podrias podriais
  podrian pueda puedan pudo querria quieres quiere quieren queremos deseo desea desearia gustaria interesaria interesa
  estais estas estamos estaba estuvo estado soy sois somos eres fuisteis fuiste sea sean fuese cuento cuenta cuentan
  cuenteme cuentenos explica explique explicar describe describir menciona mencionar ofrece ofreceis ofrecen ofrecer
  suele suelen soleis lleva llevais llevas llevan llevar acaba acabar acabo sigue siguen seguir sigo queda quedan queda
  parece parecido parecida parecidos similar similares algo alguno ningun ninguna ninguno nadie nunca jamas siempre
  tambien tampoco quizas quiza acaso bastante demasiado poco pocos poca pocas mayor menor mayoria resto demas ademas
  incluso sino aunque entonces luego asi aqui ahi alli alla aca donde cuando como cuanto segun mediante acerca respecto
  relacionado relacionada relacionados relacion tema temas asunto ambito area areas practica experiencias nivel previo
  previa previos previas anterior anteriores anteriormente reciente recientes recientemente actualidad hoy dia mes
  anos ano experiencia experience familiarizado familiarizada capaz capacidad soltura concretamente especifico especifica
  tanto tal tales cual cualquier cierto cierta varios varias distintos distinta etc buenas buenos tardes noches hola oye
  oiga disculpa perdona saber saberlo decirme decirnos contarme contarnos hablarme encontrar encontrado disponer dispone
  existe existen sirve sirven toca tocado tocar metido meter dedicado dedica formado parte realmente gustaria leer
  produccion production proyectos personales serio vida currently at moment presently alguien ayudarme ayudar ayuda
  necesitamos necesita necesitan buscamos busca buscan equipo nuestro nuestra nuestros nuestras own
  `).map(({ folded }) => folded),
);

/** Whether a word is only there to ask. */
export function isFiller({ folded }: { folded: string }): boolean {
  return filler.has(folded) || filler.has(folded.replace(/s$/, ""));
}
