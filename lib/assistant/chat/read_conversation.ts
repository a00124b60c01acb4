/**
 * Reads what a key opens, as its visitor: what they may not read any more is not in it.
 *
 * @module
 */
import type { Row } from "postgres";
import type { Tx } from "@/lib/platform/db.ts";
import type { Conversation, Turn } from "./schema.ts";

/** A conversation with its id, by which its bell is known. */
export interface Found extends Conversation {
  id: string;
}

/**
 * A conversation with its parts. A part is left out when one of its sources has been changed, hidden or removed since: row
 * policies say what this visitor may read now.
 *
 * @param sql a transaction of a visitor
 */
export async function readConversation(
  sql: Tx,
  hash: string | null,
): Promise<Found | null> {
  if (hash === null) return null;
  const rows = await sql`
    select told.*, place is not null and not exists (
      select from jsonb_array_elements(told.citations) as cited
      where not exists (
        select from assistant.chunks as chunk where chunk.id = (cited ->> 'chunkId')::uuid
      )
    ) as is_readable
    from assistant.read_conversation(${hash}) as told`;
  const [first] = rows;
  if (!first) return null;
  const turns = new Map<string, Turn>();
  for (const row of rows) {
    const turn = turns.get(row.question_id) ?? turnOf(row);
    turns.set(turn.id, turn);
    if (!row.is_readable) continue;
    turn.parts.push({
      place: row.place,
      text: row.part,
      isQuote: row.is_quote,
      citations: row.citations,
    });
  }
  return {
    id: first.conversation_id,
    turns: [...turns.values()],
    lang: first.conversation_lang,
    endsAt: first.ends_at,
  };
}

function turnOf(row: Row): Turn {
  return {
    id: row.question_id,
    no: row.no,
    question: row.question,
    lang: row.lang,
    intent: row.intent,
    state: row.state,
    parts: [],
    thumb: row.thumb,
    left: row.has_left,
    askedAt: row.asked_at,
  };
}
