/**
 * Messages that visitors leave.
 *
 * @module
 */

import { z } from "zod";
import { storableText } from "../entries/schema.ts";

/** Looser than a résumé's: people write from addresses in any script. What counts is that a mail can be sent back. */
const EMAIL = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\.]+(\.[^\s@<>"(),:;\\.]+)+$/u;

/** A text with line ends as files have them: browsers send CRLF. */
const lines = storableText.overwrite((text) => text.replace(/\r\n?/g, "\n"));

/** What a message can be about. */
export const intents = [
  "job",
  "freelance",
  "collaboration",
  "question",
  "other",
  "spam",
] as const;

/** What a message is about. */
export type Intent = (typeof intents)[number];

/** How much a message is in a hurry, the most first. */
export const priorities = ["high", "normal", "low"] as const;

/** How much a message is in a hurry. */
export type Priority = (typeof priorities)[number];

/** What the contact form asks for; lengths are those of the table. */
export const messageInput = z.strictObject({
  name: storableText.trim().min(1).max(120),
  email: storableText.trim().max(254).regex(EMAIL),
  body: lines.trim().min(1).max(5_000),
  lang: z.enum(["es", "en"]),
  /** Made by who sends it: what comes twice under one key is one message. */
  key: z.uuid().optional(),
});

/** What the way of a message tells of its sender. */
export const signals = z.strictObject({
  /** `form`: the page; `program`: without a key; `known`: signed in, or with a key. */
  way: z.enum(["form", "program", "known"]),
  /** The field that people do not see was filled. */
  trap: z.boolean(),
  /** When the form was given out, and whether by us. */
  stamp: z.enum(["good", "none", "forged", "early", "old", "worn"]),
  /** Whether a browser or program did the work it was asked for. */
  proof: z.enum(["done", "none", "wrong"]),
});

/** What the way of a message tells of its sender. */
export type Signals = z.infer<typeof signals>;

/** Of who needs not be looked at. */
export const knownSender: Signals = {
  way: "known",
  trap: false,
  stamp: "none",
  proof: "none",
};

/** A message with what is known of its way. */
export const receivedMessage = messageInput.extend({
  signals: signals.default(knownSender),
});

/** Which part of the inbox. */
export const shows = [
  "all",
  "unread",
  "snoozed",
  "replied",
  "spam",
  "removed",
] as const;

/** Which messages are wanted. */
export const messageFilter = z.strictObject({
  /**
   * `all`: what waits in the inbox; `unread`: of that, what nobody has read; `snoozed`: what comes back later; `replied`:
   * what was answered; `spam`: what was put aside; `removed`: what was deleted.
   */
  show: z.enum(shows).default("all"),
  intent: z.enum(intents).optional(),
  priority: z.enum(priorities).optional(),
  /** Stands in the name, the address or the text, in any case. */
  search: storableText.trim().max(100).optional(),
  sort: z.enum(["newest", "priority"]).default("newest"),
});

/** Which messages are wanted. */
export type MessageFilter = z.infer<typeof messageFilter>;

/** A page of the inbox. */
export const listMessagesInput = messageFilter.extend({
  /** Id of the last message of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(1_000).default(50),
});

/** Names a message. */
export const messageId = z.strictObject({ id: z.uuid() });

/** Names several, as many as a page shows. */
export const messageIds = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(200),
});

/** A message, and what it is about as a member sees it. */
export const intentInput = messageId.extend({ intent: z.enum(intents) });

/** A message, and when it comes back: in ten years at most. */
export const snoozeInput = messageId.extend({
  until: z.iso.datetime().refine(
    (until) => {
      const ahead = Date.parse(until) - Date.now();
      return ahead > 0 && ahead < 10 * 366 * 86_400_000;
    },
    "must lie ahead",
  ),
});

/** An answer to a message. */
export const replyInput = messageId.extend({
  body: lines.trim().min(1).max(10_000),
});

/** Seconds in which an answer can be taken back before it is sent. */
export const UNDO_SECONDS = 20;

const moment = z.iso.datetime();

/** A message as its owner reads it. */
export const contactMessage = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  body: z.string(),
  /** The language the visitor read the site in. */
  lang: z.enum(["es", "en"]),
  /** ISO 8601 in UTC. */
  createdAt: moment,
  readAt: moment.nullable(),
  /** When a mail server took a letter about it. */
  mailedAt: moment.nullable(),
  /** What became of the letters about it; `kept` where there is no mail server. */
  mailState: z.enum(["queued", "sent", "kept", "failed"]).nullable(),
  /** Why one was not taken. */
  mailAnswer: z.string().nullable(),
  /** `null` until a task has looked. */
  intent: z.enum(intents).nullable(),
  priority: z.enum(priorities).nullable(),
  /** Names of the rules that said so. */
  reasons: z.array(z.string()),
  /** Who said what it is about. */
  intentBy: z.enum(["rules", "model", "member"]).nullable(),
  /** When it was put aside as spam. */
  heldAt: moment.nullable(),
  /** Names of the rules for which it was. */
  heldFor: z.array(z.string()),
  snoozedUntil: moment.nullable(),
  repliedAt: moment.nullable(),
});

/** A message as its owner reads it. */
export type ContactMessage = z.infer<typeof contactMessage>;

/** A letter about a message. */
export const messageLetter = z.strictObject({
  what: z.enum(["member", "receipt"]),
  state: z.enum(["queued", "sent", "kept", "failed"]),
  answer: z.string().nullable(),
  mailId: z.uuid(),
  /** The run that was set aside, for who may see it. */
  runId: z.uuid().nullable(),
});

/** A letter about a message. */
export type MessageLetter = z.infer<typeof messageLetter>;

/** An answer that was written in the inbox. */
export const reply = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  state: z.enum(["waiting", "queued", "sent", "kept", "failed", "undone"]),
  answer: z.string().nullable(),
  createdAt: moment,
  /** Until then it can be taken back. */
  sendAt: moment,
  runId: z.uuid().nullable(),
});

/** An answer that was written in the inbox. */
export type Reply = z.infer<typeof reply>;

/** What belongs to a message besides itself. */
export interface Correspondence {
  letters: MessageLetter[];
  replies: Reply[];
}

/** How an inbox stands. */
export interface InboxFigures {
  /** In the inbox: neither put aside nor snoozed nor deleted. */
  all: number;
  unread: number;
  snoozed: number;
  replied: number;
  spam: number;
  /** Deleted, and not erased yet. */
  removed: number;
  /** Messages in each of the last twelve weeks, the present one last; spam does not count. */
  weeks: number[];
}
