/**
 * What a notification says, and where it leads: here, because a payload holds ids only.
 *
 * @module
 */
import type { Notification } from "@/lib/platform/notifications/schema.ts";
import { taskName } from "@/components/dead_letters/task_names.ts";
import { fill } from "@/components/words/fill.ts";
import { homeWords } from "./home_words.ts";
import { type DashboardView, linkTo } from "./view.ts";

/** Where each kind leads; a place of the payload is put in by its name. */
const PATHS: Record<string, string> = {
  "portfolio.message.received": "/dashboard/portfolio/messages/{message}",
  "portfolio.message.woke": "/dashboard/portfolio/messages/{message}",
  "assistant.question.left": "/dashboard/assistant/questions/{question}",
  "platform.member.joined": "/dashboard/members/{member}",
  "platform.member.role_changed": "/dashboard/actions",
  "platform.webhook.disabled": "/dashboard/webhooks/{webhook}",
  "platform.task.set_aside": "/dashboard/tasks",
};

/** The sentence that tells of it; by name, where what the payload names has one. */
export function sentenceOf(
  { lang }: Pick<DashboardView, "lang">,
  { kind, payload }: Pick<Notification, "kind" | "payload">,
  names: Record<string, string> = {},
): string {
  const { kinds, namedKinds } = homeWords[lang];
  const name = payload.task === undefined
    ? Object.values(payload).map((id) => names[id]).find(Boolean)
    : taskName(payload.task, lang);
  if (name && isKnown(namedKinds, kind)) {
    return fill(namedKinds[kind], { name });
  }
  return isKnown(kinds, kind) ? kinds[kind] : fill(kinds.other, { kind });
}

/** Where it leads, or the list itself. */
export function placeOf(
  view: Pick<DashboardView, "base">,
  { kind, payload }: Pick<Notification, "kind" | "payload">,
): string {
  const path = PATHS[kind] ?? "/dashboard/notifications";
  return linkTo(view, fill(path, payload));
}

function isKnown<Words extends object>(
  words: Words,
  kind: string,
): kind is Extract<keyof Words, string> {
  return Object.hasOwn(words, kind);
}
