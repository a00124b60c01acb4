/**
 * Makes CVs for a role that are kept, and deletes them.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { getSite, type Site } from "@/lib/portfolio/mod.ts";
import { roleCvMade } from "./events.ts";
import { type CheckedCv, makeRoleCv } from "./make.ts";
import { markOf } from "./mark.ts";
import { MAX_KEPT_CVS, roleCvId, roleCvInput } from "./schema.ts";

const permission = "assistant.cvs.write";
const target = ({ id }: { id: string }) => ({ type: "role_cv", id });

/** What was made before it is kept, of which site. */
interface Made {
  cv: CheckedCv;
  master: Site;
}

const keepRoleCv = command({
  action: "assistant.role_cv.create",
  input: roleCvInput.extend({
    made: z.custom<Made>().nullable(),
    rewords: z.boolean(),
  }),
  permission,
  fields: () => ["jobText", "lang", "title"],
  async run({ sql, actor, input: { jobText, lang, title, made, rewords } }) {
    if (!made) {
      throw new AppError(
        "conflict",
        "Cannot make CV: nothing of the site is published",
      );
    }
    // two at once must not both find room
    await sql`select pg_advisory_xact_lock(hashtext('assistant.role_cvs ' || app.tenant_id()))`;
    const { site, reading, entries, missing, verdict } = made.cv;
    const id = newId();
    await sql`
      insert into assistant.role_cvs (tenant_id, id, title, job_text, lang, site_version, made_of, state, cv, told, verdict)
      values (
        app.tenant_id(), ${id}, ${
      title || titleOf(jobText)
    }, ${jobText}, ${lang}, ${made.master.version},
        ${markOf(made.master)}, ${rewords ? "rewording" : "made"}, ${
      JSON.stringify(site)
    }::text::jsonb,
        ${JSON.stringify({ reading, entries, missing })}::text::jsonb,
        ${JSON.stringify(verdict)}::text::jsonb
      )`;
    await insistOnRoom(sql);
    if (rewords) await emit(sql, actor, roleCvMade, { cvId: id });
    return { id };
  },
});

/** Counts once the CV is there: what does not fit is rolled back. */
async function insistOnRoom(sql: Tx): Promise<void> {
  const [kept] = await sql`select count(*)::int as n from assistant.role_cvs`;
  // who may write and not read counts nothing at all
  if (!kept?.n) {
    throw new AppError(
      "forbidden",
      "Cannot make CV: the permission to read CVs is needed as well",
    );
  }
  if (kept.n > MAX_KEPT_CVS) {
    throw new AppError(
      "too_large",
      `Cannot make CV: ${MAX_KEPT_CVS} are kept at most, with those that were deleted; thirty days after it was deleted one goes for good`,
    );
  }
}

/**
 * Makes a CV of the published site for a job text and keeps it with its verdict.
 *
 * @param url the public address of the site, printed on the CV
 * @param options `rewords`: a model is to look for better words afterwards
 * @throws {AppError} `invalid` with `fields`, `forbidden`, `conflict` where nothing is published, `too_large` where no room is left
 */
export async function createRoleCv(
  actor: Actor,
  url: string,
  given: z.input<typeof roleCvInput>,
  { rewords = false }: { rewords?: boolean } = {},
): Promise<{ id: string }> {
  const { data } = roleCvInput.safeParse(given);
  const master = data ? await getSite(actor, data.lang) : null;
  const made = data && master && {
    master,
    cv: makeRoleCv(master, data.jobText, {
      lang: data.lang,
      paper: "a4",
      url,
    }),
  };
  // it refuses what is not right, and whoever may not
  return await keepRoleCv(actor, { ...given, made, rewords });
}

/** Deletes a kept CV; for some weeks it can be brought back. */
export const removeRoleCv = command({
  action: "assistant.role_cv.remove",
  input: roleCvId,
  permission,
  target,
  async run({ sql, input: { id } }): Promise<void> {
    const { count } = await sql`
      update assistant.role_cvs set removed_at = now() where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("delete CV");
  },
});

/** Brings a deleted CV back. */
export const restoreRoleCv = command({
  action: "assistant.role_cv.restore",
  input: roleCvId,
  permission,
  target,
  async run({ sql, input: { id } }): Promise<void> {
    const { count } = await sql`
      update assistant.role_cvs set removed_at = null where id = ${id} and removed_at is not null`;
    if (count === 0) throw missing("bring CV back");
  },
});

/** The first line of a job text is mostly the position. */
function titleOf(jobText: string): string {
  const [first = ""] = jobText.replace(/<[^<>]{0,200}>/g, " ").trim().split(
    "\n",
  );
  const title = first.replace(/\s+/g, " ").trim().slice(0, 120).toWellFormed();
  return title || "CV";
}

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it does not exist`);
}
