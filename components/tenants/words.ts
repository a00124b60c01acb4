/**
 * What the settings of a workspace say, and its end.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  settings: {
    title: "Settings",
    lead:
      "How this workspace is called and reached, and what its site looks like.",
    identity: "Name and address",
    identityText: "The name stands in the dashboard and in mails.",
    name: "Name",
    slug: "Address",
    slugHelp:
      "The site is at {address}. When you change it, links to the old address end.",
    look: "Site",
    lookText: "What readers see.",
    language: "Written in",
    both: "Shown in both languages",
    bothHelp: "Otherwise only in the one it is written in.",
    hue: "Accent",
    hueHelp:
      "Lightness follows by itself, so that everything stays legible in both themes.",
    clock: "Clock",
    clockText: "Days begin and end by it, and times are written in it.",
    timezone: "Time zone",
    published: "The site is published.",
    hidden: "The site is hidden; only members see what is here.",
    publish: "Publish the site",
    unpublish: "Hide the site",
    publishTitle: "Publication",
    publishText:
      "Hiding it works within a second here, and within two minutes for copies elsewhere.",
    delete: "Delete this workspace",
    deleteText: "With everything in it, at once and for good.",
    saved: "Saved.",
    errors: {
      name: "Write a name of up to 120 letters.",
      slug:
        "Up to 40 small letters, digits and hyphens, and no hyphen at either end.",
      taken: "This address is taken, or is the platform’s own.",
      timezone: "Choose a time zone of the list.",
      hue: "Choose one of the colours.",
    },
  },
  remove: {
    title: "Delete the workspace of {name}",
    lead:
      "This deletes the site, its content, members, keys and messages. It cannot be undone. Take your data out first if you may need it.",
    slug: "Write the address to confirm: {slug}",
    submit: "Delete for good",
    wrong: "This is not the address of this workspace.",
  },
};

/** Every word of the settings. */
export type TenantWords = typeof en;

const es: TenantWords = {
  settings: {
    title: "Ajustes",
    lead:
      "Cómo se llama y dónde está este espacio, y qué aspecto tiene su sitio.",
    identity: "Nombre y dirección",
    identityText: "El nombre aparece en el panel y en los correos.",
    name: "Nombre",
    slug: "Dirección",
    slugHelp:
      "El sitio está en {address}. Si la cambias, los enlaces a la anterior dejan de servir.",
    look: "Sitio",
    lookText: "Lo que ven los lectores.",
    language: "Escrito en",
    both: "Mostrar en ambos idiomas",
    bothHelp: "Si no, solo en el que está escrito.",
    hue: "Acento",
    hueHelp:
      "La claridad se ajusta sola, para que todo se lea bien en ambos temas.",
    clock: "Reloj",
    clockText:
      "Con él empiezan y acaban los días, y en él se escriben las horas.",
    timezone: "Zona horaria",
    published: "El sitio está publicado.",
    hidden: "El sitio está oculto; solo los miembros ven lo que hay aquí.",
    publish: "Publicar el sitio",
    unpublish: "Ocultar el sitio",
    publishTitle: "Publicación",
    publishText:
      "Ocultarlo surte efecto aquí en un segundo, y en dos minutos en las copias de fuera.",
    delete: "Borrar este espacio",
    deleteText: "Con todo lo que contiene, al momento y para siempre.",
    saved: "Guardado.",
    errors: {
      name: "Escribe un nombre de hasta 120 letras.",
      slug: "Hasta 40 minúsculas, cifras y guiones, sin guion en los extremos.",
      taken: "Esta dirección está ocupada, o es de la plataforma.",
      timezone: "Elige una zona horaria de la lista.",
      hue: "Elige uno de los colores.",
    },
  },
  remove: {
    title: "Borrar el espacio de {name}",
    lead:
      "Se borran el sitio, su contenido, los miembros, las claves y los mensajes. No se puede deshacer. Llévate antes tus datos si puedes necesitarlos.",
    slug: "Escribe la dirección para confirmar: {slug}",
    submit: "Borrar para siempre",
    wrong: "Esta no es la dirección de este espacio.",
  },
};

/** Words of the settings by language. */
export const tenantWords: Record<Lang, TenantWords> = { en, es };

/** Hues to choose from, by their degrees in OKLCH. */
export const hues: ({ degrees: number } & Record<Lang, string>)[] = [
  { degrees: 10, en: "Rose", es: "Rosa" },
  { degrees: 28, en: "Red", es: "Rojo" },
  { degrees: 45, en: "Vermilion", es: "Bermellón" },
  { degrees: 70, en: "Amber", es: "Ámbar" },
  { degrees: 100, en: "Mustard", es: "Mostaza" },
  { degrees: 130, en: "Olive", es: "Oliva" },
  { degrees: 155, en: "Green", es: "Verde" },
  { degrees: 185, en: "Teal", es: "Turquesa" },
  { degrees: 215, en: "Petrol", es: "Petróleo" },
  { degrees: 250, en: "Blue", es: "Azul" },
  { degrees: 285, en: "Indigo", es: "Índigo" },
  { degrees: 310, en: "Violet", es: "Violeta" },
  { degrees: 340, en: "Magenta", es: "Magenta" },
];
