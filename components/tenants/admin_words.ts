/**
 * What the page says on which the platform's admins see all workspaces.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Tenants",
  lead: "Every workspace’s name and state, and nothing of what is in it.",
  search: "Address begins with",
  find: "Find",
  name: "Workspace",
  kind: "Kind",
  person: "Person",
  company: "Company",
  plan: "Plan",
  members: "Members",
  state: "State",
  published: "Published",
  hidden: "Hidden",
  demo: "Demo",
  created: "Since",
  setPlan: "Change",
  planOf: "Plan of {slug}",
  more: "More",
  newest: "Back to the start",
  empty: "No workspace begins so",
  emptyText: "Look for another beginning.",
  done: "{slug} has the plan {plan} now.",
  defaultTitle: "New workspaces get",
  defaultText: "Whoever makes a workspace begins with this plan.",
  defaultSave: "Save",
  defaultDone: "New workspaces get the plan {plan} from now on.",
};

/** Every word of the page. */
export type AdminWords = typeof en;

const es: AdminWords = {
  title: "Espacios",
  lead: "El nombre y el estado de cada espacio, y nada de lo que contiene.",
  search: "La dirección empieza por",
  find: "Buscar",
  name: "Espacio",
  kind: "Tipo",
  person: "Persona",
  company: "Empresa",
  plan: "Plan",
  members: "Miembros",
  state: "Estado",
  published: "Publicado",
  hidden: "Oculto",
  demo: "Demostración",
  created: "Desde",
  setPlan: "Cambiar",
  planOf: "Plan de {slug}",
  more: "Más",
  newest: "Volver al principio",
  empty: "Ningún espacio empieza así",
  emptyText: "Busca otro comienzo.",
  done: "{slug} tiene ahora el plan {plan}.",
  defaultTitle: "Los espacios nuevos reciben",
  defaultText: "Quien crea un espacio empieza con este plan.",
  defaultSave: "Guardar",
  defaultDone: "Los espacios nuevos reciben el plan {plan} desde ahora.",
};

/** Words of the page by language. */
export const adminWords: Record<Lang, AdminWords> = { en, es };
