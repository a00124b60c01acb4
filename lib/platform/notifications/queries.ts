/**
 * What a member was told.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "../cqrs.ts";
import { listNotificationsInput, type Notification } from "./schema.ts";

/** One's own notifications, the newest first; ids sort by age. */
export const listNotifications = query({
  input: listNotificationsInput,
  permission: null,
  async run({ sql, input: { after, limit } }): Promise<Notification[]> {
    const rows = await sql`
      select id, kind, payload, created_at, read_at
      from platform.notifications
      where ${after ?? null}::uuid is null or id < ${after ?? null}::uuid
      order by id desc
      limit ${limit}
    `;
    return rows.map(notificationOf);
  },
});

/** One of one's own; `null` when there is none. */
export const getNotification = query({
  input: z.strictObject({ id: z.uuid() }),
  permission: null,
  async run({ sql, input: { id } }): Promise<Notification | null> {
    const [row] = await sql`
      select id, kind, payload, created_at, read_at from platform.notifications where id = ${id}
    `;
    return row ? notificationOf(row) : null;
  },
});

/** How many of one's own notifications wait to be read. */
export const countUnread = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<number> {
    const [row] = await sql`
      select count(*)::int as unread from platform.notifications where read_at is null
    `;
    return row?.unread ?? 0;
  },
});

function notificationOf(row: Row): Notification {
  return {
    id: row.id,
    kind: row.kind,
    payload: row.payload,
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  };
}
