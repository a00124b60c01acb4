/**
 * What each action of the portfolio is called in the audit.
 *
 * @module
 */
import type { Named } from "./action_names.ts";

/** Every action of the slice by its name. */
export const PORTFOLIO_ACTIONS: Named = {
  "portfolio.artifact.drop": [
    "Remove made files",
    "Quitar archivos generados",
  ],
  "portfolio.artifact.store": [
    "Make a file of the site",
    "Generar un archivo del sitio",
  ],
  "portfolio.contact.show": [
    "Choose which contact details are shown",
    "Elegir qué datos de contacto se muestran",
  ],
  "portfolio.draft.discard": ["Discard a draft", "Descartar un borrador"],
  "portfolio.draft.drop": [
    "Drop changes that are not possible",
    "Quitar cambios que ya no son posibles",
  ],
  "portfolio.draft.edit": ["Change a draft", "Cambiar un borrador"],
  "portfolio.draft.publish": ["Publish a draft", "Publicar un borrador"],
  "portfolio.draft.redo": [
    "Redo a change of a draft",
    "Rehacer un cambio de un borrador",
  ],
  "portfolio.draft.undo": [
    "Undo a change of a draft",
    "Deshacer un cambio de un borrador",
  ],
  "portfolio.github.authorize": [
    "Change a GitHub token",
    "Cambiar un token de GitHub",
  ],
  "portfolio.github.choose": [
    "Choose what a GitHub source shows",
    "Elegir qué muestra una fuente de GitHub",
  ],
  "portfolio.github.connect": [
    "Follow at GitHub",
    "Seguir en GitHub",
  ],
  "portfolio.github.disconnect": [
    "Stop following at GitHub",
    "Dejar de seguir en GitHub",
  ],
  "portfolio.github.reconnect": [
    "Follow at GitHub again",
    "Volver a seguir en GitHub",
  ],
  "portfolio.github.rotate": [
    "Change a GitHub webhook’s secret",
    "Cambiar el secreto de un webhook de GitHub",
  ],
  "portfolio.github.sync": ["Look at GitHub now", "Mirar GitHub ahora"],
  "portfolio.message.classify": [
    "Say what a message is about",
    "Decir de qué trata un mensaje",
  ],
  "portfolio.message.export": ["Export messages", "Exportar mensajes"],
  "portfolio.message.hold": [
    "Put a message into spam",
    "Pasar un mensaje a spam",
  ],
  "portfolio.message.hold_all": [
    "Put messages into spam",
    "Pasar mensajes a spam",
  ],
  "portfolio.leftovers.drop": [
    "Throw away what an import left over",
    "Descartar lo que sobró de una importación",
  ],
  "portfolio.message.mail": [
    "Mail a message to members",
    "Enviar un mensaje por correo a los miembros",
  ],
  "portfolio.message.read": [
    "Mark a message as read",
    "Marcar un mensaje como leído",
  ],
  "portfolio.message.read_all": [
    "Mark messages as read",
    "Marcar mensajes como leídos",
  ],
  "portfolio.message.remove": ["Delete a message", "Borrar un mensaje"],
  "portfolio.message.rescue": [
    "Take a message out of the spam",
    "Sacar un mensaje del spam",
  ],
  "portfolio.message.restore": [
    "Bring back a message",
    "Recuperar un mensaje",
  ],
  "portfolio.message.send": ["Leave a message", "Dejar un mensaje"],
  "portfolio.message.snooze": ["Snooze a message", "Posponer un mensaje"],
  "portfolio.message.unread": [
    "Mark a message as unread",
    "Marcar un mensaje como no leído",
  ],
  "portfolio.message.wake": [
    "Bring back a snoozed message",
    "Traer de vuelta un mensaje pospuesto",
  ],
  "portfolio.messages.read": ["Read the messages", "Leer los mensajes"],
  "portfolio.photo.change": ["Change the photo", "Cambiar la foto"],
  "portfolio.photo.remove": ["Remove the photo", "Quitar la foto"],
  "portfolio.photo.restore": ["Bring back a photo", "Recuperar una foto"],
  "portfolio.photo.upload": ["Upload a photo", "Subir una foto"],
  "portfolio.post.appear": [
    "Publish a post at its time",
    "Publicar un artículo a su hora",
  ],
  "portfolio.post.create": ["Begin a post", "Empezar un artículo"],
  "portfolio.post.import": ["Import posts", "Importar artículos"],
  "portfolio.post.miss": [
    "Make a draft of a post that could not appear",
    "Dejar en borrador un artículo que no pudo publicarse",
  ],
  "portfolio.post.publish": ["Publish a post", "Publicar un artículo"],
  "portfolio.post.republish": [
    "Put a post back on the site",
    "Devolver un artículo al sitio",
  ],
  "portfolio.post.remove": ["Delete a post", "Eliminar un artículo"],
  "portfolio.post.restore": ["Bring back a post", "Recuperar un artículo"],
  "portfolio.post.revert": [
    "Go back to an earlier text of a post",
    "Volver a un texto anterior de un artículo",
  ],
  "portfolio.post.save": ["Save a post", "Guardar un artículo"],
  "portfolio.post.schedule": ["Schedule a post", "Programar un artículo"],
  "portfolio.post.unpublish": [
    "Take a post off the site",
    "Retirar un artículo del sitio",
  ],
  "portfolio.post.unschedule": [
    "Forget when a post appears",
    "Olvidar cuándo se publica un artículo",
  ],
  "portfolio.artifact.keep": ["Keep a drawing", "Conservar un dibujo"],
  "portfolio.visits.read": ["Read the visits", "Leer las visitas"],
  "portfolio.posts.read": ["Read the posts", "Leer los artículos"],
  "portfolio.profile.read": ["See the profile", "Ver el perfil"],
  "portfolio.project.feature": [
    "Feature a project",
    "Destacar un proyecto",
  ],
  "portfolio.project.move": ["Move a project", "Mover un proyecto"],
  "portfolio.project.show": [
    "Show or hide a project",
    "Mostrar u ocultar un proyecto",
  ],
  "portfolio.project.tell": [
    "Write a case study",
    "Escribir un caso de estudio",
  ],
  "portfolio.reply.undo": ["Take back an answer", "Retirar una respuesta"],
  "portfolio.reply.write": ["Answer a message", "Responder a un mensaje"],
  "portfolio.repository.hide": [
    "Hide a repository",
    "Ocultar un repositorio",
  ],
  "portfolio.repository.show": [
    "Show a repository",
    "Mostrar un repositorio",
  ],
  "portfolio.resume.import": ["Import a résumé", "Importar un currículum"],
  "portfolio.revision.restore": [
    "Restore an earlier profile",
    "Restaurar un perfil anterior",
  ],
  "portfolio.site.open": ["Open the first site", "Abrir el primer sitio"],
};
