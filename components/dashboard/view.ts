/**
 * What every page of the dashboard is drawn from.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { Action, NavGroup, NavItem, Slice } from "@/lib/platform/slice.ts";
import { href, type LinkBase } from "@/components/ui/href.ts";
import type { Clock } from "@/components/ui/When.tsx";
import { type DashboardWords, dashboardWords } from "./words.ts";

/** What the shell has to know of who is signed in; `Session` fits. */
export interface ShellSession {
  userId: string;
  email: string;
}

/** What the shell has to know of the member's place in the tenant; `TenantAccess` fits. */
export interface ShellAccess {
  tenant: {
    slug: string;
    name: string;
    kind: string;
    published: boolean;
    /** IANA name. */
    timezone: string;
  };
  level: number;
  /** A role of the tenant's own, which then stands in place of the level. */
  roleName: string | null;
  permissions: readonly string[];
  /** The slices that are switched on. */
  slices: readonly string[];
}

/** A place or an action as the navigation and the palette show it. */
export interface Destination {
  id: string;
  /** The words of the page's language. */
  label: string;
  /** The same in the other language, for who searches by it. */
  otherLabel: string;
  href: string;
  /** Keys pressed one after the other, e.g. `g m`. */
  keys?: string;
  /** The page that is open, or one above it. */
  current?: "page" | "true";
}

/** Items of the navigation that stand together. */
export interface NavSection {
  id: string;
  label: string;
  items: Destination[];
}

/** What a destination is made of. */
export type Place = Pick<Action, "id" | "path" | "label" | "keys">;

/** Everything that a page of the dashboard is drawn from. */
export interface DashboardView {
  words: DashboardWords;
  lang: Lang;
  base: LinkBase;
  /** The path within the tenant, e.g. `/dashboard/members`. */
  path: string;
  /** What moments are told by; see `When`. */
  clock: Clock;
  session: ShellSession;
  /** `null` in the area of the platform's admins, which belongs to no tenant. */
  access: ShellAccess | null;
  /** Where the brand and every error lead. */
  home: Destination;
  nav: NavSection[];
  actions: Destination[];
}

/** Whether there is a site at all: a part of its own draws it, and may be switched off. */
export function hasSite({ access }: Pick<DashboardView, "access">): boolean {
  return access?.slices.includes("portfolio") === true;
}

/** What a view is made of. */
export interface ViewParts {
  lang: Lang;
  base: LinkBase;
  path: string;
  session: ShellSession;
  access: ShellAccess | null;
  slices: readonly Pick<Slice, "id" | "nav" | "actions">[];
}

/** Where a dashboard begins. */
export const HOME: Place = {
  id: "platform.home",
  path: "/dashboard",
  label: { en: dashboardWords.en.home, es: dashboardWords.es.home },
  keys: "g h",
};

const GROUPS = ["work", "tenant", "trust"] satisfies NavGroup[];

/** Makes the view: of every slice that is on, the places and actions that this member may use. */
export function viewOf(parts: ViewParts): DashboardView {
  const { access } = parts;
  const { words, ...shared } = sharedOf(parts);
  const on = parts.slices.filter(({ id }) =>
    id === "platform" || access?.slices.includes(id)
  );
  const allowed = ({ permission }: NavItem | Action) =>
    permission === null || access?.permissions.includes(permission);
  const items = on.flatMap(({ nav }) => nav).filter(allowed);
  const show = (item: NavItem | Action) =>
    destinationOf(item, parts, items.map(({ path }) => path));
  const nav = GROUPS.map((group) => ({
    id: group,
    label: words.groups[group],
    items: items.filter((item) => item.group === group).map(show),
  })).filter(({ items }) => items.length > 0);
  const actions = on.flatMap(({ actions }) => actions).filter(allowed).map(
    show,
  );
  const home = destinationOf(HOME, parts, []);
  return { words, ...shared, access, home, nav, actions };
}

/** What every view has, whoever looks. */
export function sharedOf({ lang, base, path, session, access }: ViewParts) {
  const timezone = access?.tenant.timezone ?? "UTC";
  const clock: Clock = { lang, timezone, now: new Date() };
  return { words: dashboardWords[lang], lang, base, path, clock, session };
}

/** The address of a page of the dashboard being viewed. */
export function linkTo(
  view: Pick<DashboardView, "base">,
  path: string,
  query?: Record<string, string>,
): string {
  return href(view.base, path, query);
}

/** What the member is called in this tenant. */
export function roleOf(
  { words: { roles } }: DashboardView,
  { roleName, level }: ShellAccess,
): string {
  if (roleName) return roleName;
  const found = ([100, 50, 30, 20, 10] as const).find((one) => level >= one);
  return roles[found ?? 10];
}

/** A place or an action as this reader sees it. */
export function destinationOf(
  { id, label, path, keys }: Place,
  { lang, base, path: open }: ViewParts,
  places: string[],
): Destination {
  return {
    id,
    label: label[lang],
    otherLabel: label[lang === "es" ? "en" : "es"],
    href: href(base, path),
    keys,
    current: currentOf(path, open, places),
  };
}

/** Only the nearest place above the open page is marked, so that Home is not everywhere. */
function currentOf(path: string, open: string, places: string[]) {
  if (path === open) return "page";
  if (places.length === 0 || !open.startsWith(`${path}/`)) return undefined;
  const nearer = places.some((other) =>
    other.length > path.length &&
    (open === other || open.startsWith(`${other}/`))
  );
  return nearer ? undefined : "true";
}
