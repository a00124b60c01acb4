/**
 * Takes a visitor's message.
 *
 * @module
 */

import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { newId } from "@/lib/platform/ids.ts";
import { messageInput } from "./schema.ts";

/** Leaves a message for the owner of a published site; the visitor cannot read it back. */
export const sendMessage = command({
  action: "portfolio.message.send",
  input: messageInput,
  permission: null,
  async run({ sql, input: { name, email, body, lang } }) {
    const [site] = await sql`select portfolio.takes_messages() as open`;
    if (!site?.open) {
      throw new AppError(
        "too_many",
        "Cannot send message: too many have come, try again in some minutes",
      );
    }
    await sql`
      insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang)
      select app.tenant_id(), ${newId()}::uuid, ${name}, ${email}, ${body}, ${lang}`;
  },
});
