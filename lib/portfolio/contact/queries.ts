/**
 * The owner's inbox.
 *
 * @module
 */

import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import {
  type ContactMessage,
  type InboxFigures,
  listMessagesInput,
  messageId,
} from "./schema.ts";

/** Messages, the newest first; ids sort by age, so that the last one names where the next page begins. */
export const listMessages = query({
  input: listMessagesInput,
  permission: "portfolio.messages.read",
  async run({ sql, input: { after, limit, show } }) {
    const rows = await sql`
      select id, name, email, body, lang, created_at, read_at, mailed_at
      from portfolio.contact_messages
      where (removed_at is not null) = ${show === "removed"}
        and (read_at is null or ${show !== "unread"})
        and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
      order by id desc
      limit ${limit}`;
    return rows.map(messageOf);
  },
});

/** One message; `null` when there is none, or it was deleted. */
export const getMessage = query({
  input: messageId,
  permission: "portfolio.messages.read",
  async run({ sql, input: { id } }) {
    const [row] = await sql`
      select id, name, email, body, lang, created_at, read_at, mailed_at
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

/** How many messages there are, how many wait, and how many came in each of the last twelve weeks. */
export const getInboxFigures = query({
  input: z.strictObject({}),
  permission: "portfolio.messages.read",
  async run({ sql }): Promise<InboxFigures> {
    const rows = await sql`
      select
        least(floor(extract(epoch from now() - created_at) / 604800), 12)::int as weeks_ago,
        (count(*) filter (where removed_at is null))::int as all,
        (count(*) filter (where removed_at is null and read_at is null))::int as unread,
        (count(*) filter (where removed_at is not null))::int as removed
      from portfolio.contact_messages
      group by weeks_ago`;
    const sum = (field: "all" | "unread" | "removed") =>
      rows.reduce((sum, row) => sum + row[field], 0);
    const at = (ago: number) =>
      rows.find(({ weeks_ago }) => weeks_ago === ago)?.all ?? 0;
    return {
      all: sum("all"),
      unread: sum("unread"),
      removed: sum("removed"),
      weeks: Array.from({ length: 12 }, (_, week) => at(11 - week)),
    };
  },
});

/**
 * A message that is to be mailed, and the site that it came by; `null` when it was deleted or erased.
 *
 * @param sql of a task, in the scope of its tenant
 */
export async function readToMail(sql: Tx, id: string) {
  const [row] = await sql`
    select message.name, message.email, message.body, message.lang, tenant.slug,
      coalesce(nullif(tenant.name, ''), tenant.slug) as site
    from portfolio.contact_messages as message
    join platform.tenants as tenant on tenant.id = message.tenant_id
    where message.id = ${id} and message.removed_at is null`;
  if (!row) return null;
  const { name, email, body, lang, slug, site } = row;
  const message: Pick<ContactMessage, "name" | "email" | "body" | "lang"> = {
    name,
    email,
    body,
    lang,
  };
  return { message, site: { slug: String(slug), name: String(site) } };
}

/** What the newest messages look like, in a few letters: it changes when anything of them does. */
export const getInboxMark = query({
  input: z.strictObject({}),
  permission: "portfolio.messages.read",
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(string_agg(concat_ws(' ', id, read_at, removed_at, mailed_at), ',')), 16) as mark
      from (
        select id, read_at, removed_at, mailed_at from portfolio.contact_messages
        order by id desc limit 200
      ) as newest`;
    return row?.mark ?? "none";
  },
});

function messageOf(row: Row): ContactMessage {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    body: row.body,
    lang: row.lang,
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    mailedAt: row.mailed_at?.toISOString() ?? null,
  };
}
