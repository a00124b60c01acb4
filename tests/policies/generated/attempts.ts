/**
 * Lets characters try statements, each in a subtransaction that is undone, many in one round trip.
 *
 * @module
 */
import type { ISql } from "postgres";
import type { Character } from "./rules.ts";

/** One thing that somebody tries. */
export interface Attempt {
  who: Character;
  statement: string;
  /** Asked as the owner before and after, an array of texts: what is gone afterwards is what the statement touched. */
  watch: string | null;
}

/** What came of it. */
export interface Outcome {
  /** SQLSTATE and message. */
  error: { code: string; message: string } | null;
  /** What the statement returned as an array of texts, or what it touched. */
  rows: string[];
}

const functions = [
  `create function pg_temp.attempt(one jsonb) returns jsonb language plpgsql as $$
  declare
    seen text[];
    before text[];
    answer jsonb;
  begin
    begin
      if one ->> 'watch' is not null then
        execute one ->> 'watch' into before;
      end if;
      perform
        set_config('request.jwt.claims', one ->> 'claims', true),
        set_config('app.tenant', coalesce(one ->> 'tenant', ''), true);
      perform set_config('role', one ->> 'role', true);
      if (one ->> 'answers')::boolean then
        execute one ->> 'statement' into seen;
      elsif one ->> 'watch' is null then
        execute one ->> 'statement';
      else
        execute one ->> 'statement';
        perform set_config('role', 'none', true);
        execute one ->> 'watch' into seen;
        seen := array(select unnest(before) except select unnest(seen));
      end if;
      answer := jsonb_build_object('error', null, 'rows', to_jsonb(coalesce(seen, '{}')));
      -- undoes everything since the inner begin, settings included; the variable stays
      raise exception using errcode = 'UNDO1';
    exception
      when sqlstate 'UNDO1' then return answer;
      when others then
        return jsonb_build_object('error', jsonb_build_object('code', sqlstate, 'message', sqlerrm), 'rows', '[]'::jsonb);
    end;
  end;
  $$`,
  `create function pg_temp.attempts(all_of_them jsonb) returns jsonb language plpgsql as $$
  begin
    return (
      select coalesce(jsonb_agg(pg_temp.attempt(one) order by place), '[]')
      from jsonb_array_elements(all_of_them) with ordinality as given (one, place)
    );
  end;
  $$`,
];

/** Must be called once in the transaction. */
export async function prepareAttempts(sql: ISql): Promise<void> {
  for (const text of functions) await sql.unsafe(text);
}

/** Tries them one by one; what comes back stands in the same order. */
export async function attempt(
  sql: ISql,
  attempts: readonly Attempt[],
): Promise<Outcome[]> {
  const given = attempts.map(({ who, statement, watch }) => ({
    role: who.role,
    tenant: who.tenant,
    claims: JSON.stringify(who.claims),
    statement,
    watch,
    answers: watch === null &&
      /^select |\breturning array\[/.test(statement),
  }));
  const [row] = await sql.unsafe(
    "select pg_temp.attempts($1::text::jsonb)::text as answers",
    [JSON.stringify(given)],
  );
  // the shape that attempt() makes
  return JSON.parse(String(row?.answers)) as Outcome[];
}
