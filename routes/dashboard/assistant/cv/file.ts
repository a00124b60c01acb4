import { HttpError } from "fresh";
import { z } from "zod";
import { drawRoleCv } from "@/lib/assistant/cv_for_role/draw.ts";
import { getRoleCv } from "@/lib/assistant/cv_for_role/queries.ts";
import { fileAnswer } from "../../../(_site)/file_answer.ts";
import { define } from "../../../(_dashboard)/dashboard_page.ts";
import { publicUrlOf } from "../../../(_dashboard)/public_url.ts";

const wish = z.strictObject({
  id: z.uuid(),
  format: z.enum(["pdf", "docx"]).default("pdf"),
  paper: z.enum(["a4", "letter"]).default("a4"),
  lang: z.string().optional(),
});

/** A kept CV as a file. */
export const handler = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const asked = wish.safeParse(Object.fromEntries(searchParams)).data;
    const found = asked && await getRoleCv(state.actor, { id: asked.id });
    if (!asked || !found) throw new HttpError(404);
    const { format, paper } = asked;
    const url = publicUrlOf(state);
    const file = await drawRoleCv(found, { format, paper, url });
    const name = found.site.profile.name ?? found.site.slug;
    return fileAnswer(file, `${name} – ${found.title}`, format);
  },
});
