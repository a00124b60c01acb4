/**
 * The platform's own places in the dashboard, and what its command palette offers besides.
 *
 * @module
 */
import type { Action, NavItem } from "./slice.ts";

/** In the order of the navigation. */
export const platformNav: readonly NavItem[] = [
  {
    id: "platform.members",
    path: "/dashboard/members",
    label: { en: "Members", es: "Miembros" },
    permission: "platform.members.read",
    group: "tenant",
    keys: "g m",
  },
  {
    id: "platform.roles",
    path: "/dashboard/roles",
    label: { en: "Roles", es: "Roles" },
    permission: "platform.roles.read",
    group: "tenant",
    keys: "g r",
  },
  {
    id: "platform.settings",
    path: "/dashboard/settings",
    label: { en: "Settings", es: "Ajustes" },
    permission: "platform.site.write",
    group: "tenant",
    keys: "g s",
  },
  {
    id: "platform.hosts",
    path: "/dashboard/hosts",
    label: { en: "Hosts", es: "Dominios" },
    permission: "platform.hosts.read",
    group: "tenant",
    keys: "g d",
  },
  {
    id: "platform.slices",
    path: "/dashboard/slices",
    label: { en: "Parts", es: "Partes" },
    permission: "platform.slices.write",
    group: "tenant",
    keys: "g t",
  },
  {
    id: "platform.keys",
    path: "/dashboard/keys",
    label: { en: "API keys", es: "Claves de API" },
    permission: "platform.keys.read",
    group: "tenant",
    keys: "g k",
  },
  {
    id: "platform.webhooks",
    path: "/dashboard/webhooks",
    label: { en: "Webhooks", es: "Webhooks" },
    permission: "platform.webhooks.read",
    group: "tenant",
    keys: "g w",
  },
  {
    id: "platform.plan",
    path: "/dashboard/plan",
    label: { en: "Plan", es: "Plan" },
    permission: "platform.plan.read",
    group: "tenant",
    keys: "g p",
  },
  {
    id: "platform.audit",
    path: "/dashboard/audit",
    label: { en: "Audit", es: "Auditoría" },
    permission: "platform.audit.read",
    group: "trust",
    keys: "g a",
  },
  {
    id: "platform.security",
    path: "/dashboard/security",
    label: { en: "Security", es: "Seguridad" },
    permission: "platform.audit.read",
    group: "trust",
    keys: "g e",
  },
  {
    id: "platform.tasks",
    path: "/dashboard/tasks",
    label: { en: "Failed tasks", es: "Tareas fallidas" },
    permission: "platform.tasks.read",
    group: "trust",
    keys: "g f",
  },
  {
    id: "platform.privacy",
    path: "/dashboard/privacy",
    label: { en: "Data", es: "Datos" },
    permission: "platform.privacy.read",
    group: "trust",
    keys: "g y",
  },
];

/** What is done often enough to be found by its name. */
export const platformActions: readonly Action[] = [
  {
    id: "platform.members.invite",
    path: "/dashboard/members/invite",
    label: { en: "Invite somebody", es: "Invitar a alguien" },
    permission: "platform.members.write",
  },
  {
    id: "platform.keys.new",
    path: "/dashboard/keys/new",
    label: { en: "Make an API key", es: "Crear una clave de API" },
    permission: "platform.keys.write",
  },
  {
    id: "platform.webhooks.new",
    path: "/dashboard/webhooks/new",
    label: { en: "Add a webhook", es: "Añadir un webhook" },
    permission: "platform.webhooks.manage",
  },
  {
    id: "platform.notifications",
    path: "/dashboard/notifications",
    label: { en: "Notifications", es: "Notificaciones" },
    permission: null,
    keys: "g n",
  },
  {
    id: "platform.leave",
    path: "/dashboard/members/leave",
    label: { en: "Leave this workspace", es: "Dejar este espacio" },
    permission: null,
  },
];
