/**
 * Who may do what to the rows of the assistant's tables; see `access.ts`.
 *
 * @module
 */
import {
  byOwnerOnly,
  holders,
  readAndWrite,
  type TableAccess,
  tasks,
  visitors,
} from "./generated/rules.ts";

/** Made by tasks; visitors are found what is public, and nothing else counts for them. */
const knowledge: TableAccess = {
  select: [
    visitors("visibility = 'public'"),
    holders("assistant.knowledge.read"),
    tasks(),
  ],
  insert: [tasks()],
  update: [tasks()],
  delete: [tasks()],
};

/** By table. */
export const assistantAccess: Record<string, TableAccess> = {
  "assistant.answer_parts": {
    select: [holders("assistant.chats.read"), tasks()], // visitors by functions, with their key
    insert: [tasks()],
  },
  "assistant.chunks": { ...knowledge, update: [] }, // another text is another chunk
  "assistant.conversations": {
    select: [holders("assistant.chats.read"), tasks()],
    delete: [holders("assistant.chats.write")],
  },
  "assistant.embeddings": knowledge,
  "assistant.indexes": {
    select: [tasks()],
    insert: [tasks()],
    update: [tasks()],
  },
  "assistant.settled_questions": readAndWrite("assistant.chats"),
  "assistant.written_answers": {
    select: [holders("assistant.chats.read"), tasks()], // a task makes chunks of them
    insert: [holders("assistant.chats.write")],
    update: [holders("assistant.chats.write")], // removed_at: they can be brought back
  },
  "assistant.postings": knowledge,
  "assistant.question_counts": byOwnerOnly, // by functions
  "assistant.questions": {
    select: [holders("assistant.chats.read"), tasks()],
    update: [tasks()],
  },
  "assistant.settings": {
    ...readAndWrite("assistant.chats"),
    select: [holders("assistant.chats.read"), tasks()],
    delete: [], // the defaults are written
  },
  "assistant.statistics": knowledge,
  "assistant.usage": {
    select: [holders("assistant.chats.read"), tasks()],
    insert: [tasks()],
  },
};
