/**
 * Reads dead letters: of a tenant for who looks after it, of all for who runs the platform.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Tx } from "../db.ts";
import { headOf, lettersWhere, letterWhere, wholeOf } from "./letter_rows.ts";
import {
  type DeadLetter,
  type LetterCounts,
  type LetterFigures,
  letterFilter,
  letterId,
  type LetterPlace,
  listLettersInput,
  type QueueFigures,
  type WholeLetter,
} from "./schema.ts";

const permission = "platform.tasks.read";

const nothing = z.strictObject({});
const period = letterFilter.pick({ since: true });

/** Nobody reads a larger number beside a place of the navigation. */
const mostCounted = 100;

/** Letters of the actor's tenant, the newest death first. */
export const listLetters = query({
  input: listLettersInput,
  permission,
  run: async ({ sql, input }): Promise<DeadLetter[]> =>
    (await lettersWhere(sql, input, here(sql))).map(headOf),
});

/** One of them with its history; `null` when there is none with this id. */
export const getLetter = query({
  input: letterId,
  permission,
  async run({ sql, input: { id } }): Promise<WholeLetter | null> {
    const row = await letterWhere(sql, id, here(sql));
    return row ? wholeOf(row) : null;
  },
});

/** How many there are in the actor's tenant. */
export const countLetters = query({
  input: period,
  permission,
  run: ({ sql, input }) => figuresWhere(sql, input, here(sql)),
});

/** What the list of the actor's tenant looks like, in a few letters. */
export const getLettersMark = query({
  input: nothing,
  permission,
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(concat_ws(' ',
        count(*), max(letter.died_at), count(letter.asked), count(*) filter (where letter.asked = 'retry'),
        max(letter.asked_at)
      )), 16) as mark
      from platform.dead_letters as letter
      where ${here(sql)}
    `;
    return row?.mark ?? "none";
  },
});

/** How many of them nothing was asked of yet, a hundred at most; none for who may not read them. */
export const countDead = query({
  input: nothing,
  permission: null,
  run: ({ sql }) => deadWhere(sql, here(sql)),
});

/** Letters of every tenant and of none, for who runs the platform; nobody else sees any of it. */
export const listAllLetters = query({
  input: listLettersInput,
  permission: null,
  async run({ sql, input }): Promise<(DeadLetter & LetterPlace)[]> {
    const rows = await lettersWhere(sql, input, sql`(select app.is_admin())`);
    return await withPlaces(sql, rows, headOf);
  },
});

/** One of those; `null` for everybody else, too. */
export const getAnyLetter = query({
  input: letterId,
  permission: null,
  async run({ sql, input: { id } }): Promise<
    WholeLetter & LetterPlace | null
  > {
    const row = await letterWhere(sql, id, sql`(select app.is_admin())`);
    const [found = null] = await withPlaces(sql, row ? [row] : [], wholeOf);
    return found;
  },
});

/** How many there are in all, for who runs the platform. */
export const countAllLetters = query({
  input: period,
  permission: null,
  run: ({ sql, input }) =>
    figuresWhere(sql, input, sql`(select app.is_admin())`),
});

/** How many of all nothing was asked of yet, a hundred at most; for who runs the platform. */
export const countAllDead = query({
  input: nothing,
  permission: null,
  run: ({ sql }) => deadWhere(sql, sql`(select app.is_admin())`),
});

/** How much there is to do by task, as the worker last counted it; for who runs the platform. */
export const listQueues = query({
  input: nothing,
  permission: null,
  async run({ sql }): Promise<QueueFigures[]> {
    const rows = await sql`
      select task, waiting, running, dead, oldest_at, counted_at
      from platform.task_counts
      order by task
    `;
    return rows.map((row) => ({
      task: row.task,
      waiting: row.waiting,
      running: row.running,
      dead: row.dead,
      oldestAt: row.oldest_at?.toISOString() ?? null,
      countedAt: row.counted_at.toISOString(),
    }));
  },
});

/** A policy lets who runs the platform see more than the tenant that is open. */
function here(sql: Tx): ReturnType<Tx> {
  return sql`letter.tenant_id = (select app.tenant_id())`;
}

async function deadWhere(sql: Tx, place: ReturnType<Tx>): Promise<number> {
  const [row] = await sql<{ dead: number }[]>`
    select count(*)::int as dead
    from (
      select from platform.dead_letters as letter
      where ${place} and letter.asked is null
      limit ${mostCounted}
    ) as letter
  `;
  return row?.dead ?? 0;
}

async function figuresWhere(
  sql: Tx,
  { since }: z.output<typeof period>,
  place: ReturnType<Tx>,
): Promise<LetterFigures> {
  const tasks = await sql<LetterFigures["tasks"]>`
    select letter.task,
      count(*) filter (where letter.asked is null)::int as dead,
      count(*) filter (where letter.asked = 'retry')::int as retrying,
      count(*) filter (where letter.asked = 'discard')::int as discarded
    from platform.dead_letters as letter
    where ${place}
      and (${since ?? null}::timestamptz is null or letter.died_at >= ${
    since ?? null
  })
    group by letter.task
    order by dead desc, letter.task
  `;
  const sum = (kind: keyof LetterCounts) =>
    tasks.reduce((sum, counts) => sum + counts[kind], 0);
  return {
    dead: sum("dead"),
    retrying: sum("retrying"),
    discarded: sum("discarded"),
    tasks: tasks.map(({ task, dead, retrying, discarded }) => ({
      task,
      dead,
      retrying,
      discarded,
    })),
  };
}

/** Tenants hide from who does not belong to them; what they are called, who runs the platform may know. */
async function withPlaces<Letter>(
  sql: Tx,
  rows: readonly Row[],
  letterOf: (row: Row) => Letter,
): Promise<(Letter & LetterPlace)[]> {
  const ids = [
    ...new Set(rows.flatMap(({ tenant_id }) => tenant_id ?? [])),
  ];
  const named = await sql<{ id: string; slug: string; name: string }[]>`
    select id, slug, name from platform.tenants_called(${ids}::uuid[])
  `;
  const places = new Map(named.map(({ id, slug, name }) => [id, {
    slug,
    name,
  }]));
  return rows.map((row) => ({
    ...letterOf(row),
    place: places.get(row.tenant_id) ?? null,
  }));
}
