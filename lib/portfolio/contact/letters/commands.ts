/**
 * Keeps what became of letters, for tasks, in the transaction in which it happens.
 *
 * @module
 */
import type { Actor, Tx } from "@/lib/platform/db.ts";

/** A letter that was written. */
export interface Written {
  messageIds: readonly string[];
  mailId: string;
  what: "member" | "receipt";
  /** The member it goes to. */
  userId: string | null;
}

/** Notes that a letter about messages waits to be sent. */
export async function noteWritten(
  sql: Tx,
  { tenantId }: Actor,
  { messageIds, mailId, what, userId }: Written,
): Promise<void> {
  await sql`
    insert into portfolio.contact_letters (tenant_id, message_id, mail_id, what, user_id)
    select ${tenantId}::uuid, told, ${mailId}::uuid, ${what}, ${userId}::uuid
    from unnest(${[...messageIds]}::uuid[]) as told
    on conflict do nothing`;
  if (what !== "member") return;
  await sql`
    update portfolio.contact_messages set mail_state = 'queued'
    where id = any(${[...messageIds]}::uuid[]) and mail_state is null`;
}

/**
 * Copies the state of a letter to whatever it is about; a repeat copies the same.
 *
 * @returns messages of which a mail server has now taken a letter
 */
export async function noteLetter(sql: Tx, mailId: string): Promise<string[]> {
  const [mail] = await sql`
    select case state when 'refused' then 'failed' else state end as state, answer,
      case when state <> 'queued' then now() end as ended_at
    from platform.mails where id = ${mailId}`;
  if (!mail) return []; // erased, with what it told of
  const { state, answer, ended_at } = mail;
  await sql`
    update portfolio.contact_replies set state = ${state}, answer = ${answer}, ended_at = ${ended_at}
    where mail_id = ${mailId}`;
  const told = await sql`
    update portfolio.contact_letters set state = ${state}, answer = ${answer}, ended_at = ${ended_at}
    where mail_id = ${mailId}
    returning message_id, what`;
  const ids = told.filter(({ what }) => what === "member").map((
    { message_id },
  ) => String(message_id));
  // one that was not taken counts more than those that were: somebody waits for it
  await sql`
    update portfolio.contact_messages as message set mail_state = letter.state, mail_answer = letter.answer
    from (
      select message_id,
        case when bool_or(state = 'failed') then 'failed' when bool_or(state = 'queued') then 'queued'
          when bool_or(state = 'sent') then 'sent' else 'kept' end as state,
        max(answer) as answer
      from portfolio.contact_letters
      where what = 'member' and message_id = any(${ids}::uuid[])
      group by message_id
    ) as letter
    where message.id = letter.message_id`;
  return state === "sent" ? ids : [];
}
