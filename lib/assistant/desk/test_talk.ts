/**
 * Plants conversations as visitors and the answering task leave them.
 *
 * @module
 */
import type { Sql } from "postgres";
import { newId } from "@/lib/platform/ids.ts";

/** A question to plant; it was answered unless told otherwise. */
export interface PlantedQuestion {
  question: string;
  lang?: "en" | "es";
  state?: string;
  thumb?: "up" | "down";
  thumbReason?: string;
  /** Left for the owner, with an address or without. */
  left?: { email: string | null };
  /** Sentences, each a quote of itself. */
  parts?: string[];
  dropped?: Record<string, number>;
}

/** Plants a conversation past all policies. */
export async function plantTalk(
  owner: Sql,
  tenantId: string,
  questions: readonly PlantedQuestion[],
): Promise<{ id: string; questionIds: string[] }> {
  const id = await laterId();
  const questionIds: string[] = [];
  await owner`
    insert into assistant.conversations (tenant_id, id, lang, questions)
    values (${tenantId}, ${id}, ${
    questions[0]?.lang ?? "en"
  }, ${questions.length})`;
  for (const [at, one] of questions.entries()) {
    const questionId = await laterId();
    questionIds.push(questionId);
    const { state = "answered", lang = "en", left, parts = [] } = one;
    await owner`
      insert into assistant.questions (
        tenant_id, id, conversation_id, no, question, lang, state, intent, engine, verdict, thumb, thumb_reason, left_at,
        left_email, dropped
      ) values (
        ${tenantId}, ${questionId}, ${id}, ${
      at + 1
    }, ${one.question}, ${lang}, ${state}, 'person', 'extractive', 'accept', ${
      one.thumb ?? null
    }, ${one.thumbReason ?? null}, ${left ? new Date() : null}, ${
      left?.email ?? null
    }, ${JSON.stringify(one.dropped ?? {})}::text::jsonb
      )`;
    for (const [place, text] of parts.entries()) {
      const citation = {
        chunkId: newId(),
        quote: text,
        title: "Work",
        path: "/experience",
        lang,
        start: 0,
        end: text.length,
      };
      await owner`
        insert into assistant.answer_parts (tenant_id, question_id, place, text, is_quote, citations)
        values (${tenantId}, ${questionId}, ${place + 1}, ${text}, true, ${
        JSON.stringify([citation])
      }::text::jsonb)`;
    }
  }
  return { id, questionIds };
}

/** Ids of one millisecond sort by chance. */
async function laterId(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 2));
  return newId();
}
