/**
 * What a visitor is shown of their conversation.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { hashOf } from "./key.ts";
import { readConversation } from "./read_conversation.ts";
import { type Conversation, keyInput } from "./schema.ts";

/** What a key opens; `null` when that is nothing, or nothing any more. */
export const getConversation = query({
  input: keyInput,
  permission: null,
  async run({ sql, input: { key } }): Promise<Conversation | null> {
    const found = await readConversation(sql, hashOf(key));
    if (!found) return null;
    const { turns, lang, endsAt } = found;
    return { turns, lang, endsAt };
  },
});

/** Whether the site has an assistant that takes questions now. */
export const takesQuestions = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<boolean> {
    const [row] = await sql`select assistant.is_open() as open`;
    return Boolean(row?.open);
  },
});
