/**
 * Why a task failed, in a sentence for people, and what they can do; the book keeps the program's own words.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { fill } from "@/components/words/fill.ts";

/** A reason and what follows from it. */
export interface Reason {
  why: string;
  next: string;
}

type Sentence = readonly [en: string, es: string];

/** What is worth doing about it. */
const NEXT = {
  passes: [
    "Such things pass: try it again.",
    "Estas cosas pasan: reinténtalo.",
  ],
  look: [
    "Look at what is behind it first: as it is, it would fail again.",
    "Mira antes qué hay detrás: tal como está, volvería a fallar.",
  ],
  address: [
    "Look whether the address is right. If it is not, discard this.",
    "Mira si la dirección es correcta. Si no lo es, descarta esto.",
  ],
  recipient: [
    "The address may be wrong or closed. Whoever runs this server finds it by the number below, under About. If it cannot be helped, discard this.",
    "La dirección puede estar mal o cerrada. Quien lleva este servidor la encuentra con el número de abajo, en «Sobre». Si no tiene arreglo, descarta esto.",
  ],
  old: [
    "It was asked for by another version of this program: discard it, and ask for it again.",
    "Lo pidió otra versión de este programa: descártalo y vuelve a pedirlo.",
  ],
  again: [
    "Try it again. If it fails in the same way, tell whoever runs this server, with the number of the run.",
    "Reinténtalo. Si falla igual, díselo a quien lleva este servidor, con el número de la ejecución.",
  ],
} satisfies Record<string, Sentence>;

/** Each with the words of the program that it stands for; groups are put in by their names. */
const REASONS: { said: RegExp; why: Sentence; next: Sentence }[] = [
  {
    said: /^Cannot send mail: the server does not answer/,
    why: [
      "The mail server did not answer.",
      "El servidor de correo no respondió.",
    ],
    next: NEXT.passes,
  },
  {
    said: /^Cannot send mail: the server answered (?<code>4\d\d)/,
    why: [
      "The mail server asked to come back later (code {code}).",
      "El servidor de correo pidió volver más tarde (código {code}).",
    ],
    next: NEXT.passes,
  },
  {
    said: /^Cannot send mail: the server answered (?<code>\d+)/,
    why: [
      "The mail server refused the mail (code {code}).",
      "El servidor de correo rechazó el correo (código {code}).",
    ],
    next: NEXT.recipient,
  },
  {
    said: /^the receiver did not take it: (?<code>\d+)/,
    why: [
      "The receiver did not take it (it answered {code}).",
      "El destinatario no lo aceptó (respondió {code}).",
    ],
    next: NEXT.address,
  },
  {
    said: /^(?:Cannot call outside|the receiver did not take it)/,
    why: [
      "An address on another server could not be reached.",
      "No se pudo llegar a una dirección de otro servidor.",
    ],
    next: NEXT.address,
  },
  {
    said: /the process (?:that ran it )?(?:has ended|stopped|died)/,
    why: [
      "The program was stopped in the middle of it.",
      "El programa se detuvo a mitad.",
    ],
    next: NEXT.again,
  },
  {
    said: /^it took longer than (?<ms>\d+) ms/,
    why: [
      "It took longer than the {seconds} seconds that it may take.",
      "Tardó más de los {seconds} segundos que puede tardar.",
    ],
    next: NEXT.again,
  },
  {
    said: /^the database answered 42501/,
    why: [
      "It may not do this any more: something was switched off or taken away.",
      "Ya no puede hacerlo: algo se desactivó o se retiró.",
    ],
    next: NEXT.look,
  },
  {
    said: /^the database answered (?<code>\w+)/,
    why: [
      "The database refused it (code {code}).",
      "La base de datos lo rechazó (código {code}).",
    ],
    next: NEXT.again,
  },
  {
    said: /^the event does not say/,
    why: [
      "What was asked for does not say all that must be known.",
      "Lo que se pidió no dice todo lo que hay que saber.",
    ],
    next: NEXT.old,
  },
  {
    said: /does not know the task/,
    why: [
      "The program that runs now does not know this task.",
      "El programa que está en marcha no conoce esta tarea.",
    ],
    next: NEXT.old,
  },
];

const UNKNOWN: Sentence = [
  "Nobody wrote down why.",
  "Nadie anotó por qué.",
];
const OTHER: Sentence = [
  "Something broke that nobody had foreseen.",
  "Falló algo que nadie había previsto.",
];

/** The reason in words. */
export function reasonOf(error: string | null, lang: Lang): Reason {
  const at = lang === "es" ? 1 : 0;
  if (error === null) return { why: UNKNOWN[at], next: NEXT.again[at] };
  for (const { said, why, next } of REASONS) {
    const found = said.exec(error);
    if (!found) continue;
    const { ms, ...groups } = found.groups ?? {};
    const seconds = String(Math.round(Number(ms) / 1000));
    return { why: fill(why[at], { ...groups, seconds }), next: next[at] };
  }
  return { why: OTHER[at], next: NEXT.again[at] };
}
