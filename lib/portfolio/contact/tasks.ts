/**
 * What follows a message.
 *
 * @module
 */
import type { LetterLinks } from "@/lib/platform/letter_choices/link.ts";
import { listReceivers } from "@/lib/platform/letter_choices/queries.ts";
import { sendMail } from "@/lib/platform/mail.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { recordMessageMailed } from "./commands.ts";
import { messageReceived } from "./events.ts";
import { messageLetter } from "./letter.ts";
import { readToMail } from "./queries.ts";

/** What the letters are about, as members switch them on and off. */
export const MESSAGE_LETTERS = messageReceived.name;

/**
 * Mails a message to the members who want it, each in their language. The answer goes to the visitor, whose address is
 * never the sender's: that would be a lie, and receivers refuse it.
 *
 * A message that was deleted or erased meanwhile is mailed to nobody. The key of each letter is that of message and
 * receiver, so that a repeat is the same letter.
 *
 * @param baseUrl scheme and host of the platform
 */
export function mailOwner(
  baseUrl: string,
  links: LetterLinks,
): Task<{ messageId: string }> {
  return defineTask({
    name: "portfolio.message.mail_owner",
    on: messageReceived,
    async run({ db, actor, payload: { messageId }, once }) {
      const found = await db.transaction(actor, "read only", async (sql) => ({
        mailed: await readToMail(sql, messageId),
        receivers: await listReceivers(
          sql,
          MESSAGE_LETTERS,
          "portfolio.messages.read",
        ),
      }));
      const { mailed, receivers } = found;
      if (!mailed || receivers.length === 0) return;
      const { message, site } = mailed;
      await once("letters", async (sql) => {
        for (const { userId, address, lang } of receivers) {
          const right = {
            tenantId: String(actor.tenantId),
            userId,
            kind: MESSAGE_LETTERS,
          };
          const stop = links.stop(right, lang);
          const open = new URL(
            `/@${site.slug}/dashboard/portfolio/messages/${messageId}?lang=${lang}`,
            baseUrl,
          ).href;
          await sendMail(sql, actor, {
            to: address,
            userId,
            ...messageLetter(lang, message, site.name, { open, stop }),
            replyTo: message.email,
            unsubscribeUrl: stop,
            // read by the trigger that removes the letters of a message which is erased
            key: `message ${messageId} ${userId}`,
          });
        }
      });
      await recordMessageMailed(actor, { id: messageId });
    },
  });
}
