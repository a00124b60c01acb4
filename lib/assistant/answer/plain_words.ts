/**
 * Words that say nothing of their own, in both languages at once: people mix them, and a site has both.
 *
 * @module
 */
import { stemOf } from "./words.ts";

const list = (text: string) => text.trim().split(/\s+/);

const plain = new Set(list(`
  a an the and or but if of to in on at by for from with as into about over than then so that this these those there here
  i me my mine you your yours he him his she her hers it its we us our they them their one who whom whose which what when
  where why how is are was were be been being am do does did done has have had having can could may might will would
  shall should must also too very just only some any all both each every more most much many other such same own per via
  during while since until after before between through up down out off again ever yet still already please tell
  anywhere somewhere nowhere everywhere elsewhere anytime sometime somehow anyone someone anybody somebody everyone nobody
  anything something everything nothing several within without across along around against upon onto toward towards among
  mr mrs ms miss sir madam im ive id hes shes theyre whats whos hows thats theres dont doesnt didnt isnt
  el la los las lo un una unos unas y e o u pero si de del al a en con por para sin sobre entre desde hasta hacia como mas
  muy tan tanto que quien quienes cual cuales cuando cuanto cuanta cuantos cuantas donde adonde porque es son era eran fue
  fueron ser sido siendo soy eres somos esta estan estaba estar estuvo hay haber ha han he hemos habia tiene tienen tenia
  tuvo tener tengo yo tu te ti me mi mis su sus nos se le les ella ellas ellos nosotros usted ustedes este estos estas ese
  esa esos esas eso esto aquel tambien ya aun todavia solo todo toda todos todas otro otra otros otras mismo misma cada
  algun alguna algunos algunas puede pueden puedo podria hace hacer hizo hacen durante mientras antes despues segun favor
  dime cuentame os vosotros vosotras ustedes vuestro vuestra vuestros vuestras nuestro nuestra nuestros nuestras nosotras
  senor senora sr sra don dona alguien nadie algo nada cualquier cualquiera ambos ambas bajo contra mediante
  tenido habido estado podido podria podrian podrias habria deberia quisiera esos aquella aquellos ahi alli aqui
`));

/** Whether a folded word is one that any sentence may have. */
export function isPlain(folded: string): boolean {
  return plain.has(folded);
}

/** What an answer may say around a quote without claiming anything. */
const neutral = new Set(
  list(`
  yes according mention mentions mentioned says said include includes including included describe described listed list lists
  named called page site profile information currently experience experienced work worked works working use uses used using
  know knows skill skills project projects role job position year years person
  afirmativo menciona mencionan dice dicen incluye incluyen incluido describe lista listado llamado llamada llama pagina
  sitio perfil informacion actualmente experiencia trabajo trabaja trabajado trabajar usa usan usado usar utiliza utilizado
  sabe conoce habilidad habilidades proyecto proyectos puesto cargo ano anos persona
`).map(stemOf),
);

/** Whether a stem belongs to words that claim nothing. */
export function isNeutral(stem: string): boolean {
  return neutral.has(stem);
}

const negations = new Set(
  list(
    "no not never nor none neither without cannot nobody nothing isn wasn aren weren don doesn didn hasn haven hadn won wouldn couldn can't nunca jamas tampoco ni sin ningun ninguna ninguno nadie nada",
  ),
);

/** Whether a folded word turns its sentence around. */
export function isNegation(folded: string): boolean {
  return negations.has(folded);
}
