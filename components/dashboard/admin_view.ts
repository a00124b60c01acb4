/**
 * What every page of the platform's admins is drawn from.
 *
 * @module
 */
import {
  type DashboardView,
  destinationOf,
  HOME,
  type Place,
  sharedOf,
  type ViewParts,
} from "./view.ts";

const ADMIN_HOME: Place = { ...HOME, id: "admin.home", path: "/admin" };

/** The area of the platform's admins. */
const ADMIN: Place[] = [
  {
    id: "admin.tenants",
    path: "/admin/tenants",
    label: { en: "Tenants", es: "Espacios" },
  },
  {
    id: "admin.queues",
    path: "/admin/queues",
    label: { en: "Queues", es: "Colas" },
  },
  {
    id: "admin.caches",
    path: "/admin/caches",
    label: { en: "Cache", es: "Caché" },
  },
  {
    id: "admin.mail",
    path: "/admin/mail",
    label: { en: "Mailbox", es: "Correo" },
  },
  {
    id: "admin.audit",
    path: "/admin/audit",
    label: { en: "Audit", es: "Auditoría" },
  },
];

/** Makes the view of the platform's admins, whose places are no slice's. */
export function adminViewOf(
  parts: Omit<ViewParts, "access" | "slices">,
): DashboardView {
  const whole = { ...parts, access: null, slices: [] };
  const { words, ...shared } = sharedOf(whole);
  const places = ADMIN.map(({ path }) => path);
  const items = ADMIN.map((item) => destinationOf(item, whole, places));
  return {
    words,
    ...shared,
    access: null,
    home: destinationOf(ADMIN_HOME, whole, []),
    nav: [{ id: "admin", label: words.platform, items }],
    actions: [],
  };
}
