/**
 * Reads the audit of a tenant; of the platform for who runs it.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Tx } from "../db.ts";
import { columns, conditions, entryOf, type EntryRow } from "./entry_rows.ts";
import {
  type AccountEvent,
  type AuditEntry,
  type AuditPerson,
  listEntriesInput,
  type SecurityDay,
  type SecurityReport,
  timezoneInput,
} from "./schema.ts";

const permission = "platform.audit.read";

const entryId = z.strictObject({ id: z.uuid() });

/** Entries of the actor's tenant, the newest first. */
export const listEntries = query({
  input: listEntriesInput,
  permission,
  run: ({ sql, input }) =>
    entriesWhere(sql, input, sql`entry.tenant_id = (select app.tenant_id())`),
});

/** One of them; `null` when there is none with this id. */
export const getEntry = query({
  input: entryId,
  permission,
  run: ({ sql, input }) =>
    entryWhere(sql, input.id, sql`entry.tenant_id = (select app.tenant_id())`),
});

/** Members, present and past, and keys, by the names that people know. */
export const listPeople = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<AuditPerson[]> {
    const rows = await sql<AuditPerson[]>`
      select kind, id, label from platform.audit_people()
    `;
    return rows.map(({ kind, id, label }) => ({ kind, id, label }));
  },
});

/** What concerns the platform alone, for who runs it; nobody else sees any of it. */
export const listPlatformEntries = query({
  input: listEntriesInput,
  permission: null,
  run: ({ sql, input }) =>
    entriesWhere(sql, input, sql`entry.tenant_id is null`),
});

/** One of those; `null` for everybody else, too. */
export const getPlatformEntry = query({
  input: entryId,
  permission: null,
  run: ({ sql, input }) =>
    entryWhere(sql, input.id, sql`entry.tenant_id is null`),
});

/** What single users are called, for who runs the platform. */
export const listPlatformPeople = query({
  input: z.array(z.uuid()).max(1_000),
  permission: null,
  async run({ sql, input }): Promise<AuditPerson[]> {
    const rows = await sql<{ id: string; label: string | null }[]>`
      select id, label from platform.audit_admin_people(${input})
    `;
    return rows.map(({ id, label }) => ({ kind: "user", id, label }));
  },
});

async function entryWhere(sql: Tx, id: string, place: ReturnType<Tx>) {
  const [row] = await sql<EntryRow[]>`
    select ${columns(sql)}, platform.audit_is_sealed(entry.id) as sealed
    from platform.audit_entries as entry
    left join platform.audit_details as details on details.id = entry.details_id
    where ${place} and entry.id = ${id}
  `;
  return row ? { entry: entryOf(row), sealed: row.sealed === true } : null;
}

async function entriesWhere(
  sql: Tx,
  { after, limit, ...filter }: z.output<typeof listEntriesInput>,
  place: ReturnType<Tx>,
): Promise<AuditEntry[]> {
  const rows = await sql<EntryRow[]>`
    select ${columns(sql)}
    from platform.audit_entries as entry
    left join platform.audit_details as details on details.id = entry.details_id
    where ${place} and ${conditions(sql, filter)}
      ${
    after === undefined ? sql`` : sql`
      and (entry.at, entry.id) < (
        select before.at, before.id from platform.audit_entries as before where before.id = ${after}
      )`
  }
    order by entry.at desc, entry.id desc
    limit ${limit}
  `;
  return rows.map(entryOf);
}

/** How many days the security view looks back. */
export const SECURITY_DAYS = 30;

/** So many of each kind: whoever wants more looks into the audit. */
const mostListed = 8;

/** What the last 30 days were like: sign-ins, refusals, and what changed in who may do what. */
export const getSecurity = query({
  input: z.strictObject({ timezone: timezoneInput }),
  permission,
  async run({ sql, input: { timezone } }): Promise<SecurityReport> {
    const [days, refusals, access, keys, accounts] = await Promise.all([
      securityDays(sql, timezone),
      latest(sql, sql`entry.outcome = 'denied'`),
      latest(
        sql,
        sql`entry.outcome = 'done'
          and entry.action ~ '^platform\\.(members?|invitations?|roles?)\\.|^platform\\.tenant\\.transfer$'`,
      ),
      latest(
        sql,
        sql`entry.outcome = 'done' and entry.action ~ '^platform\\.(keys?|origins?)\\.'`,
      ),
      accountEvents(sql, timezone),
    ]);
    return { days, refusals, access, keys, accounts };
  },
});

async function securityDays(
  sql: Tx,
  timezone: string,
): Promise<SecurityDay[]> {
  const rows = await sql<SecurityDay[]>`
    with span as (
      select
        today.day - ${SECURITY_DAYS - 1}::int as first, today.day as last,
        (today.day - ${
    SECURITY_DAYS - 1
  }::int)::timestamp at time zone ${timezone} as since
      from (select (now() at time zone ${timezone})::date as day) as today
    ),
    seen as (
      select
        (account.at at time zone ${timezone})::date as day,
        account.outcome = 'done' as signed_in, account.outcome <> 'done' as failed, false as denied
      from span, platform.audit_accounts(span.since) as account
      where account.action ~ ${SIGN_INS}
      union all
      select (entry.at at time zone ${timezone})::date, false, false, true
      from span, platform.audit_entries as entry
      where entry.tenant_id = (select app.tenant_id()) and entry.at >= span.since
        and (entry.outcome <> 'done' or entry.action like 'platform.%') and entry.outcome = 'denied'
    )
    select
      to_char(calendar.day, 'YYYY-MM-DD') as day,
      count(*) filter (where seen.signed_in)::int as "signIns",
      count(*) filter (where seen.failed)::int as failures,
      count(*) filter (where seen.denied)::int as denials
    from span
    cross join lateral generate_series(span.first, span.last, interval '1 day') as calendar (day)
    left join seen on seen.day = calendar.day
    group by calendar.day
    order by calendar.day
  `;
  return rows.map(({ day, signIns, failures, denials }) => (
    { day, signIns, failures, denials }
  ));
}

const SIGN_INS = "^platform\\.sessions\\.open$";

async function latest(
  sql: Tx,
  kind: ReturnType<Tx>,
): Promise<AuditEntry[]> {
  const rows = await sql<EntryRow[]>`
    select ${columns(sql)}
    from platform.audit_entries as entry
    left join platform.audit_details as details on details.id = entry.details_id
    where entry.tenant_id = (select app.tenant_id()) and entry.at >= now() - make_interval(days => ${SECURITY_DAYS})
      and (entry.outcome <> 'done' or entry.action like 'platform.%') and ${kind}
    order by entry.at desc, entry.id desc
    limit ${mostListed}
  `;
  return rows.map(entryOf);
}

async function accountEvents(
  sql: Tx,
  timezone: string,
): Promise<AccountEvent[]> {
  const rows = await sql<(Omit<AccountEvent, "at"> & { at: Date })[]>`
    select max(at) as at, user_id as "userId", action, outcome, count(*)::int as count
    from platform.audit_accounts(now() - make_interval(days => ${SECURITY_DAYS}))
    where outcome <> 'done' or action !~ ${SIGN_INS_AND_OUTS}
    group by user_id, action, outcome, (at at time zone ${timezone})::date
    order by 1 desc
    limit ${mostListed}
  `;
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

const SIGN_INS_AND_OUTS = "^platform\\.sessions\\.";
