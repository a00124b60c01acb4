/**
 * What a user has beside the second factor.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Device } from "../sessions/device.ts";

/** A device that its owner trusts. */
export interface TrustedDevice extends Device {
  id: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date;
}

interface DeviceRow extends Device {
  id: string;
  created_at: Date;
  last_used_at: Date | null;
  expires_at: Date;
}

/** How many backup codes the caller has left, and when they were made; `null` when there never were any. */
export const countBackupCodes = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<{ left: number; madeAt: Date } | null> {
    const [row] = await sql<{ left: number; made_at: Date | null }[]>`
      select count(*) filter (where used_at is null)::int as left, max(created_at) as made_at
      from platform.backup_codes
    `;
    return row?.made_at ? { left: row.left, madeAt: row.made_at } : null;
  },
});

/** Which attempt to replace the caller's app is under way; `null` when none is. */
export const findFactorReplacement = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<string | null> {
    const [row] = await sql<{ attempt: string | null }[]>`
      select platform.factor_replacement() as attempt
    `;
    return row?.attempt ?? null;
  },
});

/** The devices that the caller trusts now, the newest first. */
export const listTrustedDevices = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<TrustedDevice[]> {
    const rows = await sql<DeviceRow[]>`
      select id, browser, system, created_at, last_used_at, expires_at
      from platform.trusted_devices
      where expires_at > now()
      order by created_at desc, id desc
    `;
    return rows.map((row) => ({
      id: row.id,
      browser: row.browser,
      system: row.system,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
      expiresAt: row.expires_at,
    }));
  },
});
