/**
 * Actions and kinds of things in words.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { ACTIONS, type Named } from "./action_names.ts";

/** Kinds of things, as filters group actions and targets are called. */
const THINGS: Named = {
  accounts: ["Account", "Cuenta"],
  artifact: ["Drawn file", "Archivo dibujado"],
  audit: ["Audit", "Auditoría"],
  backup_codes: ["Backup codes", "Códigos de respaldo"],
  contact: ["Contact details", "Datos de contacto"],
  data: ["Data", "Datos"],
  dead_letter: ["Failed task", "Tarea fallida"],
  devices: ["Devices", "Dispositivos"],
  entry: ["Entry", "Entrada"],
  erasure: ["Erasure", "Borrado"],
  export: ["Export", "Exportación"],
  host: ["Host", "Dominio"],
  invitation: ["Invitation", "Invitación"],
  key: ["API key", "Clave de API"],
  member: ["Member", "Miembro"],
  message: ["Message", "Mensaje"],
  notification: ["Notification", "Notificación"],
  origin: ["Site that uses the API", "Sitio que usa la API"],
  person: ["Own data", "Datos propios"],
  plan: ["Plan", "Plan"],
  privacy: ["Privacy", "Privacidad"],
  profile: ["Profile", "Perfil"],
  resume: ["Résumé", "Currículum"],
  role: ["Role", "Rol"],
  second_factor: ["Second factor", "Segundo factor"],
  session: ["Session", "Sesión"],
  sessions: ["Sessions", "Sesiones"],
  signing_keys: ["Signing keys", "Claves de firma"],
  site: ["Site", "Sitio"],
  slice: ["Part", "Parte"],
  tasks: ["Failed tasks", "Tareas fallidas"],
  tenant: ["Workspace", "Espacio"],
  user: ["User", "Usuario"],
};

const at = (lang: Lang) => lang === "es" ? 1 : 0;

/** Whether an action has words of its own. */
export function hasWords(action: string): boolean {
  return Object.hasOwn(ACTIONS, action);
}

/** An action in words; one that nobody has named yet by its parts: `Member: merge`. */
export function actionLabel(action: string, lang: Lang): string {
  const named = ACTIONS[action]?.[at(lang)];
  if (named) return named;
  const [, thing = "", verb = ""] = action.split(".");
  return `${thingLabel(thing, lang)}: ${verb.replaceAll("_", " ")}`;
}

/** A kind of thing in words; one that nobody has named yet as it is written. */
export function thingLabel(thing: string, lang: Lang): string {
  const found = THINGS[thing] ?? THINGS[thing.replace(/s$/, "")];
  return found?.[at(lang)] ?? capital(thing.replaceAll("_", " "));
}

/** All actions that have words, gathered by the thing they are about. */
export function actionGroups(
  lang: Lang,
): { label: string; options: { value: string; label: string }[] }[] {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const action of Object.keys(ACTIONS)) {
    const label = thingLabel(action.split(".")[1] ?? "", lang);
    const options = groups.get(label) ?? [];
    options.push({ value: action, label: actionLabel(action, lang) });
    groups.set(label, options);
  }
  return [...groups].map(([label, options]) => ({ label, options }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
