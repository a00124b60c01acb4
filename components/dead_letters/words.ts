/**
 * What the pages of failed tasks say.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Failed tasks",
  lead:
    "What could not be done for this workspace, and is not tried again by itself. Look why, then try it again or discard it.",
  adminTitle: "Queues",
  adminLead:
    "What is to be done in the background, in all workspaces together, and what could not be done.",
  shows: { dead: "Failed", discarded: "Discarded" },
  views: "What is shown",
  filter: {
    task: "Task",
    anyTask: "Any task",
    since: "Since",
    periods: {
      any: "Any time",
      hour: "The last hour",
      day: "The last 24 hours",
      week: "The last 7 days",
    },
    show: "Show",
    reset: "Show everything",
  },
  task: "Task",
  attempts: "Attempts",
  failed: "Failed",
  workspace: "Workspace",
  platform: "The platform itself",
  choose: "Choose {name}, {when}",
  retry: "Try again",
  discard: "Discard",
  restore: "Bring back",
  chosen: "With those that are ticked:",
  retryAll: { one: "Try {n} again", other: "Try all {n} again" },
  discardAll: { one: "Discard {n}", other: "Discard all {n}" },
  restoreAll: { one: "Bring {n} back", other: "Bring all {n} back" },
  confirm: {
    retry: {
      one: "Try {n} task again, as often as the first time?",
      other: "Try {n} tasks again, each as often as the first time?",
    },
    discard: {
      one:
        "Discard {n} task? What it was to do is not done. For an hour it can be brought back.",
      other:
        "Discard {n} tasks? What they were to do is not done. For an hour they can be brought back.",
    },
    restore: {
      one: "Bring {n} task back?",
      other: "Bring {n} tasks back?",
    },
    cancel: "Leave it",
  },
  done: {
    retry: {
      one: "{n} task is being tried again.",
      other: "{n} tasks are being tried again.",
    },
    discard: {
      one: "{n} task was discarded. Until {when} it can be brought back.",
      other: "{n} tasks were discarded. Until {when} they can be brought back.",
    },
    restore: { one: "{n} task is back.", other: "{n} tasks are back." },
    none: "Nothing was changed: somebody was quicker, or nothing was ticked.",
  },
  updated: "The list was updated.",
  retrying: "being tried again",
  gone: "Discarded: it can be brought back until {when}.",
  none: "Nothing has failed",
  noneText:
    "Mails, copies of data and whatever else can wait are done in the background, and tried again for hours or days when something stands in the way. What fails for good stands here, with every attempt and its reason, and whoever may act is told by the bell.",
  noneDiscarded: "Nothing was discarded",
  noneDiscardedText:
    "What you discard stands here for an hour, so that you can bring it back.",
  noMatch: "Nothing like that has failed",
  noMatchText: "Take a longer period, or any task.",
  letter: {
    back: "Failed tasks",
    adminBack: "Queues",
    said: "The program said",
    task: "Name",
    begun: "Asked for",
    failed: "Set aside",
    attempts: "Attempts",
    of: "{n} of {most}",
    ofAgain: "{n} of {most} since it was last tried again, {all} in all",
    about: "About",
    nothing: "nothing in particular",
    request: "Request",
    entry: "See it in the audit",
    run: "Run",
    key: "Key",
    keyHelp:
      "The same for every attempt: what left this machine carries it, so that a repeat is known.",
    history: "Attempt by attempt",
    historyNone: "No attempt has ended.",
    number: "Attempt",
    at: "Ended",
    took: "Took",
    unknown: "unknown",
    result: "What happened",
  },
  queues: {
    title: "By task",
    waiting: "Waiting",
    running: "Running",
    dead: "Failed",
    oldest: "Longest wait",
    idle: "Nothing has been counted yet",
    idleText:
      "The worker counts every few seconds. If nothing appears here, it is not running: deno task work.",
    stale:
      "The worker counted last at {when}. It counts every few seconds, so it may not be running.",
    quiet: {
      one: "{n} kind of task has nothing to do",
      other: "{n} kinds of task have nothing to do",
    },
    failed: "Failed, in all workspaces",
  },
};

/** Every word about failed tasks. */
export type LetterWords = typeof en;

const es: LetterWords = {
  title: "Tareas fallidas",
  lead:
    "Lo que no se pudo hacer para este espacio y ya no se reintenta solo. Mira por qué, y reinténtalo o descártalo.",
  adminTitle: "Colas",
  adminLead:
    "Lo que hay por hacer en segundo plano, en todos los espacios juntos, y lo que no se pudo hacer.",
  shows: { dead: "Fallidas", discarded: "Descartadas" },
  views: "Qué se muestra",
  filter: {
    task: "Tarea",
    anyTask: "Cualquier tarea",
    since: "Desde",
    periods: {
      any: "Siempre",
      hour: "La última hora",
      day: "Las últimas 24 horas",
      week: "Los últimos 7 días",
    },
    show: "Mostrar",
    reset: "Mostrar todo",
  },
  task: "Tarea",
  attempts: "Intentos",
  failed: "Falló",
  workspace: "Espacio",
  platform: "La propia plataforma",
  choose: "Elegir {name}, {when}",
  retry: "Reintentar",
  discard: "Descartar",
  restore: "Recuperar",
  chosen: "Con las marcadas:",
  retryAll: { one: "Reintentar {n}", other: "Reintentar las {n}" },
  discardAll: { one: "Descartar {n}", other: "Descartar las {n}" },
  restoreAll: { one: "Recuperar {n}", other: "Recuperar las {n}" },
  confirm: {
    retry: {
      one: "¿Reintentar {n} tarea, tantas veces como al principio?",
      other: "¿Reintentar {n} tareas, cada una tantas veces como al principio?",
    },
    discard: {
      one:
        "¿Descartar {n} tarea? Lo que debía hacer no se hará. Durante una hora se puede recuperar.",
      other:
        "¿Descartar {n} tareas? Lo que debían hacer no se hará. Durante una hora se pueden recuperar.",
    },
    restore: {
      one: "¿Recuperar {n} tarea?",
      other: "¿Recuperar {n} tareas?",
    },
    cancel: "Dejarlo",
  },
  done: {
    retry: {
      one: "Se está reintentando {n} tarea.",
      other: "Se están reintentando {n} tareas.",
    },
    discard: {
      one: "Se descartó {n} tarea. Hasta las {when} se puede recuperar.",
      other: "Se descartaron {n} tareas. Hasta las {when} se pueden recuperar.",
    },
    restore: { one: "{n} tarea ha vuelto.", other: "{n} tareas han vuelto." },
    none: "No cambió nada: alguien se adelantó, o no había nada marcado.",
  },
  updated: "La lista se actualizó.",
  retrying: "reintentándose",
  gone: "Descartada: se puede recuperar hasta las {when}.",
  none: "No ha fallado nada",
  noneText:
    "Los correos, las copias de datos y lo demás que puede esperar se hacen en segundo plano, y se reintentan durante horas o días cuando algo lo impide. Lo que falla del todo aparece aquí, con cada intento y su motivo, y la campana avisa a quien puede actuar.",
  noneDiscarded: "No se ha descartado nada",
  noneDiscardedText:
    "Lo que descartas queda aquí una hora, por si quieres recuperarlo.",
  noMatch: "No ha fallado nada así",
  noMatchText: "Elige un periodo más largo, o cualquier tarea.",
  letter: {
    back: "Tareas fallidas",
    adminBack: "Colas",
    said: "El programa dijo",
    task: "Nombre",
    begun: "Se pidió",
    failed: "Se apartó",
    attempts: "Intentos",
    of: "{n} de {most}",
    ofAgain: "{n} de {most} desde el último reintento, {all} en total",
    about: "Sobre",
    nothing: "nada en particular",
    request: "Petición",
    entry: "Verla en la auditoría",
    run: "Ejecución",
    key: "Clave",
    keyHelp:
      "La misma en cada intento: lo que salió de esta máquina la lleva, para reconocer una repetición.",
    history: "Intento por intento",
    historyNone: "Ningún intento ha terminado.",
    number: "Intento",
    at: "Terminó",
    took: "Tardó",
    unknown: "no se sabe",
    result: "Qué pasó",
  },
  queues: {
    title: "Por tarea",
    waiting: "En espera",
    running: "En curso",
    dead: "Fallidas",
    oldest: "Espera mayor",
    idle: "Aún no se ha contado nada",
    idleText:
      "El proceso de segundo plano cuenta cada pocos segundos. Si aquí no aparece nada, no está en marcha: deno task work.",
    stale:
      "El proceso de segundo plano contó por última vez a las {when}. Cuenta cada pocos segundos, así que puede que no esté en marcha.",
    quiet: {
      one: "{n} tipo de tarea sin nada que hacer",
      other: "{n} tipos de tarea sin nada que hacer",
    },
    failed: "Fallidas, en todos los espacios",
  },
};

/** Words about failed tasks by language. */
export const letterWords: Record<Lang, LetterWords> = { en, es };
