/**
 * Words that people put around a question without asking for them, in both languages.
 *
 * @module
 */
import { wordsOf } from "../answer/words.ts";

const filler = new Set(
  wordsOf(`
  abilities ability able aca acaba acabar acabo acaso acerca actual actualidad actually actualmente add added ademas
  afford ahora ain alguno alla allow although ambito ano answer antemano anterior anteriores anteriormente antigua
  antiguo anyway aparentemente apart aparte apparently appear appeared apply area aren arent asi ask asked aspecto
  assume assuming asunto aunque aware away ayuda ayudar ayudarme back background based basically bastante became
  become begin believe believed besides best better bien bit bother bring brought buen buena bueno bunch busca buscaba
  buscabamos buscamos buscan buscando busco call called came cant capable capacidad capaz case caso certain certainly
  chance change check cheers choose cierta cierto claro clase close colabora colaborado come comentame comentar
  comentarme comente comfortable common completely concreta concretamente concreto conoce conoceis conocemos conocen
  conocer conoceria conoci conocia conocido conozca consider considering contadme contain contar contarme contarnos
  cosa couldn couldnt couple cree creer cualesquiera cuenta cuentan cuente cuenteme cuenten cuentenos cuento cuestion
  cuestiones curiosidad curious current currently cuya cuyo dado dais damos dan dar das day deal dear decidme decir
  decirle decirme decirnos dedica dedicado deep demas demasiado dentro depend describe described describing describir
  desea desearia deseo detail detalle dia dice dicen didn dieron different difficult diga digame digan diganos digo
  dijo dio directly disculpa disculpad disculpe dispone disponer distinta distintos doesn doing domina duda easy
  either ejemplo else emplea emplear encantaria encontrado encontrar end ended ending enough enseguida entonces
  especially especialmente especifica especifico essentially estado estais estamos estara estaria estarian estimada
  estimado estoy etc even everybody exactamente exactly example excepto exist existe existen expect experience
  experiencia explain explaining explica explicadme explicame explicar explicarme explicarnos explique expliqueme
  exposed exposure extensive fact fairly familiar familiarity familiarizada familiarizado far feel few figure find
  first fit folks follow forma formado found frankly frente fuese fuesen fuiste fuisteis full general generally
  generalmente gente genuinely get getting give given giving go goes going gone gonna good got gotta gotten gracias
  gran grande great guess guessing gustaria gustarian gusto guy habeis haberse habian habitualmente hablame hablamos
  hablanos hablarme hableme hablenos habra habran habrian haceis hacerse haces hacian haciendo haga hagais hagan hago
  handle hands percent percentage percentages porcentaje porcentajes handled happen happened happy hara haran hard haria hariais harian hasn hasnt haven havent haya hayais hayan
  hear heard hearing hecha hecho held hello help helped herself hey hi hicieran hicieron hicimos hiciste hicisteis
  himself hola hold honestly hope hopefully hoping hoy hubo idea ido ill imagine importa importan important include
  incluso indeed indicame indicar indicarme indique info informacion information instead interesa interesada
  interesado interesan interesaria interesarian interested interesting involve involved ir isn issue itself jamas
  junto keen keep kept kind kinda kindly know knowing knowledge knowledgeable known last lately latest least leeis
  leemos leer lees less let like liked likely likewise listed little ll llama llamada llamado llaman llamarse llega
  llegado llegar llegaron llego lleva llevado llevais llevan llevar long look looking lot luck luego made main make
  making mal maneja manejais manejan manejar manejo manera matter maybe mayor mayoria mean mejor mejores menciona
  mencionar menor mention mentioned mentioning mes meter metido mind modo moment momento move mucha mucho mustn myself
  name near nearly necesita necesitabamos necesitamos necesitan necesitaria necesito necessary need needed new next
  nice ningun ninguna ninguno nivel noches none normally normalmente now nunca obtenido ofrece ofreceis ofrecen
  ofrecer often oiga old once ones oneself opina opinan opinion order otherwise ours ourselves overall oye parece
  parecida parecido part parte particular particulares particularly pasado past people pequena pequeno perdon perdona
  perhaps persona personal personales personally pide piensa piensan place plan plus poca poco podeis podemos poder
  podra podran podre podriais podriamos point pone poner ponerse posibilidad posible possible possibly practica
  practical practice prefer pregunta preguntaba preguntamos preguntar preguntarle preguntarte presently pretty previa
  previo previous previously primer primera primero principalmente probablemente probably pronto proof properly propia
  propio proponer propose proposing proven provide proxima proximo pudiera pudieran pudo pueda puedan puedes pues
  purely purposes put putting queda quedan queremos queria queriamos querria question quick quickly quienquiera quiera
  quieran quiere quieren quiero quisieramos quite quiza r ran rather re read ready real really realmente reason
  receive received recent recently recibe recibido recibio recibir reciente recientemente regarding regards relacion
  relacionada relacionado related relativa relativo relevant remember remembering remind require resolver respecto
  respuesta restante resto resuelto reunirnos reunirse right run sabe sabeis sabemos saben saber saberlo sabias sabido
  sabria sabriais sabrian sacado sacar saco said saludo saw say saying sea sean see seeing seeking seem seemed seen
  seguir seguramente sepa sepan sera seran seria serian serio serious seriously set shared short shouldn show shown
  siempre sigo sigue siguen siguiente similar similares simply single sino sirve sirven situation sois soleis solemos
  solia solian solid soltura solve solved somewhat soon sort sorta sounding sounds specific specifically spend spent
  stand start started story strictly strong stuff suele suelen suelo supo suppose supposed supposedly supuestamente
  sure surely take taking tal tales talk talking tampoco tantas tantos tardes telling tells tema tend tended tendra
  tendran tendria tendrian teneis tenemos tenerse tenga tengamos tengan tenido teniendo thank theirs themselves
  therefore theyve thing think thinking though thought throughout tiempo tienes time tipo toca tocado tocar today
  together told toma tomar took total totally touch trabajais trabajamos trabajas track trata tried true truly truth
  try trying turn turned tuvieron tuviste tuvisteis type ultima ultimamente ultimo under understand understanding
  unless ur usa usaba usado usais usamos usan usando usar use used using uso usual usually utiliza utilizado utilizais
  utilizan utilizar utilizo va vais vale vamos van varias varios various ve veces venir ver verdad verse vez vida
  viene vienen vio visto wait wanna want wanted wanting wasn wat way well went weren weve whatever whenever whens
  wheres wherever whether whichever whoever whole wish wished wishing wonder wondered wondering word worked working
  worth wouldn wouldnt wrong year youd youre yourself yourselves youve zero
  `).map(({ folded }) => folded),
);

/** Whether a word is only there to ask. */
export function isFiller({ folded }: { folded: string }): boolean {
  return filler.has(folded) || filler.has(folded.replace(/s$/, ""));
}
