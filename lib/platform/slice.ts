/**
 * What a slice tells the platform of itself: the manifest in its `slice.ts`.
 *
 * @module
 */
import type { z } from "zod";
import type { ApiRouter, SocketOpener } from "./api.ts";
import type { Run } from "./cqrs.ts";
import type { EventKind } from "./events.ts";
import type { Lang } from "./schema.ts";

/** A text in every language of the interface. */
export type Texts = Record<Lang, string>;

/** A place in the dashboard that the navigation leads to. */
export interface NavItem {
  /** Unique among all slices, e.g. `platform.members`. */
  id: string;
  /** Within a tenant: `/dashboard/members`. */
  path: `/dashboard${string}`;
  label: Texts;
  /** Whoever lacks it does not see the item; `null` for every member. */
  permission: string | null;
  /** Items of one group stand together. */
  group: NavGroup;
  /** Keys pressed one after the other, e.g. `g m`. */
  keys?: string;
}

/** The groups of the navigation, in their order. */
export const navGroups = ["work", "tenant", "trust"] as const;

/** A group of the navigation. */
export type NavGroup = typeof navGroups[number];

/** Something that the command palette offers besides the places of the navigation. */
export interface Action {
  id: string;
  label: Texts;
  /** The page that does it. */
  path: `/${string}`;
  permission: string | null;
  keys?: string;
}

/** An event that a tenant may have sent to systems of its own; its schema is what they get. */
export interface PublicEvent {
  event: EventKind;
  /** What has happened, for whoever chooses. */
  label: Texts;
}

/** A list that pages keep fresh while somebody looks. */
export interface LiveTopic {
  /** `<slice>.<things>`, without spaces. */
  topic: string;
  /** Whoever lacks it is not told. */
  permission: string;
  /** What the list looks like, in a few letters; another mark means that it has changed. */
  mark: Run<string>;
}

/** A slice. */
export interface Slice {
  /** The first part of its permissions, its SQL schema, its folder. */
  id: string;
  /** Semantic version of what it offers to others. */
  version: string;
  name: Texts;
  /** What it does, in a sentence, for the page where tenants switch it on and off. */
  about: Texts;
  /** Its part of the catalogue `platform.permissions`. */
  permissions: readonly string[];
  nav: readonly NavItem[];
  actions: readonly Action[];
  /** Prefixes of its pages in the dashboard; they do not exist while the slice is off. */
  routes: readonly `/dashboard${string}`[];
  /** Its part of the API, by the path below `/api/v1`. */
  api: Readonly<Record<`/${string}`, ApiRouter>>;
  /** What takes WebSockets, by the path below `/api/v1`. */
  sockets?: Readonly<Record<`/${string}`, SocketOpener>>;
  /** Names of the events that it emits. */
  events: readonly string[];
  /** Those that may leave by webhooks; `platform.webhook_events` names the same. */
  publicEvents: readonly PublicEvent[];
  /** Names of the tasks that it runs. */
  tasks: readonly string[];
  /** Lists that pages keep fresh; a trigger rings `changed` with the tenant's id when one of them changes. */
  live: readonly LiveTopic[];
  /** What a tenant may set; `null` when there is nothing to set. */
  settings: z.ZodObject | null;
}
