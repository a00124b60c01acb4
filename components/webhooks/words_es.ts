/**
 * What the pages about webhooks say, in Spanish.
 *
 * @module
 */
import type { WebhookWords } from "./words_en.ts";

/** Every word about webhooks. */
export const es: WebhookWords = {
  title: "Webhooks",
  lead: "Cuando aquí pasa algo, tus propios sistemas se enteran al momento.",
  create: "Añadir un webhook",
  name: "Webhook",
  events: "Se entera de",
  eventCount: { one: "{n} evento", other: "{n} eventos" },
  state: "Estado",
  on: "activo",
  failing: "con fallos",
  off: { paused: "en pausa", gone: "retirado", failing: "desactivado" },
  empty: "Aún no hay webhooks",
  emptyText:
    "Danos una dirección tuya y le enviaremos un mensaje firmado cada vez que pase algo: a tu CRM, a tu chat o a tu propio programa.",
  full: "Hay diez, el máximo posible.",
  done: {
    saved: "Guardado.",
    paused: "En pausa. Lo que pase mientras tanto no se enviará después.",
    resumed:
      "Activo de nuevo. Abajo puedes reenviar lo que falló mientras tanto.",
    removed: "Se borraron el webhook y sus envíos.",
    tested: "Hay una prueba en camino; es la primera de la lista de abajo.",
    replayed: "En camino otra vez.",
    gone: "Ya no está aquí.",
  },
  replayedCount: {
    one: "{n} envío está en camino otra vez.",
    other: "{n} envíos están en camino otra vez.",
  },
  form: {
    newTitle: "Nuevo webhook",
    newLead: "Adónde y sobre qué. Después verás su secreto.",
    editTitle: "Cambiar el webhook",
    url: "Dirección",
    urlHelp: "Recibe un POST por https y responde en menos de 15 segundos.",
    description: "Para qué es",
    descriptionHelp: "Para que lo reconozcas, por ejemplo: nuestro CRM.",
    optional: "puede quedar vacío",
    events: "Avísale cuando",
    create: "Añadir el webhook",
    errors: {
      url: "Escribe una dirección completa que empiece por https://",
      description: "Escribe 120 letras como máximo.",
      events: "Marca al menos un evento.",
      limit: "Ya hay diez. Borra uno que nadie necesite.",
    },
  },
  secret: {
    title: "El secreto de tu webhook",
    lead:
      "Cópialo ahora. Se muestra esta única vez, y tu receptor lo necesita para saber que un mensaje es nuestro.",
    rotated:
      "Durante 24 horas cada mensaje lleva dos firmas, con el secreto anterior y con este: haz el cambio mientras tanto y no se perderá nada.",
    secret: "Secreto",
    address: "Dirección",
    back: "Al webhook",
  },
  receiver: {
    title: "Cómo comprueba un mensaje tu receptor",
    text:
      "Sirve cualquier biblioteca de Standard Webhooks. En JavaScript es así:",
    facts: [
      "Responde con un estado de 200 a 299 en menos de 15 segundos, y trabaja después.",
      "El mismo mensaje puede llegar dos veces: su webhook-id no cambia, así que puedes descartar el segundo.",
      "Lo que falla se reintenta durante tres días, cada vez más despacio. Responde 410 si no quieres más.",
      "Un mensaje lleva identificadores; la API te dice el resto.",
    ],
    more: "Standard Webhooks",
  },
  page: {
    address: "Dirección",
    events: "Se entera cuando",
    since: "Desde",
    overlap: "Secreto anterior",
    overlapUntil: "también firma hasta",
    paused: "Lo pusiste en pausa: no se envía nada.",
    offGone: "Respondió 410, que no quiere más, así que ya no se envía nada.",
    offFailing:
      "Durante tres días no llegó nada, así que ya no se envía nada. Arréglalo y actívalo.",
    failingSince: "No llega nada desde",
    test: "Enviar una prueba",
    pause: "Pausar",
    resume: "Activar",
    edit: "Cambiar",
    rotate: "Nuevo secreto",
    rotateText: "Por si ha caído en malas manos. El anterior firma un día más.",
    remove: "Borrar",
    removeText: "Con todos sus envíos. No hay forma de recuperarlos.",
    more: "Rara vez hace falta",
  },
  deliveries: {
    title: "Envíos",
    views: "Qué envíos",
    shows: {
      all: "Todos",
      failed: "Fallidos",
      waiting: "En espera",
      delivered: "Entregados",
    },
    happened: "Qué pasó",
    tested: "Prueba",
    became: "Qué fue de él",
    states: { delivered: "entregado", waiting: "en espera", failed: "fallido" },
    attempts: { one: "{n} intento", other: "{n} intentos" },
    none: "aún sin intentos",
    next: "próximo",
    took: "{ms} ms",
    at: "Cuándo",
    replay: "Reenviar",
    empty: "Aún no se ha enviado nada",
    emptyText: "Envía una prueba para ver si llega.",
    emptyShow: "Ninguno de estos",
    emptyShowText: "Los envíos se guardan 30 días.",
    showAll: "Ver todos",
    replayFailed: "Reenviar lo que falló",
    since: "Desde",
    sinces: {
      hour: "la última hora",
      day: "el último día",
      week: "la última semana",
      month: "los últimos 30 días",
    },
  },
  errors: {
    url: "A esta dirección no se puede llamar",
    address: "Lleva a una red privada",
    name: "No existe ese servidor",
    connect: "Allí no responde nadie",
    tls: "Su certificado no es válido",
    timeout: "Tardó más de 15 segundos",
    too_large: "Su respuesta es demasiado grande",
    broken: "Lo que volvió no es una respuesta",
    redirects: "Redirige",
    status: "Respondió {status}",
    off: "El webhook no estaba activo",
  },
  answered: "Respondió {status}",
  remove: {
    title: "¿Borrar {name}?",
    lead:
      "Ya no se enterará de nada, y se olvida lo que se le envió: no hay forma de recuperarlo.",
    submit: "Borrar el webhook",
  },
};
