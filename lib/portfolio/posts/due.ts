/**
 * Publishing at a time.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { publishText } from "./publish.ts";
import { textId } from "./schema.ts";

const target = ({ id }: { id: string }) => ({ type: "post", id });

/**
 * Publishes a text whose time has come. Whoever takes the row of the schedule publishes; for everybody else there is
 * nothing to do any more, so that it happens once however many processes try.
 */
export const publishDuePost = command({
  action: "portfolio.post.appear",
  input: textId,
  permission: null,
  target,
  async run({ sql, actor, input: { id, lang } }) {
    const [taken] = await sql`
      delete from portfolio.post_schedules
      where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang} and publish_at <= now()
      returning publish_at`;
    if (!taken) return { published: false };
    await publishText(sql, actor, { id, lang }, taken.publish_at);
    return { published: true };
  },
});

/** Makes a draft again of what cannot be published: its title or its text was emptied meanwhile. */
export const dropDuePost = command({
  action: "portfolio.post.miss",
  input: textId,
  permission: null,
  target,
  async run({ sql, input: { id, lang } }) {
    await sql`
      delete from portfolio.post_schedules
      where tenant_id = app.tenant_id() and post_id = ${id} and lang = ${lang} and publish_at <= now()`;
  },
});
