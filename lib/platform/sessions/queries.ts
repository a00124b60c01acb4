/**
 * Where somebody is signed in.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Device } from "./device.ts";

/** A session as its owner sees it in the list. */
export interface ListedSession extends Device {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
}

interface Row extends Device {
  id: string;
  created_at: Date;
  last_seen_at: Date;
}

/** The caller's sessions, the one that was used last first. */
export const listSessions = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<ListedSession[]> {
    const rows = await sql<Row[]>`
      select id, browser, system, created_at, last_seen_at from platform.my_sessions()
    `;
    return rows.map(({ id, browser, system, created_at, last_seen_at }) => ({
      id,
      browser,
      system,
      createdAt: created_at,
      lastSeenAt: last_seen_at,
    }));
  },
});
