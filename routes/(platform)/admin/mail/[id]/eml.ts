import { HttpError } from "fresh";
import { z } from "zod";
import { getLetter } from "@/lib/platform/mail/queries.ts";
import { asEml } from "@/lib/platform/mail/transport.ts";
import { define } from "../../../../(_dashboard)/admin_page.ts";

export const handlers = define.handlers({
  /** The letter as a file that mail programs open. */
  async GET({ state, params }) {
    const id = z.uuid().safeParse(params.id).data;
    const letter = id ? await getLetter(state.actor, { id }) : null;
    if (!letter) throw new HttpError(404);
    const eml = await asEml(letter, state.platform.config.mailFrom);
    return new Response(eml, {
      headers: {
        "content-type": "message/rfc822",
        "content-disposition": `attachment; filename="${letter.id}.eml"`,
        "cache-control": "no-store",
      },
    });
  },
});
