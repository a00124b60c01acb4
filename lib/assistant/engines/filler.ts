/**
 * Words that people put around a question without asking for them, in both languages.
 *
 * @module
 */
import { stemOf, wordsOf } from "../answer/words.ts";

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
  `).flatMap(({ folded, stem }) => [folded, stem, stemOf(folded)]),
);

/** Whether a word is only there to ask. */
export function isFiller({ folded, stem }: { folded: string; stem: string }) {
  return filler.has(folded) || filler.has(stem);
}
