/**
 * What the owner's pages about conversations and unanswered questions say in Spanish.
 *
 * @module
 */
import type { DeskWords } from "./desk_words.ts";

/** The words. */
export const es: DeskWords = {
  list: {
    title: "Conversaciones",
    lead:
      "Lo que los visitantes le preguntaron a tu asistente y lo que respondió.",
    empty: "Aún no hay conversaciones",
    emptyText:
      "Los visitantes preguntan en tu sitio. Cada respuesta está hecha de citas de lo que publicaste, con su fuente; lo que no sabe responder te llega a ti.",
    emptyDraft: "Tu sitio no está publicado",
    emptyDraftText:
      "Publícalo primero: el asistente responde con lo que los visitantes pueden leer ahí.",
    publish: "Ajustes",
    openChat: "Pregúntale tú",
    noneFound: "Ninguna conversación coincide",
    noneFoundText: "Busca otras palabras o míralas todas.",
    showAll: "Ver todas",
    asked: "Preguntaron",
    ended: "Cómo terminó",
    when: "Cuándo",
    questions: { one: "{n} pregunta", other: "{n} preguntas" },
    left: { one: "{n} para ti", other: "{n} para ti" },
    downs: { one: "{n} no sirvió", other: "{n} no sirvieron" },
    updated: "La lista está al día otra vez.",
  },
  filter: {
    label: "Filtrar",
    search: "Palabras de una pregunta",
    show: "Cuáles",
    shows: {
      all: "Todas",
      unanswered: "Con una pregunta sin respuesta",
      down: "Con una respuesta que no sirvió",
      left: "Con una pregunta para ti",
    },
    apply: "Mostrar",
    clear: "Ver todas",
  },
  states: {
    waiting: "En espera",
    answering: "Respondiendo",
    answered: "Respondida",
    no_evidence: "Sin evidencia",
    small_talk: "Charla",
    out_of_scope: "No trata de ti",
    stopped: "Detenida",
    unavailable: "No se pudo responder",
  },
  langs: { en: "En inglés", es: "En español" },
  talk: {
    title: "Conversación",
    back: "Todas las conversaciones",
    question: "Pregunta {n}",
    state: "Terminó",
    when: "Preguntada",
    engine: "Respondió",
    checked: "Revisión",
    accept: "Se mostró todo lo redactado",
    correct: "Se mostró una parte de lo redactado",
    reject: "No se mostró nada de lo redactado",
    corrections: {
      one: "devuelta {n} vez para corregirla",
      other: "devuelta {n} veces para corregirla",
    },
    cut: "Se cortó antes del final",
    dropped: "Sin mostrar",
    thumb: "El visitante opina",
    up: "Le sirvió",
    down: "No le sirvió",
    left: "Para ti",
    answer: "Responderla",
    toQuestion: "Ver qué fue de ella",
    kept: "Se guarda hasta el {when}; después se borra sola.",
    remove: "Borrar la conversación",
    removeText:
      "Desaparece al momento, también para el visitante, y no se puede recuperar. Las respuestas que escribiste se quedan.",
    removed: "La conversación está borrada.",
    members: "respondida solo para miembros",
  },
  engines: {
    extractive: "Citas de tu sitio, en esta máquina",
    openai: "OpenAI",
    anthropic: "Anthropic",
  },
  faults: {
    malformed: "no venía en la forma pedida",
    no_citation: "sin cita",
    foreign_chunk: "una cita de otro lugar",
    quote_not_found: "una cita que no está en ninguna parte",
    quote_too_short: "una cita demasiado corta para probar algo",
    number: "un número que su cita no tiene",
    name: "un nombre que su cita no tiene",
    wording: "decía más que su cita",
    negation: "decía lo contrario que su cita",
    personal_data: "una dirección o un teléfono",
    link: "un enlace",
    image: "una imagen",
    markup: "signos de los que se hacen páginas",
    policy: "no trataba de ti, o daba órdenes",
    leak: "contaba sus propias reglas",
  },
  inbox: {
    title: "Preguntas sin responder",
    lead:
      "Lo que el asistente no encontró. Respóndelo una vez y desde entonces cita tus palabras.",
    shows: {
      open: "Pendientes",
      settled: "Atendidas",
      answers: "Tus respuestas",
    },
    views: "Qué preguntas",
    question: "Pregunta",
    why: "Motivo",
    when: "Cuándo",
    times: { one: "preguntada una vez", other: "preguntada {n} veces" },
    left: "Para ti",
    leftEmail: "Espera tu respuesta",
    empty: "Ninguna pregunta te espera",
    emptyText:
      "Cuando el asistente no encuentra nada que le responda a un visitante, la pregunta llega aquí.",
    emptySettled: "Nada atendido todavía",
    emptySettledText:
      "Aquí quedan las preguntas que respondiste o apartaste, mientras se guarde su conversación.",
    done: "Hecho",
    not: "No es para el asistente",
    reopen: "Volver a dejar pendiente",
    how: {
      answered: "Respondida",
      done: "Hecho",
      not_for_assistant: "No es para el asistente",
    },
    more: "Hay más; estas son las últimas.",
    keys:
      "Teclas: j k para moverte, r responder, e hecho, ! no es para el asistente",
    told: {
      answered:
        "Tu respuesta está escrita. El asistente la aprende en este momento.",
      mailed: {
        one: "Tu respuesta está escrita y va en camino a {n} visitante.",
        other: "Tu respuesta está escrita y va en camino a {n} visitantes.",
      },
      done: "La pregunta está atendida.",
      not_for_assistant: "La pregunta está apartada.",
      reopened: "La pregunta vuelve a estar pendiente.",
      removed: "El asistente ya no conoce esta respuesta.",
      restored: "El asistente vuelve a aprender la respuesta.",
      changed: "Cambiada. El asistente la aprende en este momento.",
      gone: "Eso ya no está.",
    },
  },
  question: {
    title: "Pregunta sin responder",
    back: "Preguntas sin responder",
    alike: "Preguntas parecidas",
    talk: "Ver la conversación",
    email: "Responder a",
    noEmail: "sin correo",
    form: {
      title: "Respóndela",
      question: "Pregunta",
      questionHelp: "El asistente encuentra tu respuesta por estas palabras.",
      answer: "Tu respuesta",
      answerHelp:
        "El asistente la cita palabra por palabra, frase a frase. Escribe como le escribirías al visitante y nombra de qué trata.",
      lang: "Idioma de la respuesta",
      visibility: "Quién puede leerla",
      visibilities: {
        public: "Cualquiera que pregunte",
        members: "Solo los miembros de este espacio",
      },
      mail: "Enviarla también por correo a {email}",
      mailMany:
        "Enviarla también por correo a los {n} visitantes que dejaron su dirección",
      submit: "Responder",
      wrong:
        "Escribe una pregunta de 300 caracteres como mucho y una respuesta de 4.000 como mucho.",
    },
    elsewhere: "O ponlo en tu sitio",
    elsewhereText:
      "El asistente cita lo que está en tu sitio; conviene para lo que todos deberían ver.",
    places: { profile: "Perfil", projects: "Proyectos", posts: "Artículos" },
    without: "O atiéndela sin responder",
    settled: "Qué fue de ella",
    seeAnswer: "Ver tu respuesta",
  },
  answers: {
    title: "Tus respuestas",
    back: "Tus respuestas",
    one: "Tu respuesta",
    lead: "Lo que escribiste para el asistente, con tus palabras.",
    empty: "Aún no has escrito ninguna respuesta",
    emptyText: "Abre una pregunta pendiente y respóndela.",
    emptyAction: "Preguntas pendientes",
    answer: "Respuesta",
    for: "La lee",
    written: "Escrita",
    save: "Guardar",
    remove: "Quitar",
    removeText:
      "El asistente la olvida en segundos, y las preguntas que respondía vuelven a estar pendientes.",
  },
};
