/**
 * Who may do what to the rows of the assistant's tables; see `access.ts`.
 *
 * @module
 */
import {
  holders,
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
  "assistant.chunks": { ...knowledge, update: [] }, // another text is another chunk
  "assistant.embeddings": knowledge,
  "assistant.indexes": {
    select: [tasks()],
    insert: [tasks()],
    update: [tasks()],
  },
  "assistant.postings": knowledge,
  "assistant.statistics": knowledge,
};
