/**
 * What the dashboard's own pages say, in both languages: home, notifications, the list of actions.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  home: {
    title: "Home",
    waiting: "Waiting for you",
    nothing: "Nothing waits for you",
    nothingText: "New messages and whatever else needs you appear here.",
    messages: {
      one: "{n} message that nobody has read",
      other: "{n} messages that nobody has read",
    },
    questions: {
      one: "{n} question that the assistant could not answer",
      other: "{n} questions that the assistant could not answer",
    },
    notifications: {
      one: "{n} notification",
      other: "{n} notifications",
    },
    site: "Your site",
    erasing:
      "This workspace and everything in it will be erased within the hour after {when}.",
    erasingStop: "Look at it, or cancel it",
    published: "Published",
    draft: "Not published: only members see it",
    state: "State",
    address: "Address",
    languages: "Languages",
    names: { en: "English", es: "Spanish" },
    view: "View site",
    weeks: "Messages a week",
    weeksLabel: "Messages in each of the last twelve weeks: {list}",
    firstWeek: "12 weeks ago",
    thisWeek: "this week",
    steps: "First steps",
    stepsLead: "Your workspace is ready. In this order it becomes a site.",
    done: "done",
  },
  steps: {
    import: {
      title: "Bring your résumé",
      text:
        "A JSON Resume file, or what LinkedIn, Europass or Manfred let you download; or write it here.",
      action: "Import",
      write: "Write",
    },
    publish: {
      title: "Publish the site",
      text: "Look it over, then show it to everybody.",
      action: "Settings",
    },
    members: {
      title: "Invite somebody",
      text: "Whoever works with you gets a role of their own.",
      action: "Members",
    },
    message: {
      title: "Write to yourself",
      text: "By the form on your contact page; your bell rings at once.",
      action: "Contact page",
    },
  },
  notifications: {
    title: "Notifications",
    lead: "What happened here that concerns you. Nobody else sees this list.",
    what: "What",
    when: "When",
    unread: "unread",
    markAll: "Mark all as read",
    none: "No notifications yet",
    noneText:
      "When a visitor writes, somebody joins, or something needs you, it is told here and the bell shows a number.",
  },
  actions: {
    title: "Everything you can do here",
    lead:
      "Every place and action that your role includes. With the keyboard: Ctrl K or ⌘ K.",
    keys: "Keys",
    place: "Place or action",
  },
  admin: {
    title: "Platform",
    lead: "What concerns all workspaces. Only who runs this server sees it.",
    about: {
      "admin.tenants": "Every workspace, its plan and its state",
      "admin.queues": "What waits, what runs, and what failed for good",
      "admin.caches":
        "How many public pages were found and how many were drawn",
      "admin.mail": "Letters that were sent, or wait",
      "admin.audit": "What happened on the platform itself",
    },
  },
  namedKinds: {
    "portfolio.message.received": "{name} left you a message",
    "portfolio.message.woke": "The message from {name} is back",
    "platform.task.set_aside":
      "“{name}” failed for good and waits for your decision",
  },
  kinds: {
    "portfolio.message.received": "A visitor left you a message",
    "portfolio.message.woke": "A message that you snoozed is back",
    "assistant.question.left": "A visitor left you a question",
    "platform.member.joined": "Somebody joined this workspace",
    "platform.member.role_changed": "Your role here is another one now",
    "platform.task.set_aside":
      "Something failed for good and waits for your decision",
    "platform.webhook.disabled": "A webhook was switched off",
    other: "Something happened: {kind}",
  },
};

/** Every word of them. */
export type HomeWords = typeof en;

const es: HomeWords = {
  home: {
    title: "Inicio",
    waiting: "Te espera",
    nothing: "Nada te espera",
    nothingText: "Aquí aparecen los mensajes nuevos y lo que te necesite.",
    messages: {
      one: "{n} mensaje que nadie ha leído",
      other: "{n} mensajes que nadie ha leído",
    },
    questions: {
      one: "{n} pregunta que el asistente no supo responder",
      other: "{n} preguntas que el asistente no supo responder",
    },
    notifications: { one: "{n} notificación", other: "{n} notificaciones" },
    site: "Tu sitio",
    erasing:
      "Este espacio y todo lo que contiene se borrarán durante la hora que sigue al {when}.",
    erasingStop: "Verlo o cancelarlo",
    published: "Publicado",
    draft: "Sin publicar: solo lo ven sus miembros",
    state: "Estado",
    address: "Dirección",
    languages: "Idiomas",
    names: { en: "Inglés", es: "Español" },
    view: "Ver el sitio",
    weeks: "Mensajes por semana",
    weeksLabel: "Mensajes en cada una de las últimas doce semanas: {list}",
    firstWeek: "hace 12 semanas",
    thisWeek: "esta semana",
    steps: "Primeros pasos",
    stepsLead: "Tu espacio está listo. En este orden se vuelve un sitio.",
    done: "hecho",
  },
  steps: {
    import: {
      title: "Trae tu currículum",
      text:
        "Un archivo JSON Resume, o lo que se descarga de LinkedIn, Europass o Manfred; o escríbelo aquí.",
      action: "Importar",
      write: "Escribir",
    },
    publish: {
      title: "Publica el sitio",
      text: "Míralo con calma y luego muéstralo a todos.",
      action: "Ajustes",
    },
    members: {
      title: "Invita a alguien",
      text: "Quien trabaje contigo tendrá un rol propio.",
      action: "Miembros",
    },
    message: {
      title: "Escríbete un mensaje",
      text: "Desde el formulario de contacto; tu campana suena al momento.",
      action: "Página de contacto",
    },
  },
  notifications: {
    title: "Notificaciones",
    lead: "Lo que pasó aquí y te concierne. Nadie más ve esta lista.",
    what: "Qué",
    when: "Cuándo",
    unread: "sin leer",
    markAll: "Marcar todo como leído",
    none: "Aún no hay notificaciones",
    noneText:
      "Cuando un visitante escriba, alguien se una o algo te necesite, se dirá aquí y la campana mostrará un número.",
  },
  actions: {
    title: "Todo lo que puedes hacer aquí",
    lead:
      "Cada lugar y acción que tu rol incluye. Con el teclado: Ctrl K o ⌘ K.",
    keys: "Teclas",
    place: "Lugar o acción",
  },
  admin: {
    title: "Plataforma",
    lead:
      "Lo que concierne a todos los espacios. Solo lo ve quien administra este servidor.",
    about: {
      "admin.tenants": "Cada espacio, su plan y su estado",
      "admin.queues": "Lo que espera, lo que está en curso y lo que falló",
      "admin.caches":
        "Cuántas páginas públicas se encontraron y cuántas se dibujaron",
      "admin.mail": "Los correos enviados y los que esperan",
      "admin.audit": "Lo que pasó en la propia plataforma",
    },
  },
  namedKinds: {
    "portfolio.message.received": "{name} te dejó un mensaje",
    "portfolio.message.woke": "El mensaje de {name} está de vuelta",
    "platform.task.set_aside":
      "«{name}» ha fallado del todo y espera tu decisión",
  },
  kinds: {
    "portfolio.message.received": "Un visitante te dejó un mensaje",
    "portfolio.message.woke": "Un mensaje que pospusiste está de vuelta",
    "assistant.question.left": "Un visitante te dejó una pregunta",
    "platform.member.joined": "Alguien se unió a este espacio",
    "platform.member.role_changed": "Ahora tienes otro rol aquí",
    "platform.task.set_aside": "Algo ha fallado del todo y espera tu decisión",
    "platform.webhook.disabled": "Se desactivó un webhook",
    other: "Algo pasó: {kind}",
  },
};

/** The words by language. */
export const homeWords: Record<Lang, HomeWords> = { en, es };
