/**
 * What the page of visits says, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Visits",
  lead:
    "Who reads your site. Counted without cookies, without addresses and without anybody who asks not to be.",
  updated: "The visits are up to date.",
  periods: {
    label: "Period",
    "24h": "24 hours",
    "7d": "7 days",
    "30d": "30 days",
    "90d": "90 days",
    custom: "Other",
  },
  custom: {
    label: "Choose the days",
    from: "From",
    to: "To",
    show: "Show",
    wrong:
      "That is no period: the first day comes before the last, and there are at most 366. These are the last 7 days.",
  },
  export: "Download as CSV",
  now: { label: "Now", help: "opened a page in the last five minutes" },
  figures: {
    visitors: "Visitors",
    visits: "Visits",
    views: "Pages viewed",
    time: "Time on a page",
    before: "{n} in the period before",
    noneBefore: "none in the period before",
  },
  chart: {
    title: { hour: "By the hour", day: "By the day" },
    label:
      "{visitors} visitors and {views} pages viewed; most on {when}: {n} visitors",
    quiet: "Nobody came in this period",
    peak: { one: "{n} visitor", other: "{n} visitors" },
    views: { one: "{n} page", other: "{n} pages" },
    point: "{when}: {visitors} visitors, {visits} visits, {views} pages",
    table: "Show as a table",
    when: { hour: "Hour", day: "Day" },
    running: { hour: "this hour", day: "today" },
    zone: {
      hour:
        "Hours as in {zone}. A visitor is a browser on one day; days begin at midnight UTC.",
      day:
        "Days begin at midnight UTC ({time} in {zone}): a visitor is a browser on one such day.",
    },
  },
  lists: {
    page: "Pages",
    referrer: "Where they came from",
    country: "Countries",
    device: "Devices",
    utm_source: "Campaign source",
    utm_medium: "Campaign medium",
    utm_campaign: "Campaign",
    event: "What they did",
    funnel: "From visit to contact",
    bot: "Programs",
  },
  columns: {
    visitors: "Visitors",
    visits: "Visits",
    views: "Views",
    time: "Time",
    times: "Times",
    part: "Of visits",
    before: "Before",
  },
  notes: {
    country:
      "An estimate by the time zone of the browser, or else by its language.",
    referrer: "The site whose link brought them, as far as it says so.",
    bot: "Search engines, monitors and scripts. They count nowhere else.",
    utm:
      "Links with utm_source, utm_medium or utm_campaign show here which of them were followed.",
    funnel: "In how many visits it came to that.",
    event:
      "A CV may be opened straight from a letter, without a visit to a page.",
  },
  keys: {
    direct: "No referrer: typed, from a letter or an app",
    nowhere: "Unknown",
    others: "All others",
    desktop: "Computer",
    phone: "Phone",
    tablet: "Tablet",
    unnamed: "Unnamed",
    rush: "Faster than anybody reads",
    cv_downloaded: "Downloaded the CV",
    chat_opened: "Asked a first question",
    message_sent: "Sent a message",
    visit: "Visited the site",
    chat: "Asked a question",
    chat_contact: "Wrote after asking",
    contact: "Wrote a message",
    cv: "Downloaded the CV",
  },
  more: "All {n}",
  none: "Nothing in this period.",
  empty: {
    title: "Nobody has come yet",
    text:
      "Open your site in a private window, where you are not signed in: that is the first visit, and within half a minute it stands here. Your own visits while you are signed in do not count.",
    action: "Open the site",
    draft: "Nobody can come yet",
    draftText:
      "Your site is not published. Publish it, and whoever reads it is counted here.",
    draftAction: "To the settings",
  },
  how: "What is counted, as your readers see it",
  counted: "Counted {when}.",
};

/** Every word of it. */
export type VisitWords = typeof en;

const es: VisitWords = {
  title: "Visitas",
  lead:
    "Quién lee tu sitio. Se cuenta sin cookies, sin direcciones y sin quien pide que no se le cuente.",
  updated: "Las visitas están al día.",
  periods: {
    label: "Periodo",
    "24h": "24 horas",
    "7d": "7 días",
    "30d": "30 días",
    "90d": "90 días",
    custom: "Otro",
  },
  custom: {
    label: "Elige los días",
    from: "Desde",
    to: "Hasta",
    show: "Ver",
    wrong:
      "Eso no es un periodo: el primer día va antes que el último y caben 366 como mucho. Estos son los últimos 7 días.",
  },
  export: "Descargar en CSV",
  now: {
    label: "Ahora",
    help: "abrieron una página en los últimos cinco minutos",
  },
  figures: {
    visitors: "Visitantes",
    visits: "Visitas",
    views: "Páginas vistas",
    time: "Tiempo en una página",
    before: "{n} en el periodo anterior",
    noneBefore: "nada en el periodo anterior",
  },
  chart: {
    title: { hour: "Por horas", day: "Por días" },
    label:
      "{visitors} visitantes y {views} páginas vistas; el máximo, {when}: {n} visitantes",
    quiet: "En este periodo no vino nadie",
    peak: { one: "{n} visitante", other: "{n} visitantes" },
    views: { one: "{n} página", other: "{n} páginas" },
    point: "{when}: {visitors} visitantes, {visits} visitas, {views} páginas",
    table: "Ver como tabla",
    when: { hour: "Hora", day: "Día" },
    running: { hour: "esta hora", day: "hoy" },
    zone: {
      hour:
        "Horas de {zone}. Un visitante es un navegador en un día; los días empiezan a medianoche UTC.",
      day:
        "Los días empiezan a medianoche UTC ({time} en {zone}): un visitante es un navegador en uno de esos días.",
    },
  },
  lists: {
    page: "Páginas",
    referrer: "De dónde vinieron",
    country: "Países",
    device: "Dispositivos",
    utm_source: "Origen de campaña",
    utm_medium: "Medio de campaña",
    utm_campaign: "Campaña",
    event: "Qué hicieron",
    funnel: "De la visita al contacto",
    bot: "Programas",
  },
  columns: {
    visitors: "Visitantes",
    visits: "Visitas",
    views: "Vistas",
    time: "Tiempo",
    times: "Veces",
    part: "De las visitas",
    before: "Antes",
  },
  notes: {
    country:
      "Una estimación por la zona horaria del navegador o, si no la dice, por su idioma.",
    referrer: "El sitio cuyo enlace los trajo, si lo dice.",
    bot: "Buscadores, monitores y scripts. No cuentan en ninguna otra parte.",
    utm:
      "Los enlaces con utm_source, utm_medium o utm_campaign muestran aquí cuáles se siguieron.",
    funnel: "En cuántas visitas se llegó a eso.",
    event:
      "Un CV puede abrirse directamente desde una carta, sin visitar una página.",
  },
  keys: {
    direct: "Sin origen: dirección escrita, correo o aplicación",
    nowhere: "Desconocido",
    others: "Todos los demás",
    desktop: "Computadora",
    phone: "Teléfono",
    tablet: "Tableta",
    unnamed: "Sin nombre",
    rush: "Más rápido de lo que se lee",
    cv_downloaded: "Descargó el CV",
    chat_opened: "Hizo una primera pregunta",
    message_sent: "Envió un mensaje",
    visit: "Visitó el sitio",
    chat: "Preguntó algo",
    chat_contact: "Escribió después de preguntar",
    contact: "Escribió un mensaje",
    cv: "Descargó el CV",
  },
  more: "Ver los {n}",
  none: "Nada en este periodo.",
  empty: {
    title: "Aún no ha venido nadie",
    text:
      "Abre tu sitio en una ventana privada, sin iniciar sesión: esa es la primera visita, y en medio minuto estará aquí. Tus propias visitas con la sesión iniciada no cuentan.",
    action: "Abrir el sitio",
    draft: "Aún no puede venir nadie",
    draftText:
      "Tu sitio no está publicado. Publícalo y quien lo lea se contará aquí.",
    draftAction: "Ir a los ajustes",
  },
  how: "Qué se cuenta, tal como lo ven tus lectores",
  counted: "Contado {when}.",
};

/** The words by language. */
export const visitWords: Record<Lang, VisitWords> = { en, es };
