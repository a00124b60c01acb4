/**
 * What the pages about roles say, and what each permission is called.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Roles",
  lead:
    "Five roles are there from the start. Make your own from single permissions where they do not fit.",
  create: "New role",
  own: "Your own roles",
  built: "The five that every workspace has",
  name: "Role",
  may: "May do",
  permissions: { one: "{n} permission", other: "{n} permissions" },
  members: { one: "{n} member", other: "{n} members" },
  nobody: "nobody",
  empty: "No role of your own yet",
  emptyText:
    "A role is a name and a list of what it may do: say, an editor who writes the site and does not see the members.",
  form: {
    newTitle: "New role",
    lead: "You can only put in what you hold yourself.",
    name: "Name",
    nameHelp: "As your members will read it.",
    create: "Make the role",
    above:
      "This role holds more than yours does, so that you cannot change it.",
    delete: "Delete this role",
    deleteText: "Nobody has it. You can make it again at any time.",
    used:
      "It can be deleted once no member and no open invitation has it: {members} now.",
    locked: "you lack it",
  },
  done: {
    created: "The role is there; give it to members.",
    changed: "Saved. It holds for {members} from now on.",
    deleted: "The role “{name}” was deleted.",
  },
  errors: {
    name: "Write a name of up to 60 letters.",
    empty: "Choose at least one thing that the role may do.",
    taken: "There is a role with this name.",
    notYours: "You can only put in what you hold yourself.",
    limit: "Your plan allows no further role.",
    used: "A member or an open invitation has this role.",
  },
};

/** Every word about roles. */
export type RoleWords = typeof en;

const es: RoleWords = {
  title: "Roles",
  lead:
    "Cinco roles están desde el principio. Haz los tuyos con permisos sueltos donde no encajen.",
  create: "Nuevo rol",
  own: "Tus propios roles",
  built: "Los cinco que tiene cada espacio",
  name: "Rol",
  may: "Puede",
  permissions: { one: "{n} permiso", other: "{n} permisos" },
  members: { one: "{n} miembro", other: "{n} miembros" },
  nobody: "nadie",
  empty: "Aún no tienes roles propios",
  emptyText:
    "Un rol es un nombre y una lista de lo que puede hacer: por ejemplo, quien edita el sitio y no ve a los miembros.",
  form: {
    newTitle: "Nuevo rol",
    lead: "Solo puedes poner lo que tú tienes.",
    name: "Nombre",
    nameHelp: "Como lo leerán tus miembros.",
    create: "Crear el rol",
    above: "Este rol tiene más que el tuyo, así que no puedes cambiarlo.",
    delete: "Borrar este rol",
    deleteText: "No lo tiene nadie. Puedes volver a crearlo cuando quieras.",
    used:
      "Se puede borrar cuando no lo tenga ningún miembro ni invitación abierta: ahora {members}.",
    locked: "no lo tienes",
  },
  done: {
    created: "El rol está listo; dáselo a tus miembros.",
    changed: "Guardado. Vale para {members} desde ahora.",
    deleted: "El rol «{name}» se borró.",
  },
  errors: {
    name: "Escribe un nombre de hasta 60 letras.",
    empty: "Elige al menos una cosa que el rol pueda hacer.",
    taken: "Ya hay un rol con este nombre.",
    notYours: "Solo puedes poner lo que tú tienes.",
    limit: "Tu plan no permite más roles.",
    used: "Un miembro o una invitación abierta tiene este rol.",
  },
};

/** Words about roles by language. */
export const roleWords: Record<Lang, RoleWords> = { en, es };

type Named = Record<string, [en: string, es: string]>;

/** What each permission lets somebody do, as a verb and its object. */
const PERMISSIONS: Named = {
  "assistant.chats.read": [
    "See what visitors asked",
    "Ver lo que preguntan los visitantes",
  ],
  "assistant.chats.write": [
    "Settle questions, delete conversations",
    "Atender preguntas, borrar conversaciones",
  ],
  "assistant.cvs.read": [
    "See the CVs for a role",
    "Ver los CV para un puesto",
  ],
  "assistant.cvs.write": [
    "Make CVs for a role",
    "Preparar CV para un puesto",
  ],
  "assistant.knowledge.read": [
    "See what the assistant knows",
    "Ver lo que sabe el asistente",
  ],
  "assistant.knowledge.write": [
    "Change what the assistant knows",
    "Cambiar lo que sabe el asistente",
  ],
  "assistant.skills.read": [
    "See the recommended skills",
    "Ver las competencias recomendadas",
  ],
  "assistant.skills.write": [
    "Import and remove job postings",
    "Importar y quitar ofertas de empleo",
  ],
  "platform.audit.read": ["Read the audit", "Leer la auditoría"],
  "platform.hosts.read": ["See the hosts", "Ver los dominios"],
  "platform.hosts.write": [
    "Add and remove hosts",
    "Añadir y quitar dominios",
  ],
  "platform.keys.read": ["See the API keys", "Ver las claves de API"],
  "platform.keys.write": [
    "Make and revoke API keys",
    "Crear y revocar claves de API",
  ],
  "platform.members.read": [
    "See the members and invitations",
    "Ver a los miembros y las invitaciones",
  ],
  "platform.members.write": [
    "Invite, change and remove members",
    "Invitar, cambiar y quitar miembros",
  ],
  "platform.origins.read": [
    "See which sites may use the API",
    "Ver qué sitios pueden usar la API",
  ],
  "platform.origins.write": [
    "Choose which sites may use the API",
    "Elegir qué sitios pueden usar la API",
  ],
  "platform.plan.read": ["See plan and usage", "Ver el plan y su uso"],
  "platform.privacy.read": [
    "See requests about data",
    "Ver las peticiones sobre datos",
  ],
  "platform.privacy.erase": [
    "Erase a person’s data",
    "Borrar los datos de una persona",
  ],
  "platform.privacy.export": [
    "Export all data",
    "Exportar todos los datos",
  ],
  "platform.roles.read": ["See the roles", "Ver los roles"],
  "platform.roles.write": [
    "Make and change roles",
    "Crear y cambiar roles",
  ],
  "platform.site.publish": [
    "Publish and hide the site",
    "Publicar y ocultar el sitio",
  ],
  "platform.site.touch": [
    "Refresh the site",
    "Refrescar el sitio",
  ],
  "platform.site.write": [
    "Change name, address and look",
    "Cambiar nombre, dirección y aspecto",
  ],
  "platform.slices.read": [
    "See which parts are on",
    "Ver qué partes están activas",
  ],
  "platform.slices.write": [
    "Switch parts on and off",
    "Activar y desactivar partes",
  ],
  "platform.tasks.manage": [
    "Retry and discard failed tasks",
    "Reintentar y descartar tareas fallidas",
  ],
  "platform.tasks.read": ["See failed tasks", "Ver las tareas fallidas"],
  "platform.tenant.delete": [
    "Delete the workspace",
    "Borrar el espacio",
  ],
  "platform.tenant.transfer": [
    "Transfer the workspace",
    "Traspasar el espacio",
  ],
  "platform.webhooks.manage": [
    "Manage webhooks and send deliveries again",
    "Gestionar webhooks y reenviar envíos",
  ],
  "platform.webhooks.read": [
    "See webhooks and their deliveries",
    "Ver los webhooks y sus envíos",
  ],
  "portfolio.messages.read": ["Read the messages", "Leer los mensajes"],
  "portfolio.messages.write": [
    "Mark and delete messages",
    "Marcar y borrar mensajes",
  ],
  "portfolio.posts.publish": [
    "Publish posts and take them off the site",
    "Publicar artículos y retirarlos del sitio",
  ],
  "portfolio.posts.read": [
    "Read posts that are being written",
    "Leer los artículos que se están escribiendo",
  ],
  "portfolio.posts.write": ["Write posts", "Escribir artículos"],
  "portfolio.profile.read": [
    "Read the whole profile",
    "Leer el perfil completo",
  ],
  "portfolio.profile.write": [
    "Write the profile and its entries",
    "Escribir el perfil y sus entradas",
  ],
  "portfolio.visits.read": ["See the visits", "Ver las visitas"],
};

/** What a permission is called; one that nobody named yet by its own words. */
export function permissionName(lang: Lang, permission: string): string {
  const known = PERMISSIONS[permission];
  if (known) return known[lang === "en" ? 0 : 1];
  const [, thing = permission, verb = ""] = permission.split(".");
  return `${thing.replaceAll("_", " ")}: ${verb}`;
}
