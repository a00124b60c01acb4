/**
 * What each task is called: a verb and its object.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

/** Every task by its name; a test asks that none is missing. */
const TASKS: Readonly<Record<string, readonly [en: string, es: string]>> = {
  "platform.dead_letter.settle": [
    "Settle failed tasks",
    "Atender las tareas fallidas",
  ],
  "platform.erasure.perform": ["Erase data", "Borrar datos"],
  "platform.export.make": [
    "Make a copy of data",
    "Hacer una copia de datos",
  ],
  "platform.mail.send": ["Send a mail", "Enviar un correo"],
  "platform.notification.tell_joining": [
    "Tell that somebody joined",
    "Avisar de que alguien se unió",
  ],
  "platform.notification.tell_role": [
    "Tell a member of their new role",
    "Avisar a un miembro de su nuevo rol",
  ],
  "platform.retention.apply": [
    "Remove what has been kept long enough",
    "Quitar lo que ya no se guarda",
  ],
  "portfolio.message.mail_owner": [
    "Mail a visitor’s message",
    "Enviar por correo el mensaje de un visitante",
  ],
};

/** Whether a task has a name. */
export function isNamed(task: string): boolean {
  return Object.hasOwn(TASKS, task);
}

/** A task in words; one that nobody has named yet by its parts: `Mail: send`. */
export function taskName(task: string, lang: Lang): string {
  const named = TASKS[task]?.[lang === "es" ? 1 : 0];
  if (named) return named;
  const [, thing = "", verb = ""] = task.split(".");
  return `${words(thing).charAt(0).toUpperCase()}${words(thing).slice(1)}: ${
    words(verb)
  }`;
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}
