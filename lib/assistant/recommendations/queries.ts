/**
 * Lists of postings, and what they ask for against what somebody shows.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { getDraftSite } from "@/lib/portfolio/mod.ts";
import { type Person, personOf } from "./person.ts";
import { hasTitle, recommend } from "./recommend.ts";
import {
  type MarketList,
  type Posting,
  type Recommendations,
  recommendInput,
} from "./schema.ts";

const permission = "assistant.skills.read";

/** The lists that count, the newest first. */
export const listMarketLists = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<MarketList[]> {
    const rows = await sql`
      select list.id, list.name, list.format, list.created_at,
        (
          select count(*)::int from assistant.market_postings as posting
          where posting.tenant_id = list.tenant_id and posting.list_id = list.id
        ) as postings
      from assistant.market_lists as list where list.removed_at is null
      order by list.created_at desc, list.id desc`;
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      format: row.format,
      postings: row.postings,
      createdAt: row.created_at.toISOString(),
    }));
  },
});

const listPostings = query({
  input: recommendInput,
  permission,
  run: ({ sql }) => readPostings(sql),
});

/** What postings ask for against the person as the draft says them; `title` narrows to postings whose title has its words. */
export async function getRecommendations(
  actor: Actor,
  given: unknown,
): Promise<Recommendations> {
  const postings = await listPostings(actor, given);
  const { title, lang } = recommendInput.parse(given);
  const site = await getDraftSite(actor, { lang });
  const person = site ? personOf(site) : NOBODY;
  const chosen = postings.filter((one) => hasTitle(one, title));
  return await recommend(chosen, person, lang);
}

const NOBODY: Person = { said: new Set(), shown: new Map() };

/** All postings that count, whatever they come from: another source is another query beside this one. */
async function readPostings(sql: Tx): Promise<Posting[]> {
  const rows = await sql`
    select posting.title, posting.company, posting.location, posting.lang, posting.text, posting.posted_on::text as date
    from assistant.market_postings as posting
    join assistant.market_lists as list on list.tenant_id = posting.tenant_id and list.id = posting.list_id
    where list.removed_at is null
    order by list.created_at desc, list.id desc, posting.place`;
  return rows.map(({ title, company, location, lang, text, date }) => ({
    title,
    company,
    location,
    lang,
    text,
    date,
  }));
}
