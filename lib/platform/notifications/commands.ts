/**
 * What a member does with notifications.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { markReadInput } from "./schema.ts";

/** Notes that one's own notifications were read: one of them, those about something that was opened, or all. */
export const markNotificationsRead = command({
  action: "platform.notification.read",
  input: markReadInput,
  permission: null,
  async run({ sql, input: { id, about = {} } }): Promise<void> {
    await sql`
      update platform.notifications set read_at = now()
      where read_at is null and (${id ?? null}::uuid is null or id = ${
      id ?? null
    }::uuid)
        and payload @> ${JSON.stringify(about)}::text::jsonb
    `;
  },
});
