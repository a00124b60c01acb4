/**
 * Members and invitations as pages and programs know them.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "../schema.ts";

/** The five roles that every tenant has, by their level. */
export const LEVELS = {
  owner: 100,
  admin: 50,
  recruiter: 30,
  hiring_manager: 20,
  user: 10,
} as const;

/** A role that every tenant has. */
export type LevelName = keyof typeof LEVELS;

/** The names of the five roles, the highest first. */
export const levelNames = [
  "owner",
  "admin",
  "recruiter",
  "hiring_manager",
  "user",
] as const satisfies readonly LevelName[];

/** What a member is given: one of the five, or the id of a role of the tenant's own. */
export const roleInput = z.union([z.enum(levelNames), z.uuid()]);

/** A role as it is stored. */
export interface StoredRole {
  level: number;
  roleId: string | null;
}

/** One of the five by its level, or a role of the tenant's own, which has no level of its own. */
export function storedRole(role: z.output<typeof roleInput>): StoredRole {
  const known = levelNames.find((name) => name === role);
  return known
    ? { level: LEVELS[known], roleId: null }
    : { level: LEVELS.user, roleId: role };
}

/** The other way round. */
export function roleOf({ level, roleId }: StoredRole): string {
  return roleId ?? levelNames.find((name) => LEVELS[name] === level) ?? "user";
}

/** As long and as strict as mail needs; the letter itself shows whether it arrives. */
const EMAIL = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\.]+(\.[^\s@<>"(),:;\\.]+)+$/u;

/** An address to which a letter can be sent, in lower case. */
export const emailInput = z.string().trim().toLowerCase().max(254).regex(EMAIL);

/** An invitation to be sent. */
export const inviteInput = z.strictObject({
  email: emailInput,
  role: roleInput,
  /** The language of the letter. */
  lang: z.enum(LANGS),
  /** Scheme and host of the platform, where the letter leads. */
  origin: z.url({ protocol: /^https?$/ }),
});

/** The code in the link of a letter. */
export const codeInput = z.string().min(1).max(100);

/** Somebody's role is changed. */
export const changeInput = z.strictObject({
  id: z.uuid(),
  role: roleInput,
  /** Whether the API keys end that they made. */
  revokeKeys: z.boolean().default(false),
});

/** Somebody is removed. */
export const removeInput = changeInput.omit({ role: true });

/** A member, an invitation, or a role, by its id. */
export const idInput = z.strictObject({ id: z.uuid() });

/** A page of a list. */
export const pageInput = z.strictObject({
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(100),
});

/** A member. */
export const memberShape = z.strictObject({
  /** The user's id. */
  id: z.uuid(),
  /** Where they sign in; `null` for who cannot sign in yet. */
  email: z.string().nullable(),
  /** One of the five, or the id of a role of the tenant's own. */
  role: roleInput,
  /** What a role of the tenant's own is called. */
  roleName: z.string().nullable(),
  /** 10 to 100; of a role of the tenant's own that of its highest permission. */
  rank: z.int(),
  /** Made with the tenant from the terminal: nobody is behind it until somebody claims the tenant. */
  isPlaceholder: z.boolean(),
  since: z.iso.datetime(),
});

/** A member. */
export type Member = z.infer<typeof memberShape>;

/** An invitation that is still open. */
export const invitationShape = z.strictObject({
  id: z.uuid(),
  /** `null` for whoever holds the code. */
  email: z.string().nullable(),
  role: roleInput,
  roleName: z.string().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});

/** An invitation that is still open. */
export type Invitation = z.infer<typeof invitationShape>;

/** What the holder of a code is invited to. */
export interface FoundInvitation {
  tenant: {
    id: string;
    slug: string;
    name: string;
    kind: "person" | "company";
  };
  email: string | null;
  level: number;
  roleName: string | null;
  state: "open" | "used" | "closed";
}
