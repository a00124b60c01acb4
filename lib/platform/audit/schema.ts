/**
 * What the audit knows of a command, a query or a sign-in.
 *
 * @module
 */

import { z } from "zod";

/** How it ended: it happened, was refused, or went wrong. */
export const outcomes = ["done", "denied", "failed"] as const;

/** How it ended. */
export type Outcome = typeof outcomes[number];

/** A thing by its kind and id, e.g. `{ type: "member", id }`. */
export interface Target {
  type: string;
  id: string;
}

/** What is personal, kept beside the entry and erasable without it. */
export interface AuditDetails {
  /** Whom it is about; whoever acts, unless named. */
  userId?: string | null;
  email?: string | null;
  /** Browser and system, coarse, e.g. `Firefox, Linux`; never a whole user agent, never an address. */
  device?: string | null;
}

/** What is written of one thing that was done or tried. */
export interface AuditNote {
  /** `<slice>.<thing>.<verb>`. */
  action: string;
  outcome: Outcome;
  target?: Target | null;
  /** Code of the error, when it was denied or failed. */
  code?: string | null;
  /** Names of fields that were given or changed, never values. */
  fields?: readonly string[];
  details?: AuditDetails | null;
}

/** Who can act: somebody unknown, a user, an API key, the worker, whoever owns the machine, the platform itself. */
export const actorKinds = [
  "visitor",
  "user",
  "key",
  "task",
  "owner",
  "platform",
] as const;

/** Who can act. */
export type ActorKind = typeof actorKinds[number];

const day = z.iso.date();

/** What a reader may ask for. */
export const auditFilter = z.strictObject({
  /** A user, a key, or a kind: `user:<id>`, `key:<id>`, `kind:visitor`. */
  who: z.string().regex(
    /^(?:(?:user|key):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|kind:(?:visitor|user|key|task|owner|platform))$/,
  ).optional(),
  /** One action, or all of a thing: `platform.member.invite`, `platform.member`. */
  action: z.string().max(100).regex(/^[a-z]+(\.[a-z_]+){1,2}$/).optional(),
  outcome: z.enum(outcomes).optional(),
  /** The first day, in the reader's time zone. */
  from: day.optional(),
  /** The last day. */
  to: day.optional(),
  /** Id or kind of what it happened to. */
  target: z.string().max(64).regex(/^[A-Za-z0-9_.:-]+$/).optional(),
});

/** What a reader may ask for. */
export type AuditFilter = z.infer<typeof auditFilter>;

/** A time zone by its name, e.g. `Europe/Madrid`. */
export const timezoneInput = z.string().max(60).refine(isTimezone);

/** A page of entries, the newest first. */
export const listEntriesInput = auditFilter.extend({
  after: z.uuid().optional(),
  limit: z.int().min(1).max(1_000).default(50),
  /** Where the days of the filter begin and end. */
  timezone: timezoneInput.default("UTC"),
});

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/** An entry as people and programs read it. */
export const auditEntryShape = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  actorKind: z.enum(actorKinds),
  userId: z.uuid().nullable(),
  keyId: z.uuid().nullable(),
  /** The member's level then; `null` where no member acted. */
  level: z.int().nullable(),
  /** The role of the tenant's own that decided in place of the level. */
  roleId: z.uuid().nullable(),
  action: z.string(),
  targetType: z.string().nullable(),
  targetId: z.string().nullable(),
  outcome: z.enum(outcomes),
  code: z.string().nullable(),
  fieldNames: z.array(z.string()),
  requestId: z.uuid().nullable(),
  /** Personal, and gone once it was erased. */
  email: z.string().nullable(),
  device: z.string().nullable(),
});

/** An entry as people and programs read it. */
export type AuditEntry = z.infer<typeof auditEntryShape>;

/** A member or a key by the name that people know. */
export interface AuditPerson {
  kind: "user" | "key";
  id: string;
  /** E-mail address or the key's name; `null` when nobody knows it any more. */
  label: string | null;
}

/** What happened to an account on one day, outside of the tenant. */
export interface AccountEvent {
  /** The last time. */
  at: string;
  /** How often on that day. */
  count: number;
  userId: string;
  action: string;
  outcome: Outcome;
}

/** What the last days were like. */
export interface SecurityReport {
  /** One for each day, the oldest first. */
  days: SecurityDay[];
  /** What was refused, the newest first. */
  refusals: AuditEntry[];
  /** Members, invitations, roles, ownership. */
  access: AuditEntry[];
  /** API keys and where they may be used. */
  keys: AuditEntry[];
  /** Sign-ins that failed, and changes of second factors. */
  accounts: AccountEvent[];
}

/** A day in numbers. */
export interface SecurityDay {
  /** `2026-11-22`, in the tenant's time zone. */
  day: string;
  signIns: number;
  /** Sign-ins that failed. */
  failures: number;
  denials: number;
}
