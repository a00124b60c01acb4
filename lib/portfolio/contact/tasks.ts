/**
 * What follows a message: letters to members, a receipt to who wrote it, and what becomes of them.
 *
 * @module
 */
import type { LetterLinks } from "@/lib/platform/letter_choices/link.ts";
import { listReceivers } from "@/lib/platform/letter_choices/queries.ts";
import { mailAnswered } from "@/lib/platform/mail/events.ts";
import { sendMail } from "@/lib/platform/mail.ts";
import { defineTask, type Task, TryLater } from "@/lib/platform/tasks.ts";
import { recordMessageMailed } from "./commands.ts";
import { messageReceived } from "./events.ts";
import { messageLetter } from "./letter.ts";
import { digestLetter } from "./letters/digest_letter.ts";
import { noteLetter, noteWritten } from "./letters/commands.ts";
import { listWaiting, readPace, readToMail } from "./letters/queries.ts";
import { receiptLetter } from "./letters/receipt_letter.ts";

/** What the letters are about, as members switch them on and off. */
export const MESSAGE_LETTERS = messageReceived.name;

/** Then the next messages come in one letter. */
const MOST_LETTERS = 3;

/**
 * Mails a message to the members who want it, each in their language. The answer goes to the visitor, whose address is
 * never the sender's: that would be a lie, and receivers refuse it.
 *
 * A message that was deleted, erased or put aside meanwhile is mailed to nobody. After three letters in ten minutes the
 * next message waits, and one letter tells of it and of all that came meanwhile. The key of each letter is that of
 * message and receiver, so that a repeat is the same letter.
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
    // one after the other: whoever counts letters must see all of them
    orderedBy: () => "letters",
    async run({ db, actor, payload: { messageId }, once }) {
      const found = await db.transaction(actor, "read only", async (sql) => ({
        mailed: await readToMail(sql, messageId),
        pace: await readPace(sql, messageId, MOST_LETTERS),
        receivers: await listReceivers(
          sql,
          MESSAGE_LETTERS,
          "portfolio.messages.read",
        ),
      }));
      const { mailed, pace, receivers } = found;
      if (!mailed || pace.isTold || receivers.length === 0) return;
      if (pace.waitMs > 0) {
        throw new TryLater(
          "three letters were written in ten minutes",
          pace.waitMs,
        );
      }
      const { message, site } = mailed;
      await once("letters", async (sql) => {
        const messages = await listWaiting(sql, message);
        const isOne = messages.length === 1;
        for (const { userId, address, lang } of receivers) {
          const right = {
            tenantId: String(actor.tenantId),
            userId,
            kind: MESSAGE_LETTERS,
          };
          const stop = links.stop(right, lang);
          const open = new URL(
            `/@${site.slug}/dashboard/portfolio/messages${
              isOne ? `/${messageId}` : ""
            }?lang=${lang}`,
            baseUrl,
          ).href;
          const letter = isOne
            ? messageLetter(lang, message, site.name, { open, stop })
            : digestLetter(lang, messages, site.name, { open, stop });
          const mailId = await sendMail(sql, actor, {
            to: address,
            userId,
            ...letter,
            replyTo: isOne ? message.email : null,
            unsubscribeUrl: stop,
            key: isOne
              ? `message ${messageId} ${userId}`
              : `messages ${messageId} ${messages.length} ${userId}`,
          });
          await noteWritten(sql, actor, {
            messageIds: messages.map(({ id }) => id),
            mailId,
            what: "member",
            userId,
          });
        }
      });
    },
  });
}

/**
 * Tells who wrote a message that it arrived, in the language in which they read the site; at most once a day, and never
 * for what looks like spam.
 */
export const acknowledge = defineTask({
  name: "portfolio.message.acknowledge",
  on: messageReceived,
  // so that two messages of one sender do not both find that nothing was sent
  concurrency: { perTenant: 1 },
  async run({ actor, payload: { messageId }, once }) {
    await once("receipt", async (sql) => {
      const found = await readToMail(sql, messageId);
      const [row] =
        await sql`select portfolio.may_acknowledge(${messageId}) as may`;
      if (!found || !row?.may) return;
      const { message, site } = found;
      const mailId = await sendMail(sql, actor, {
        to: message.email,
        ...receiptLetter(message.lang, site.name),
        key: `receipt ${messageId}`,
      });
      await noteWritten(sql, actor, {
        messageIds: [messageId],
        mailId,
        what: "receipt",
        userId: null,
      });
    });
  },
});

/** Notes what became of letters and answers as the mail server says it. */
export const noteAnswer = defineTask({
  name: "portfolio.message.note_answer",
  on: mailAnswered,
  async run({ db, actor, payload: { mailId } }) {
    const mailed = await db.transaction(
      actor,
      "read write",
      (sql) => noteLetter(sql, mailId),
    );
    for (const id of mailed) await recordMessageMailed(actor, { id });
  },
});
