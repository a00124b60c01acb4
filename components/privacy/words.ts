/**
 * Words of the pages about people's data.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  person: {
    title: "Your data",
    lead:
      "What is kept of you and for how long, how to take it with you, and how to have it erased.",
    copyText:
      "One JSON file with all that is known of you: your account, what you wrote, and the workspaces that are yours alone. Passwords and other secrets are not in it.",
    eraseTitle: "Erase your account",
    eraseText:
      "Your account goes with all its data, in every workspace, after 24 hours. Until then you can cancel it here. Afterwards nobody can bring it back, not even from a backup.",
    goes: "These workspaces are yours alone and go with it:",
    blocks: "These would have no owner. Make somebody else their owner first:",
    typed: "Type {expected} to confirm",
    typedHelp: "The address that you sign in with.",
    erase: "Erase my account",
    pending: "Your account will be erased within the hour after {when}.",
  },
  tenant: {
    title: "Data of this workspace",
    lead:
      "What is kept in this workspace and for how long, how to take it away, and how to have it erased.",
    copyText:
      "One JSON file with all that belongs to this workspace: what it published, its messages, members, roles and keys. Secrets are not in it.",
    eraseTitle: "Erase this workspace",
    eraseText:
      "The workspace goes with everything in it, for all its members, after 24 hours. Until then any owner can cancel it here. Pages that others keep in their caches disappear within two minutes.",
    goes: "",
    blocks: "",
    typed: "Type {expected} to confirm",
    typedHelp: "Its address, without the /@.",
    erase: "Erase this workspace",
    pending: "This workspace will be erased within the hour after {when}.",
  },
  copyTitle: "Take it with you",
  copy: "Make a copy",
  copies: "Copies",
  asked: "Asked for",
  state: "State",
  actions: "Actions",
  states: {
    waiting: "Waiting",
    running: "{done} of {total} tables",
    ready: "Ready, {size}",
    failed: "Failed",
  },
  until: "until {day}",
  failedHelp:
    "It is too large for a copy here. Ask whoever runs this platform: the terminal makes it.",
  download: "Download",
  remove: "Remove",
  refresh: "See how far it is",
  keptTitle: "How long it stays",
  keptText: "A timed task removes what has stayed longer, every day.",
  what: "What",
  how: "How long",
  why: "Why",
  cancel: "Cancel the erasure",
  mismatch: "This is not what stands above.",
  done: {
    asked: "The copy is being made. It appears below.",
    removed: "The copy was removed.",
    scheduled: "It will be erased. We wrote to you, in case it was not you.",
    cancelled: "Nothing will be erased.",
    many: "Three copies a day are made. Take one of these.",
  },
  spans: {
    hours: { one: "{n}\u00a0hour", other: "{n}\u00a0hours" },
    days: { one: "{n}\u00a0day", other: "{n}\u00a0days" },
    years: { one: "{n}\u00a0year", other: "{n}\u00a0years" },
  },
};

/** Every word of these pages. */
export type PrivacyWords = typeof en;

const es: PrivacyWords = {
  person: {
    title: "Tus datos",
    lead:
      "Qué se guarda de ti y cuánto tiempo, cómo llevártelo y cómo hacer que se borre.",
    copyText:
      "Un archivo JSON con todo lo que se sabe de ti: tu cuenta, lo que escribiste y los espacios que son solo tuyos. No lleva contraseñas ni otros secretos.",
    eraseTitle: "Borrar tu cuenta",
    eraseText:
      "Tu cuenta se va con todos sus datos, en todos los espacios, pasadas 24 horas. Hasta entonces puedes cancelarlo aquí. Después nadie puede traerla de vuelta, ni desde una copia de seguridad.",
    goes: "Estos espacios son solo tuyos y se van con ella:",
    blocks: "Estos se quedarían sin propietario. Nombra antes a otra persona:",
    typed: "Escribe {expected} para confirmar",
    typedHelp: "La dirección con la que entras.",
    erase: "Borrar mi cuenta",
    pending: "Tu cuenta se borrará durante la hora que sigue al {when}.",
  },
  tenant: {
    title: "Datos de este espacio",
    lead:
      "Qué se guarda en este espacio y cuánto tiempo, cómo llevártelo y cómo hacer que se borre.",
    copyText:
      "Un archivo JSON con todo lo que pertenece a este espacio: lo publicado, sus mensajes, miembros, roles y claves. No lleva secretos.",
    eraseTitle: "Borrar este espacio",
    eraseText:
      "El espacio se va con todo lo que contiene, para todos sus miembros, pasadas 24 horas. Hasta entonces cualquier propietario puede cancelarlo aquí. Las páginas que otros guardan en sus cachés desaparecen en dos minutos.",
    goes: "",
    blocks: "",
    typed: "Escribe {expected} para confirmar",
    typedHelp: "Su dirección, sin /@.",
    erase: "Borrar este espacio",
    pending: "Este espacio se borrará durante la hora que sigue al {when}.",
  },
  copyTitle: "Llévatelos",
  copy: "Hacer una copia",
  copies: "Copias",
  asked: "Pedida",
  state: "Estado",
  actions: "Acciones",
  states: {
    waiting: "En espera",
    running: "{done} de {total} tablas",
    ready: "Lista, {size}",
    failed: "Falló",
  },
  until: "hasta el {day}",
  failedHelp:
    "Es demasiado grande para una copia aquí. Pídesela a quien dirige esta plataforma: se hace desde el terminal.",
  download: "Descargar",
  remove: "Quitar",
  refresh: "Ver cómo va",
  keptTitle: "Cuánto tiempo se quedan",
  keptText: "Una tarea programada borra cada día lo que lleva más tiempo.",
  what: "Qué",
  how: "Cuánto",
  why: "Por qué",
  cancel: "Cancelar el borrado",
  mismatch: "No es lo que pone arriba.",
  done: {
    asked: "La copia se está haciendo. Aparece abajo.",
    removed: "La copia se quitó.",
    scheduled: "Se borrará. Te hemos escrito, por si no fuiste tú.",
    cancelled: "No se borrará nada.",
    many: "Se hacen tres copias al día. Toma una de estas.",
  },
  spans: {
    hours: { one: "{n}\u00a0hora", other: "{n}\u00a0horas" },
    days: { one: "{n}\u00a0día", other: "{n}\u00a0días" },
    years: { one: "{n}\u00a0año", other: "{n}\u00a0años" },
  },
};

/** The words by language. */
export const privacyWords: Record<Lang, PrivacyWords> = { en, es };
