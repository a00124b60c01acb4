/**
 * What each action of the audit is called: a verb and its object, so that it reads the same whether it was done,
 * refused or went wrong.
 *
 * @module
 */

import { ASSISTANT_ACTIONS } from "./action_names_assistant.ts";
import { PORTFOLIO_ACTIONS } from "./action_names_portfolio.ts";

/** A name in both languages. */
export type Named = Readonly<Record<string, readonly [en: string, es: string]>>;

/** Every action by its name; a test asks that no command is missing. */
export const ACTIONS: Named = {
  ...ASSISTANT_ACTIONS,
  ...PORTFOLIO_ACTIONS,
  "platform.accounts.open": ["Make an account", "Crear una cuenta"],
  "platform.audit.export": ["Export the audit", "Exportar la auditoría"],
  "platform.audit.read": ["Read the audit", "Leer la auditoría"],
  "platform.audit.rekey": [
    "Seal the audit with a new key",
    "Sellar la auditoría con una clave nueva",
  ],
  "platform.backup_codes.replace": [
    "Make new backup codes",
    "Crear códigos de respaldo nuevos",
  ],
  "platform.backup_codes.use": [
    "Use a backup code",
    "Usar un código de respaldo",
  ],
  "platform.data.read": ["Read data", "Leer datos"],
  "platform.dead_letter.discard": [
    "Discard failed tasks",
    "Descartar tareas fallidas",
  ],
  "platform.dead_letter.restore": [
    "Bring back discarded tasks",
    "Recuperar tareas descartadas",
  ],
  "platform.dead_letter.retry": [
    "Retry failed tasks",
    "Reintentar tareas fallidas",
  ],
  "platform.devices.revoke": [
    "Stop trusting a device",
    "Dejar de confiar en un dispositivo",
  ],
  "platform.devices.trust": ["Trust a device", "Confiar en un dispositivo"],
  "platform.devices.use": [
    "Use a trusted device",
    "Usar un dispositivo de confianza",
  ],
  "platform.erasure.cancel": ["Call off an erasure", "Anular un borrado"],
  "platform.erasure.perform": ["Erase data", "Borrar datos"],
  "platform.export.remove": [
    "Delete an export of data",
    "Borrar una exportación de datos",
  ],
  "platform.host.add": ["Add a host", "Añadir un dominio"],
  "platform.host.prove": ["Prove a host", "Verificar un dominio"],
  "platform.host.remove": ["Remove a host", "Quitar un dominio"],
  "platform.hosts.read": ["See the hosts", "Ver los dominios"],
  "platform.invitation.accept": [
    "Accept an invitation",
    "Aceptar una invitación",
  ],
  "platform.invitation.restore": [
    "Bring back an invitation",
    "Recuperar una invitación",
  ],
  "platform.invitation.revoke": [
    "Take back an invitation",
    "Retirar una invitación",
  ],
  "platform.key.create": ["Make an API key", "Crear una clave de API"],
  "platform.key.revoke": ["Revoke an API key", "Revocar una clave de API"],
  "platform.key.use": ["Use an API key", "Usar una clave de API"],
  "platform.keys.read": ["See the API keys", "Ver las claves de API"],
  "platform.letters.choose": [
    "Switch letters on or off",
    "Activar o desactivar correos",
  ],
  "platform.member.change": [
    "Change a member’s role",
    "Cambiar el rol de un miembro",
  ],
  "platform.member.invite": ["Invite somebody", "Invitar a alguien"],
  "platform.member.leave": ["Leave the workspace", "Salir del espacio"],
  "platform.member.remove": ["Remove a member", "Quitar a un miembro"],
  "platform.member.restore": [
    "Bring back a member",
    "Readmitir a un miembro",
  ],
  "platform.members.read": ["See the members", "Ver a los miembros"],
  "platform.notification.read": [
    "Read notifications",
    "Leer notificaciones",
  ],
  "platform.origin.add": [
    "Let a site use the API",
    "Dejar que un sitio use la API",
  ],
  "platform.origin.remove": [
    "No longer let a site use the API",
    "No dejar más que un sitio use la API",
  ],
  "platform.origins.read": [
    "See which sites may use the API",
    "Ver qué sitios pueden usar la API",
  ],
  "platform.person.erase": [
    "Erase one’s own data",
    "Borrar los datos propios",
  ],
  "platform.person.export": [
    "Take one’s own data away",
    "Llevarse los datos propios",
  ],
  "platform.plan.prefer": [
    "Choose the plan of new workspaces",
    "Elegir el plan de los espacios nuevos",
  ],
  "platform.plan.read": ["See the plan", "Ver el plan"],
  "platform.privacy.erase": [
    "Erase the workspace’s data",
    "Borrar los datos del espacio",
  ],
  "platform.privacy.export": [
    "Take the workspace’s data away",
    "Llevarse los datos del espacio",
  ],
  "platform.privacy.read": [
    "See exports and erasures",
    "Ver exportaciones y borrados",
  ],
  "platform.role.change": ["Change a role", "Cambiar un rol"],
  "platform.role.create": ["Make a role", "Crear un rol"],
  "platform.role.delete": ["Delete a role", "Borrar un rol"],
  "platform.roles.read": ["See the roles", "Ver los roles"],
  "platform.second_factor.forget": [
    "Remove the second factor",
    "Quitar el segundo factor",
  ],
  "platform.second_factor.note": [
    "Change the second factor",
    "Cambiar el segundo factor",
  ],
  "platform.second_factor.replace": [
    "Begin to replace the second factor",
    "Empezar a cambiar el segundo factor",
  ],
  "platform.second_factor.replaced": [
    "Replace the second factor",
    "Terminar de cambiar el segundo factor",
  ],
  "platform.second_factor.show": [
    "Show the second factor",
    "Mostrar el segundo factor",
  ],
  "platform.secrets.reseal": [
    "Seal the secrets with a new key",
    "Sellar los secretos con una clave nueva",
  ],
  "platform.sessions.end": ["Sign out", "Cerrar sesión"],
  "platform.sessions.end_all": [
    "Sign out everywhere",
    "Cerrar sesión en todas partes",
  ],
  "platform.sessions.open": ["Sign in", "Iniciar sesión"],
  "platform.signing_keys.rotate": [
    "Rotate the signing keys",
    "Rotar las claves de firma",
  ],
  "platform.site.publish": ["Publish the site", "Publicar el sitio"],
  "platform.site.unpublish": ["Hide the site", "Ocultar el sitio"],
  "platform.slice.switch": [
    "Switch a part on or off",
    "Activar o desactivar una parte",
  ],
  "platform.slices.read": [
    "See which parts are on",
    "Ver qué partes están activas",
  ],
  "platform.tasks.read": ["See failed tasks", "Ver las tareas fallidas"],
  "platform.tenant.change": [
    "Change the workspace",
    "Cambiar el espacio",
  ],
  "platform.tenant.create": ["Make the workspace", "Crear el espacio"],
  "platform.tenant.delete": ["Delete the workspace", "Borrar el espacio"],
  "platform.tenant.plan": ["Change the plan", "Cambiar el plan"],
  "platform.tenant.prefer": [
    "Choose the workspace that opens first",
    "Elegir el espacio que se abre primero",
  ],
  "platform.tenant.transfer": [
    "Hand over the workspace",
    "Traspasar el espacio",
  ],
  "platform.webhook.create": ["Add a webhook", "Añadir un webhook"],
  "platform.webhook.edit": ["Change a webhook", "Cambiar un webhook"],
  "platform.webhook.remove": ["Remove a webhook", "Quitar un webhook"],
  "platform.webhook.replay": [
    "Send a webhook delivery again",
    "Reenviar un envío de un webhook",
  ],
  "platform.webhook.replay_failed": [
    "Send failed webhook deliveries again",
    "Reenviar los envíos fallidos de un webhook",
  ],
  "platform.webhook.rotate": [
    "Change a webhook's secret",
    "Cambiar el secreto de un webhook",
  ],
  "platform.webhook.test": ["Test a webhook", "Probar un webhook"],
  "platform.webhooks.manage": ["Manage webhooks", "Gestionar los webhooks"],
  "platform.webhooks.read": ["See the webhooks", "Ver los webhooks"],
};
