/**
 * The owner's inbox.
 *
 * @module
 */

import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import {
  type ContactMessage,
  type InboxFigures,
  listMessagesInput,
  messageId,
} from "./schema.ts";

/**
 * Messages, the newest first or the most urgent; ids sort by age, and the last one names where the next page begins.
 */
export const listMessages = query({
  input: listMessagesInput,
  permission: "portfolio.messages.read",
  async run({ sql, input }): Promise<ContactMessage[]> {
    const { after = null, limit, show, sort, search = "" } = input;
    const { intent = null, priority = null } = input;
    const rows = await sql`
      with message as (
        select id, name, email, body, lang, created_at, read_at, mailed_at, mail_state, mail_answer, intent, priority,
          reasons, intent_by, held_at, held_for, snoozed_until, replied_at, removed_at,
          case when ${sort} = 'newest' then 0 when priority = 'high' then 1 when priority = 'low' then 3 else 2 end as place
        from portfolio.contact_messages
      )
      select * from message
      where (removed_at is not null) = (${show} = 'removed')
        and (${show} = 'removed' or (held_at is not null) = (${show} = 'spam'))
        and (${show} not in ('all', 'unread') or snoozed_until is null or snoozed_until <= now())
        and (${show} <> 'unread' or read_at is null)
        and (${show} <> 'snoozed' or snoozed_until > now())
        and (${show} <> 'replied' or replied_at is not null)
        and (${intent}::text is null or intent = ${intent})
        and (${priority}::text is null or priority = ${priority})
        and (${search} = '' or position(lower(${search}) in lower(concat_ws(' ', name, email, body))) > 0)
        and (
          ${after}::uuid is null
          or place > (select last.place from message as last where last.id = ${after}::uuid)
          or place = (select last.place from message as last where last.id = ${after}::uuid) and id < ${after}::uuid
        )
      order by place, id desc
      limit ${limit}`;
    return rows.map(messageOf);
  },
});

/** One message, spam as well; `null` when there is none, or it was deleted. */
export const getMessage = query({
  input: messageId,
  permission: "portfolio.messages.read",
  async run({ sql, input: { id } }) {
    const [row] = await sql`
      select id, name, email, body, lang, created_at, read_at, mailed_at, mail_state, mail_answer, intent, priority,
        reasons, intent_by, held_at, held_for, snoozed_until, replied_at
      from portfolio.contact_messages
      where id = ${id} and removed_at is null`;
    return row ? messageOf(row) : null;
  },
});

/** Who wrote some messages, by their ids; what was deleted is not among them. */
export const listSenders = query({
  input: z.strictObject({ ids: z.array(z.uuid()).max(100) }),
  permission: "portfolio.messages.read",
  async run({ sql, input: { ids } }): Promise<Record<string, string>> {
    const rows = await sql`
      select id, name from portfolio.contact_messages
      where id = any(${ids}::uuid[]) and removed_at is null`;
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  },
});

/** How many messages there are in each part of the inbox, and how many came in each of the last twelve weeks. */
export const getInboxFigures = query({
  input: z.strictObject({}),
  permission: "portfolio.messages.read",
  async run({ sql }): Promise<InboxFigures> {
    const rows = await sql`
      select
        least(floor(extract(epoch from now() - created_at) / 604800), 12)::int as weeks_ago,
        (count(*) filter (where is_here and not is_asleep))::int as all,
        (count(*) filter (where is_here and not is_asleep and read_at is null))::int as unread,
        (count(*) filter (where is_here and is_asleep))::int as snoozed,
        (count(*) filter (where is_here and replied_at is not null))::int as replied,
        (count(*) filter (where is_here))::int as here,
        (count(*) filter (where removed_at is null and held_at is not null))::int as spam,
        (count(*) filter (where removed_at is not null))::int as removed
      from portfolio.contact_messages
      cross join lateral (
        select removed_at is null and held_at is null as is_here, coalesce(snoozed_until > now(), false) as is_asleep
      ) as state
      group by weeks_ago`;
    const sum = (field: Exclude<keyof InboxFigures, "weeks">) =>
      rows.reduce((sum, row) => sum + row[field], 0);
    const at = (ago: number) =>
      rows.find(({ weeks_ago }) => weeks_ago === ago)?.here ?? 0;
    return {
      all: sum("all"),
      unread: sum("unread"),
      snoozed: sum("snoozed"),
      replied: sum("replied"),
      spam: sum("spam"),
      removed: sum("removed"),
      weeks: Array.from({ length: 12 }, (_, week) => at(11 - week)),
    };
  },
});

/** What the newest messages look like, in a few letters: it changes when anything of them does. */
export const getInboxMark = query({
  input: z.strictObject({}),
  permission: "portfolio.messages.read",
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(string_agg(concat_ws(
        ' ', id, read_at, removed_at, mailed_at, mail_state, mail_answer, intent, priority, held_at,
        case when snoozed_until > now() then snoozed_until end, replied_at
      ), ',') || coalesce((
        select string_agg(state, '') from (
          select state from portfolio.contact_replies order by id desc limit 200
        ) as reply
      ), '')), 16) as mark
      from (
        select id, read_at, removed_at, mailed_at, mail_state, mail_answer, intent, priority, held_at, snoozed_until,
          replied_at
        from portfolio.contact_messages
        order by id desc limit 200
      ) as newest`;
    return row?.mark ?? "none";
  },
});

/** How many messages the site got in ten minutes; for the form, which asks for work accordingly. */
export const getMessageRate = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<number> {
    const [row] = await sql`select portfolio.message_rate() as recent`;
    return row?.recent ?? 0;
  },
});

function messageOf(row: Row): ContactMessage {
  const moment = (value: Date | null) => value?.toISOString() ?? null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    body: row.body,
    lang: row.lang,
    createdAt: row.created_at.toISOString(),
    readAt: moment(row.read_at),
    mailedAt: moment(row.mailed_at),
    mailState: row.mail_state,
    mailAnswer: row.mail_answer,
    intent: row.intent,
    priority: row.priority,
    reasons: row.reasons,
    intentBy: row.intent_by,
    heldAt: moment(row.held_at),
    heldFor: row.held_for,
    snoozedUntil: moment(row.snoozed_until),
    repliedAt: moment(row.replied_at),
  };
}
