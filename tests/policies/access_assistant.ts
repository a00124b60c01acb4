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

/** Made by tasks; visitors are found what is public while the assistant is open, and nothing else counts for them. */
const knowledge: TableAccess = {
  select: [
    visitors(
      "visibility = 'public' and tenant_id not in (select s.tenant_id from assistant.settings as s where not s.is_open)",
    ),
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
  "assistant.documents": {
    ...readAndWrite("assistant.knowledge"),
    select: [holders("assistant.knowledge.read"), tasks()],
    update: [holders("assistant.knowledge.write"), tasks()], // a task reads them
    delete: [], // removed_at, then retention
  },
  "assistant.embeddings": knowledge,
  "assistant.exclusions": {
    ...readAndWrite("assistant.knowledge"),
    select: [holders("assistant.knowledge.read"), tasks()],
    update: [], // taken back by removing it
  },
  "assistant.indexes": {
    select: [holders("assistant.knowledge.read"), tasks()],
    insert: [tasks()],
    update: [holders("assistant.knowledge.write"), tasks()], // asked_at
  },
  // a list that was removed goes by retention; what came stays as it came
  "assistant.market_lists": {
    ...readAndWrite("assistant.skills"),
    delete: [],
  },
  "assistant.market_postings": {
    ...readAndWrite("assistant.skills"),
    update: [],
    delete: [],
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
  "assistant.role_cvs": {
    select: [holders("assistant.cvs.read"), tasks()],
    insert: [holders("assistant.cvs.write")],
    update: [holders("assistant.cvs.write"), tasks()], // removed_at; a task re-words them
  },
  "assistant.settings": {
    ...readAndWrite("assistant.chats"),
    select: [holders("assistant.chats.read"), tasks()],
    delete: [], // the defaults are written
  },
  "assistant.sources": {
    ...knowledge,
    select: [holders("assistant.knowledge.read"), tasks()],
  },
  "assistant.statistics": knowledge,
  "assistant.usage": {
    select: [holders("assistant.chats.read"), tasks()],
    insert: [tasks()],
  },
  "assistant.summaries": {
    ...knowledge,
    select: [
      visitors(
        "hidden_at is null and jsonb_array_length(sentences) > 0 and repository_id in (select r.id from portfolio.repositories as r where r.is_public and r.project_id in (select p.id from portfolio.projects as p where p.published))",
      ),
      holders("assistant.knowledge.read"),
      tasks(),
    ],
    update: [holders("assistant.knowledge.write"), tasks()], // hidden by the owner, made again by the task
    specimens: [
      { sentences: "[]", hidden_at: null },
      // few of the repositories that chance makes are shown
      ...Array.from({ length: 12 }, () => ({
        sentences: '[{"text":"A renderer."}]',
        hidden_at: null,
      })),
    ],
  },
};
