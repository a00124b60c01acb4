/**
 * Tells who asked for a copy of data that it is ready.
 *
 * @module
 */
import { sendMail } from "../mail.ts";
import { defineTask, type Task } from "../tasks.ts";
import { exportReady } from "./events.ts";
import { exportLetter } from "./letters.ts";

/**
 * The task. A copy that was thrown away meanwhile is told of to nobody.
 *
 * @param baseUrl scheme and host of the platform
 */
export function mailExport(baseUrl: string): Task<{ exportId: string }> {
  return defineTask({
    name: "platform.export.mail",
    on: exportReady,
    run: ({ actor, payload: { exportId }, finish }) =>
      finish(async (sql) => {
        const [row] = await sql`
          select user_id, address, lang, slug, name from platform.export_receiver(${exportId})
        `;
        if (!row) return;
        const path = row.slug === null
          ? "/account/privacy"
          : `/@${row.slug}/dashboard/privacy`;
        const link = new URL(`${path}?lang=${row.lang}`, baseUrl).href;
        await sendMail(sql, actor, {
          to: row.address,
          userId: row.user_id,
          ...exportLetter(row.lang, row.name, link),
          key: `export ${exportId}`,
        });
      }),
  });
}
