/**
 * What the pages about members and invitations say.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Members",
  updated: "The list of members is up to date.",
  lead:
    "Who works here, and as what. Nobody can give more than they hold themselves.",
  invite: "Invite somebody",
  person: "Person",
  role: "Role",
  since: "Since",
  you: "you",
  nobody: "Nobody yet",
  nobodyText: "Made from the terminal, waits to be claimed",
  unnamed: "Without an address",
  alone: "Nobody works here yet",
  aloneText: "Invite the people with whom you keep this up.",
  more: "More members",
  invitations: {
    title: "Open invitations",
    email: "Address",
    anybody: "Whoever has the link",
    expires: "Good until",
    revoke: "Take back",
  },
  done: {
    invited: "The invitation is on its way.",
    invitedKept:
      "The invitation is written, but no mail leaves this installation (SMTP_URL is not set). Whoever runs it reads it with “deno task mail” or in the platform’s mailbox, and hands the link on.",
    revoked: "The invitation was taken back.",
    removed: "The member was removed and has no access any more.",
    keysLeft: {
      one: "{n} API key that they made still works:",
      other: "{n} API keys that they made still work:",
    },
    seeKeys: "see the keys",
    restored: "The member is back, with the same role.",
    reopened: "The invitation is open again.",
    changed: "The new role holds from now on.",
    transferred: "The workspace has a new owner; you are an admin.",
    late: "That cannot be undone any more.",
    gone: "Somebody else was quicker: it had been done already.",
  },
  form: {
    title: "Invite somebody",
    lead:
      "They get a mail with a link that works once, within seven days, for who signs in with this address.",
    email: "E-mail address",
    role: "Role",
    language: "Language of the mail",
    submit: "Send the invitation",
  },
  member: {
    lead: "Member since {date}",
    roleTitle: "What they are here",
    role: "Role",
    roleText: "What they may do from now on, in every open window too.",
    change: "Give this role",
    remove: "Remove from this workspace",
    removeText:
      "They lose access at once. For an hour you can bring them back with the same role.",
    keys: {
      one: "They made {n} API key that still works. It goes on without them.",
      other:
        "They made {n} API keys that still work. These go on without them.",
    },
    revokeKeys: "Revoke all keys that they made",
    transfer: "Make the owner",
    transferText:
      "They become the owner and you an admin, in one step. Only they can give it back.",
    you: "This is you. To go, leave the workspace.",
    above: "Their role is above yours, so that you cannot change it.",
  },
  leave: {
    title: "Leave this workspace",
    text:
      "You lose access to the workspace of {name} at once. To come back you need a new invitation.",
    submit: "Leave the workspace",
    lastOwner:
      "You are the only owner. Make somebody else the owner first, or delete the workspace.",
    owners: "To the members",
  },
  errors: {
    email: "Write an address such as grace@example.com.",
    role: "Choose one of the roles.",
    isMember: "This person is a member already.",
    limit: "Your plan has no seat left. Open invitations hold a seat too.",
    tooMany: "Too many invitations were sent today. Try again tomorrow.",
    notYours: "You can only give what you hold yourself.",
    lastOwner: "A workspace keeps at least one owner.",
  },
  levels: {
    100: "Everything, also transferring and deleting the workspace.",
    50: "Everything but that: members, roles, settings, content.",
    30: "What a hiring manager may, and keeps candidates and jobs.",
    20: "What a member may, and evaluates.",
    10: "Belongs here, and may what is open to every member.",
  },
};

/** Every word about members. */
export type MemberWords = typeof en;

const es: MemberWords = {
  title: "Miembros",
  updated: "La lista de miembros está al día.",
  lead: "Quién trabaja aquí y como qué. Nadie puede dar más de lo que tiene.",
  invite: "Invitar a alguien",
  person: "Persona",
  role: "Rol",
  since: "Desde",
  you: "tú",
  nobody: "Nadie todavía",
  nobodyText: "Hecho desde la terminal, espera a quien lo reclame",
  unnamed: "Sin dirección",
  alone: "Aún no trabaja nadie aquí",
  aloneText: "Invita a las personas con quienes llevas esto.",
  more: "Más miembros",
  invitations: {
    title: "Invitaciones abiertas",
    email: "Dirección",
    anybody: "Quien tenga el enlace",
    expires: "Válida hasta",
    revoke: "Retirar",
  },
  done: {
    invited: "La invitación está en camino.",
    invitedKept:
      "La invitación está escrita, pero ningún correo sale de esta instalación (falta SMTP_URL). Quien la administra la lee con «deno task mail» o en el correo de la plataforma, y pasa el enlace.",
    revoked: "La invitación se retiró.",
    removed: "Se quitó al miembro, que ya no tiene acceso.",
    keysLeft: {
      one: "{n} clave de API que creó aún funciona:",
      other: "{n} claves de API que creó aún funcionan:",
    },
    seeKeys: "ver las claves",
    restored: "El miembro está de vuelta, con el mismo rol.",
    reopened: "La invitación vuelve a estar abierta.",
    changed: "El nuevo rol vale desde ahora.",
    transferred: "El espacio tiene un nuevo propietario; tú lo administras.",
    late: "Eso ya no se puede deshacer.",
    gone: "Alguien se adelantó: ya estaba hecho.",
  },
  form: {
    title: "Invitar a alguien",
    lead:
      "Recibe un correo con un enlace que sirve una vez, durante siete días, para quien entre con esta dirección.",
    email: "Dirección de correo",
    role: "Rol",
    language: "Idioma del correo",
    submit: "Enviar la invitación",
  },
  member: {
    lead: "Miembro desde el {date}",
    roleTitle: "Qué es aquí",
    role: "Rol",
    roleText:
      "Lo que puede hacer desde ahora, también en las ventanas que tenga abiertas.",
    change: "Dar este rol",
    remove: "Quitar de este espacio",
    removeText:
      "Pierde el acceso al momento. Durante una hora puedes devolverle el mismo rol.",
    keys: {
      one:
        "Creó {n} clave de API que aún funciona. Sigue valiendo sin esta persona.",
      other:
        "Creó {n} claves de API que aún funcionan. Siguen valiendo sin esta persona.",
    },
    revokeKeys: "Revocar todas las claves que creó",
    transfer: "Hacer propietario",
    transferText:
      "Pasa a ser el propietario y tú a administrar, en un solo paso. Solo esa persona puede devolvértelo.",
    you: "Eres tú. Para irte, deja el espacio.",
    above: "Su rol está por encima del tuyo, así que no puedes cambiarlo.",
  },
  leave: {
    title: "Dejar este espacio",
    text:
      "Pierdes el acceso al espacio de {name} al momento. Para volver necesitas una nueva invitación.",
    submit: "Dejar el espacio",
    lastOwner:
      "No hay más propietario que tú. Haz propietaria a otra persona antes, o borra el espacio.",
    owners: "A los miembros",
  },
  errors: {
    email: "Escribe una dirección como grace@example.com.",
    role: "Elige uno de los roles.",
    isMember: "Esta persona ya es miembro.",
    limit:
      "Tu plan no tiene más plazas. Las invitaciones abiertas también ocupan una.",
    tooMany: "Hoy se enviaron demasiadas invitaciones. Inténtalo mañana.",
    notYours: "Solo puedes dar lo que tienes.",
    lastOwner: "Un espacio conserva al menos un propietario.",
  },
  levels: {
    100: "Todo, también traspasar y borrar el espacio.",
    50: "Todo menos eso: miembros, roles, ajustes, contenido.",
    30: "Lo de un responsable de contratación, y lleva candidatos y empleos.",
    20: "Lo de un miembro, y evalúa.",
    10: "Pertenece al espacio y puede lo que está abierto a cualquier miembro.",
  },
};

/** Words about members by language. */
export const memberWords: Record<Lang, MemberWords> = { en, es };
