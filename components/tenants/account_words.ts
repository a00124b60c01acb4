/**
 * What the pages say on which one joins, makes and lists workspaces.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  join: {
    title: "Join the workspace of {name}",
    owner: "Take over the workspace of {name}",
    text: "You are invited to the workspace of {name} as: {role}.",
    ownerText:
      "Whoever opens this link with an account becomes the owner of this workspace and its site. It works once.",
    as: "You are signed in as {email}.",
    submit: "Accept",
    take: "Become the owner",
    signIn: "Sign in to accept",
    signUp: "Make an account",
    other:
      "The invitation is for {email}. Sign out, and in again with that address.",
    signOut: "Sign out",
    closedTitle: "This invitation is not valid any more",
    closed:
      "It was used, taken back, or is older than seven days. Ask for a new one where it came from.",
    used: "You have joined already.",
    full:
      "The plan of this workspace has no seat left. Ask whoever invited you.",
    toDashboard: "To your dashboard",
    roles: {
      100: "owner",
      50: "admin",
      30: "recruiter",
      20: "hiring manager",
      10: "member",
    },
  },
  create: {
    title: "New workspace",
    first: "Make your first workspace",
    lead:
      "A place of its own, with its site, members and data. You are its owner.",
    name: "Name",
    nameHelp: "Yours, or your company’s.",
    slug: "Address",
    slugHelp: "Small letters, digits and hyphens. It will be at {start}…",
    kind: "It is for",
    person: "A person",
    company: "A company",
    language: "You will write in",
    both: "Show it in both languages",
    bothHelp: "Readers choose; you write each text once or twice.",
    errors: {
      name: "Write a name of up to 120 letters.",
      slug:
        "Up to 40 small letters, digits and hyphens, and no hyphen at either end.",
      taken: "This address is taken, or is the platform’s own.",
    },
    submit: "Make it",
    limit: "You own ten workspaces already. Delete one first.",
    failed: "This was not made yet. Look at what is marked.",
  },
  mine: {
    title: "Your workspaces",
    lead: "Where you belong, and where your dashboard opens.",
    name: "Workspace",
    role: "Your role",
    home: "Opens first",
    makeHome: "Open this one first",
    create: "New workspace",
    empty: "You belong to no workspace yet",
    emptyText: "Make your own, or ask for an invitation.",
    done: "Your dashboard opens there from now on.",
    gone: "You do not belong there any more.",
  },
  claim: {
    title: "Make your account",
    text:
      "So that you can edit what you have just made, invite others, and run this platform. The link works once, for seven days; keep it if you want to do this later.",
    submit: "Make your account",
  },
};

/** Every word of these pages. */
export type AccountWords = typeof en;

const es: AccountWords = {
  join: {
    title: "Unirte al espacio de {name}",
    owner: "Hacerte cargo del espacio de {name}",
    text: "Te invitan al espacio de {name} como: {role}.",
    ownerText:
      "Quien abra este enlace con una cuenta tendrá este espacio y su sitio. Sirve una vez.",
    as: "Has entrado como {email}.",
    submit: "Aceptar",
    take: "Hacerme cargo",
    signIn: "Entrar para aceptar",
    signUp: "Crear una cuenta",
    other:
      "La invitación es para {email}. Cierra la sesión y entra con esa dirección.",
    signOut: "Cerrar sesión",
    closedTitle: "Esta invitación ya no es válida",
    closed:
      "Se usó, se retiró o tiene más de siete días. Pide otra a quien te la envió.",
    used: "Ya te has unido.",
    full:
      "El plan de este espacio no tiene más plazas. Díselo a quien te invitó.",
    toDashboard: "A tu panel",
    roles: {
      100: "propietario",
      50: "administrador",
      30: "reclutador",
      20: "responsable de contratación",
      10: "miembro",
    },
  },
  create: {
    title: "Nuevo espacio",
    first: "Crea tu primer espacio",
    lead: "Un lugar propio, con su sitio, sus miembros y sus datos. Será tuyo.",
    name: "Nombre",
    nameHelp: "El tuyo o el de tu empresa.",
    slug: "Dirección",
    slugHelp: "Minúsculas, cifras y guiones. Estará en {start}…",
    kind: "Es para",
    person: "Una persona",
    company: "Una empresa",
    language: "Escribirás en",
    both: "Mostrarlo en ambos idiomas",
    bothHelp: "Los lectores eligen; tú escribes cada texto una o dos veces.",
    errors: {
      name: "Escribe un nombre de hasta 120 letras.",
      slug: "Hasta 40 minúsculas, cifras y guiones, sin guion en los extremos.",
      taken: "Esta dirección está ocupada, o es de la plataforma.",
    },
    submit: "Crearlo",
    limit: "Ya tienes diez espacios. Borra uno antes.",
    failed: "Aún no se ha creado. Mira lo que está marcado.",
  },
  mine: {
    title: "Tus espacios",
    lead: "A qué perteneces, y dónde se abre tu panel.",
    name: "Espacio",
    role: "Tu rol",
    home: "Se abre primero",
    makeHome: "Abrir este primero",
    create: "Nuevo espacio",
    empty: "Aún no perteneces a ningún espacio",
    emptyText: "Crea el tuyo o pide una invitación.",
    done: "Tu panel se abre ahí desde ahora.",
    gone: "Ya no perteneces a ese espacio.",
  },
  claim: {
    title: "Crea tu cuenta",
    text:
      "Para editar lo que acabas de hacer, invitar a otras personas y administrar esta plataforma. El enlace sirve una vez, durante siete días; guárdalo si prefieres hacerlo más tarde.",
    submit: "Crear tu cuenta",
  },
};

/** Words of these pages by language. */
export const accountWords: Record<Lang, AccountWords> = { en, es };
