/**
 * The platform's own entry in the list of slices; it cannot be switched off.
 *
 * @module
 */
import { auditApi } from "./audit/api.ts";
import { keysApi } from "./keys/api.ts";
import { platformActions, platformNav } from "./nav.ts";
import { originsApi } from "./origins/api.ts";
import type { Slice } from "./slice.ts";

/** What the platform tells the dashboard and the gateway of itself. */
export const platform: Slice = {
  id: "platform",
  version: "1.0.0",
  name: { es: "Plataforma", en: "Platform" },
  about: {
    es: "Personas, permisos, claves y auditoría.",
    en: "People, permissions, keys and audit.",
  },
  permissions: [],
  nav: platformNav,
  actions: platformActions,
  routes: [],
  api: { "/audit": auditApi, "/keys": keysApi, "/origins": originsApi },
  events: [],
  tasks: [],
  settings: null,
};
