/**
 * What tasks read to write letters, in the scope of their tenant.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import type { ContactMessage } from "../schema.ts";

/** A message as letters tell it. */
export type ToldMessage = Pick<
  ContactMessage,
  "id" | "name" | "email" | "body" | "lang"
>;

/** Letters in these minutes count. */
const WINDOW_MINUTES = 10;

/** What waits longer was put off, or nobody worked; then one letter tells of all that waits. */
const PUT_OFF_SECONDS = 60;

/**
 * A message that letters may tell of, and the site that it came by; `null` when it was deleted, erased or put aside, or
 * a member knows it already.
 *
 * @param sql of a task, in the scope of its tenant
 */
export async function readToMail(sql: Tx, id: string) {
  const [row] = await sql`
    select message.id, message.name, message.email, message.body, message.lang, tenant.slug,
      coalesce(nullif(tenant.name, ''), tenant.slug) as site
    from portfolio.contact_messages as message
    join platform.tenants as tenant on tenant.id = message.tenant_id
    where message.id = ${id} and message.removed_at is null and message.held_at is null
      and message.rescued_at is null`;
  if (!row) return null;
  const { name, email, body, lang, slug, site } = row;
  const message: ToldMessage = { id, name, email, body, lang };
  return { message, site: { slug: String(slug), name: String(site) } };
}

/** Whether members were told of a message, and for how long no further letter is to be written. */
export async function readPace(
  sql: Tx,
  id: string,
  most: number,
): Promise<{ isTold: boolean; waitMs: number }> {
  const [row] = await sql`
    select
      exists (select from portfolio.contact_letters where message_id = ${id} and what = 'member') as told,
      count(*)::int as letters,
      (extract(epoch from min(written.at) + ${WINDOW_MINUTES} * interval '1 minute' - now()) * 1000)::int as wait_ms
    from (
      select distinct created_at as at from portfolio.contact_letters
      where what = 'member' and created_at > now() - ${WINDOW_MINUTES} * interval '1 minute'
    ) as written`;
  return {
    isTold: row?.told === true,
    waitMs: row && row.letters >= most ? Math.max(1_000, row.wait_ms) : 0,
  };
}

/** What waits beside a message that was put off, itself included, the oldest first; only itself when it was not. */
export async function listWaiting(
  sql: Tx,
  message: ToldMessage,
): Promise<ToldMessage[]> {
  const rows = await sql`
    select waiting.id, waiting.name, waiting.email, waiting.body, waiting.lang
    from portfolio.contact_messages as own
    join portfolio.contact_messages as waiting on waiting.tenant_id = own.tenant_id
    where own.id = ${message.id} and own.created_at < now() - ${PUT_OFF_SECONDS} * interval '1 second'
      and waiting.created_at > now() - interval '1 day'
      and waiting.removed_at is null and waiting.held_at is null and waiting.rescued_at is null
      and waiting.mail_state is null and waiting.mailed_at is null
      and not exists (
        select from portfolio.contact_letters as letter
        where letter.tenant_id = waiting.tenant_id and letter.message_id = waiting.id and letter.what = 'member'
      )
    order by waiting.id
    limit 200`;
  const found = rows.map(({ id, name, email, body, lang }): ToldMessage => (
    { id, name, email, body, lang }
  ));
  return found.some(({ id }) => id === message.id) ? found : [message];
}
