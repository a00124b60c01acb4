/**
 * What each task is called: a verb and its object.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

type Named = readonly [en: string, es: string];

/** Every task by its name; a test asks that none is missing. */
const TASKS: Readonly<Record<string, Named>> = {
  "assistant.answer.learn": [
    "Learn an answer that somebody wrote",
    "Aprender una respuesta que alguien escribió",
  ],
  "assistant.answer.mail": [
    "Mail an answer to whoever asked",
    "Enviar por correo una respuesta a quien preguntó",
  ],
  "assistant.answer.relearn": [
    "Learn written answers again",
    "Volver a aprender las respuestas escritas",
  ],
  "assistant.conversation.close": [
    "Close conversations that are over",
    "Cerrar las conversaciones terminadas",
  ],
  "assistant.document.read": [
    "Read an uploaded document",
    "Leer un documento subido",
  ],
  "assistant.embeddings.fill": [
    "Have vectors of texts made",
    "Pedir los vectores de los textos",
  ],
  "assistant.knowledge.apply": [
    "Keep sources from the assistant, or give them back",
    "Quitarle fuentes al asistente, o devolvérselas",
  ],
  "assistant.knowledge.catch_up": [
    "Catch up with what the assistant missed",
    "Ponerse al día con lo que el asistente no supo",
  ],
  "assistant.knowledge.refresh": [
    "Learn what a site says",
    "Aprender lo que dice un sitio",
  ],
  "assistant.question.answer": [
    "Answer a visitor",
    "Responder a un visitante",
  ],
  "assistant.role_cv.reword": [
    "Find better words for a CV for a role",
    "Buscar mejores palabras para un CV para un puesto",
  ],
  "assistant.summary.catch_up": [
    "Sum up READMEs that have no summary yet",
    "Resumir los README que faltan",
  ],
  "assistant.summary.keep": [
    "Sum READMEs up",
    "Resumir los README",
  ],
  "assistant.summary.remake": [
    "Sum a README up again",
    "Volver a resumir un README",
  ],
  "platform.dead_letter.settle": [
    "Settle failed tasks",
    "Atender las tareas fallidas",
  ],
  "platform.erasure.perform": ["Erase data", "Borrar datos"],
  "platform.export.mail": [
    "Mail that a copy of data is ready",
    "Avisar por correo de que una copia está lista",
  ],
  "platform.export.make": [
    "Make a copy of data",
    "Hacer una copia de datos",
  ],
  "platform.file.remove": ["Remove files", "Quitar archivos"],
  "platform.file.sweep": [
    "Sweep files that belong to nothing",
    "Barrer archivos que no son de nada",
  ],
  "platform.health.check": [
    "Check how this server is",
    "Comprobar cómo está este servidor",
  ],
  "platform.mail.send": ["Send a mail", "Enviar un correo"],
  "platform.member.fan_out_joined": [
    "Tell webhooks that a member joined",
    "Avisar a los webhooks de que se unió un miembro",
  ],
  "platform.member.fan_out_left": [
    "Tell webhooks that a member left",
    "Avisar a los webhooks de que se fue un miembro",
  ],
  "platform.member.fan_out_role_changed": [
    "Tell webhooks that a member has another role",
    "Avisar a los webhooks de que un miembro tiene otro rol",
  ],
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
  "platform.webhook.deliver": ["Call a webhook", "Llamar a un webhook"],
  "portfolio.github.schedule": [
    "See which GitHub sources are due",
    "Ver qué fuentes de GitHub toca mirar",
  ],
  "portfolio.github.sync": ["Read GitHub", "Leer GitHub"],
  "portfolio.analytics.count": ["Count visits", "Contar las visitas"],
  "portfolio.analytics.keep_partitions": [
    "Make room for visits, remove old ones",
    "Hacer sitio a las visitas y quitar las antiguas",
  ],
  "portfolio.message.acknowledge": [
    "Tell a visitor that a message arrived",
    "Avisar a un visitante de que su mensaje llegó",
  ],
  "portfolio.message.classify": [
    "Say what a message is about",
    "Decir de qué trata un mensaje",
  ],
  "portfolio.message.note_answer": [
    "Note what became of a mail about a message",
    "Anotar qué pasó con un correo sobre un mensaje",
  ],
  "portfolio.message.wake_snoozed": [
    "Bring back snoozed messages",
    "Traer de vuelta los mensajes pospuestos",
  ],
  "portfolio.reply.send": [
    "Send an answer to a visitor",
    "Enviar una respuesta a un visitante",
  ],
  "portfolio.message.fan_out_received": [
    "Tell webhooks that a message came",
    "Avisar a los webhooks de que llegó un mensaje",
  ],
  "portfolio.message.mail_owner": [
    "Mail a visitor’s message",
    "Enviar por correo el mensaje de un visitante",
  ],
  "portfolio.photo.make": [
    "Make the sizes of a photo",
    "Hacer los tamaños de una foto",
  ],
  "portfolio.post.fan_out_published": [
    "Tell webhooks that a post was published",
    "Avisar a los webhooks de que se publicó un artículo",
  ],
  "portfolio.post.publish_due": [
    "Publish posts whose time has come",
    "Publicar los artículos a su hora",
  ],
};

/** Each event that webhooks can hear of has such a task; one that nobody has named yet is called this. */
const FAN_OUT: Named = [
  "Tell webhooks what happened",
  "Avisar a los webhooks de lo que pasó",
];

/** Whether a task has a name. */
export function isNamed(task: string): boolean {
  return namedAs(task) !== undefined;
}

function namedAs(task: string): Named | undefined {
  return TASKS[task] ??
    (task.split(".")[2]?.startsWith("fan_out_") ? FAN_OUT : undefined);
}

/** A task in words; one that nobody has named yet by its parts: `Mail: send`. */
export function taskName(task: string, lang: Lang): string {
  const named = namedAs(task)?.[lang === "es" ? 1 : 0];
  if (named) return named;
  const [, thing = "", verb = ""] = task.split(".");
  return `${words(thing).charAt(0).toUpperCase()}${words(thing).slice(1)}: ${
    words(verb)
  }`;
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}
