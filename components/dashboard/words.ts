/**
 * What surrounds the pages of the dashboard, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

/** The dashboard's own words in English. */
const en = {
  skip: "Skip to content",
  menu: "Menu",
  close: "Close",
  dashboard: "Dashboard",
  home: "Home",
  sections: "Sections of the dashboard",
  groups: { work: "Work", tenant: "Workspace", trust: "Trust" },
  admin: "Platform administration",
  platform: "Platform",
  toDashboard: "To your own dashboard",
  switcher: {
    change: "Change workspace",
    title: "Your workspaces",
    create: "New workspace",
  },
  roles: {
    100: "Owner",
    50: "Admin",
    30: "Recruiter",
    20: "Hiring manager",
    10: "Member",
  },
  site: { view: "View site", published: "Published", draft: "Not published" },
  account: {
    label: "Account of {email}",
    settings: "Your account",
    sessions: "Active sessions",
    devices: "Trusted devices",
    signOut: "Sign out",
  },
  bell: {
    label: "Notifications",
    unread: {
      one: "{n} unread notification",
      other: "{n} unread notifications",
    },
    none: "No unread notifications",
  },
  palette: {
    open: "Search or jump to",
    title: "Everything you can do here",
    placeholder: "Type a place or an action",
    nothing: "Nothing here is called “{text}”",
    places: "Places",
    actions: "Actions",
    found: { one: "{n} result", other: "{n} results" },
    keys: "↑ ↓ to choose, Enter to go, Esc to close",
  },
  shortcuts: {
    title: "Keyboard shortcuts",
    open: "Show these shortcuts",
    palette: "Search or jump to",
    next: "Next row of a list",
    previous: "Previous row",
    then: "then",
    everywhere: "Everywhere",
    goTo: "Go to",
    on: "Single keys are shortcuts",
    onHelp: "Off, only Ctrl K and ⌘ K remain. This browser remembers it.",
  },
  table: { actions: "Actions", older: "Older", newer: "Back to the newest" },
  form: {
    optional: "optional",
    save: "Save",
    cancel: "Cancel",
    failed: "This was not saved yet. Look at what is marked.",
  },
  notices: { saved: "Saved", undo: "Undo" },
  theme: {
    label: "Theme",
    system: "As the system",
    light: "Light",
    dark: "Dark",
  },
  language: { other: "Español", switchTo: "Leer en español" },
  errors: {
    forbidden: "Your role does not include this",
    forbiddenText:
      "Whoever runs this workspace decides what each role may do. Ask them if you need it.",
    notFound: "There is nothing at this address",
    notFoundText: "It may have been removed, or was never here.",
    refused: "This request was not accepted",
    refusedText: "Go back, look at what was sent and try again.",
    failed: "Something broke on our side",
    failedText:
      "It has been noted. Try again in a moment; if it happens again, quote this number: {id}",
    back: "To the dashboard’s home",
  },
};

/** Every word of the shell. */
export type DashboardWords = typeof en;

/** The same in Spanish. */
const es: DashboardWords = {
  skip: "Saltar al contenido",
  menu: "Menú",
  close: "Cerrar",
  dashboard: "Panel",
  home: "Inicio",
  sections: "Secciones del panel",
  groups: { work: "Trabajo", tenant: "Espacio", trust: "Confianza" },
  admin: "Administración de la plataforma",
  platform: "Plataforma",
  toDashboard: "A tu propio panel",
  switcher: {
    change: "Cambiar de espacio",
    title: "Tus espacios",
    create: "Nuevo espacio",
  },
  roles: {
    100: "Propietario",
    50: "Administrador",
    30: "Reclutador",
    20: "Responsable de contratación",
    10: "Miembro",
  },
  site: { view: "Ver el sitio", published: "Publicado", draft: "Sin publicar" },
  account: {
    label: "Cuenta de {email}",
    settings: "Tu cuenta",
    sessions: "Sesiones activas",
    devices: "Dispositivos de confianza",
    signOut: "Cerrar sesión",
  },
  bell: {
    label: "Notificaciones",
    unread: {
      one: "{n} notificación sin leer",
      other: "{n} notificaciones sin leer",
    },
    none: "Ninguna notificación sin leer",
  },
  palette: {
    open: "Buscar o ir a",
    title: "Todo lo que puedes hacer aquí",
    placeholder: "Escribe un lugar o una acción",
    nothing: "Nada aquí se llama «{text}»",
    places: "Lugares",
    actions: "Acciones",
    found: { one: "{n} resultado", other: "{n} resultados" },
    keys: "↑ ↓ para elegir, Intro para ir, Esc para cerrar",
  },
  shortcuts: {
    title: "Atajos de teclado",
    open: "Mostrar estos atajos",
    palette: "Buscar o ir a",
    next: "Fila siguiente de una lista",
    previous: "Fila anterior",
    then: "y luego",
    everywhere: "En todas partes",
    goTo: "Ir a",
    on: "Las teclas sueltas son atajos",
    onHelp: "Si no, solo quedan Ctrl K y ⌘ K. Este navegador lo recuerda.",
  },
  table: {
    actions: "Acciones",
    older: "Anteriores",
    newer: "Volver a lo último",
  },
  form: {
    optional: "opcional",
    save: "Guardar",
    cancel: "Cancelar",
    failed: "Aún no se ha guardado. Mira lo que está marcado.",
  },
  notices: { saved: "Guardado", undo: "Deshacer" },
  theme: {
    label: "Tema",
    system: "Como el sistema",
    light: "Claro",
    dark: "Oscuro",
  },
  language: { other: "English", switchTo: "Read in English" },
  errors: {
    forbidden: "Tu rol no incluye esto",
    forbiddenText:
      "Quien dirige este espacio decide qué puede hacer cada rol. Pídeselo si lo necesitas.",
    notFound: "No hay nada en esta dirección",
    notFoundText: "Puede que se haya quitado, o que nunca estuviera aquí.",
    refused: "Esta petición no se aceptó",
    refusedText: "Vuelve atrás, mira lo que se envió e inténtalo de nuevo.",
    failed: "Algo se rompió de nuestro lado",
    failedText:
      "Ha quedado anotado. Inténtalo en un momento; si se repite, cita este número: {id}",
    back: "Al inicio del panel",
  },
};

/** The shell's words by language. */
export const dashboardWords: Record<Lang, DashboardWords> = { en, es };
