/**
 * What the pages about API keys and allowed sites say.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "API keys",
  lead: "With a key, a program does here what you let it, and nothing else.",
  views: "Keys and sites",
  keys: "Keys",
  sites: "Allowed sites",
  create: "New key",
  docs: "How to use the API",
  name: "Key",
  may: "May do",
  permissions: { one: "{n} permission", other: "{n} permissions" },
  used: "Last used",
  never: "not yet",
  ends: "Ends",
  ended: "ended",
  revoked: "revoked",
  revoke: "Revoke",
  empty: "No key yet",
  emptyText:
    "A key lets a program read your messages into a spreadsheet, or publish from your own tools, without your password.",
  done: {
    revoked: "Revoked. Programs that still send this key are refused.",
    gone: "There is no such key here.",
  },
  form: {
    title: "New key",
    lead: "Give it as little as the program needs; you can make another one.",
    name: "What it is for",
    nameHelp: "So that you know it again, say: newsletter, backup.",
    days: "Ends after",
    daysHelp: "When it ends you make a new one, and nobody has the old one.",
    day: { one: "{n} day", other: "{n} days" },
    create: "Make the key",
    may: "It may",
    errors: {
      name: "Write what it is for, in up to 80 letters.",
      permissions: "Tick at least one thing that it may do.",
      limit: "Your plan allows no further key. Revoke one that nobody uses.",
      notYours: "A key can only do what you may do yourself.",
    },
  },
  made: {
    title: "Your new key",
    lead:
      "Copy it now. It is shown this one time; here stays only how it begins.",
    key: "Key",
    until: "Good until",
    try: "Try it",
    back: "To your keys",
  },
  origins: {
    lead:
      "Pages of other sites may call your API in their readers’ browsers only if you list them. They never get cookies.",
    origin: "Site",
    added: "Since",
    remove: "Remove",
    add: "Allow a site",
    help: "Scheme and host as browsers send them: https://blog.example.com",
    empty: "No other site",
    emptyText:
      "You need this only for scripts on pages of your own elsewhere. Programs on servers call the API without it.",
    done: {
      added: "Its pages may call your API now.",
      removed: "Its pages may no longer call your API.",
    },
    errors: {
      origin:
        "Write an address such as https://blog.example.com, without a path.",
      known: "This site is on the list already.",
    },
  },
};

/** Every word about keys. */
export type KeyWords = typeof en;

const es: KeyWords = {
  title: "Claves de API",
  lead:
    "Con una clave, un programa hace aquí lo que tú le permites, y nada más.",
  views: "Claves y sitios",
  keys: "Claves",
  sites: "Sitios permitidos",
  create: "Nueva clave",
  docs: "Cómo usar la API",
  name: "Clave",
  may: "Puede hacer",
  permissions: { one: "{n} permiso", other: "{n} permisos" },
  used: "Último uso",
  never: "aún no",
  ends: "Termina",
  ended: "terminada",
  revoked: "revocada",
  revoke: "Revocar",
  empty: "Aún no hay claves",
  emptyText:
    "Con una clave, un programa puede llevar tus mensajes a una hoja de cálculo o publicar desde tus propias herramientas, sin tu contraseña.",
  done: {
    revoked: "Revocada. Los programas que aún la envíen serán rechazados.",
    gone: "Aquí no hay ninguna clave así.",
  },
  form: {
    title: "Nueva clave",
    lead: "Dale solo lo que el programa necesita; siempre puedes crear otra.",
    name: "Para qué es",
    nameHelp:
      "Para que la reconozcas, por ejemplo: boletín, copia de seguridad.",
    days: "Termina después de",
    daysHelp: "Cuando termina creas una nueva, y nadie tiene ya la anterior.",
    day: { one: "{n} día", other: "{n} días" },
    create: "Crear la clave",
    may: "Puede",
    errors: {
      name: "Escribe para qué es, en 80 letras como máximo.",
      permissions: "Marca al menos una cosa que pueda hacer.",
      limit: "Tu plan no permite más claves. Revoca una que nadie use.",
      notYours: "Una clave solo puede hacer lo que tú puedes hacer.",
    },
  },
  made: {
    title: "Tu nueva clave",
    lead:
      "Cópiala ahora. Se muestra esta única vez; aquí solo queda cómo empieza.",
    key: "Clave",
    until: "Válida hasta",
    try: "Pruébala",
    back: "A tus claves",
  },
  origins: {
    lead:
      "Las páginas de otros sitios solo pueden llamar a tu API en el navegador de sus lectores si los pones en esta lista. Nunca reciben cookies.",
    origin: "Sitio",
    added: "Desde",
    remove: "Quitar",
    add: "Permitir un sitio",
    help:
      "Esquema y dominio como los envían los navegadores: https://blog.example.com",
    empty: "Ningún otro sitio",
    emptyText:
      "Solo lo necesitas para scripts en páginas tuyas en otro lugar. Los programas en servidores llaman a la API sin esto.",
    done: {
      added: "Sus páginas ya pueden llamar a tu API.",
      removed: "Sus páginas ya no pueden llamar a tu API.",
    },
    errors: {
      origin: "Escribe una dirección como https://blog.example.com, sin ruta.",
      known: "Este sitio ya está en la lista.",
    },
  },
};

/** What the pages about keys say, by language. */
export const keyWords: Record<Lang, KeyWords> = { en, es };

/** Where keys stand in the dashboard. */
export const KEYS = "/dashboard/keys";

/** Where allowed sites stand. */
export const SITES = `${KEYS}/sites`;
