/**
 * What a visitor does on the page for questions: each of its forms is one of these verbs.
 *
 * @module
 */
import {
  ask,
  leaveQuestion,
  rateAnswer,
  removeConversation,
  stopAnswer,
} from "@/lib/assistant/chat/commands.ts";
import { getConversation } from "@/lib/assistant/chat/queries.ts";
import { conversationKey, MAX_QUESTION } from "@/lib/assistant/chat/schema.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { visitsOf } from "@/lib/portfolio/analytics/visits.ts";
import { onceOf } from "@/lib/portfolio/contact/stamp.ts";
import {
  type ChatAlert,
  type ChatView,
  isPending,
  noChat,
} from "@/components/site/chat_view.ts";
import { chatViewOf } from "@/components/site/chat_view_of.ts";
import type { SiteView } from "@/components/site/view.ts";
import type { SiteState } from "./site_page.ts";

/** A form that was sent, and by whom. */
export interface Said {
  request: Request;
  state: SiteState;
  view: SiteView;
  form: FormData;
  /** Where no script reads the answer as it comes, the page waits for it. */
  waits: boolean;
}

/** The page that answers it. */
export interface Answered {
  chat: ChatView;
  status: number;
}

/** Nobody types faster; the assistant besides has a budget for each visitor and day. */
const PACE = { limit: 20, windowSeconds: 600 };

/** Nor presses so often; a page that is opened again looks for its conversation. */
const PRESSES = { limit: 120, windowSeconds: 600 };

/** An answer of this machine takes less than a second. A process that stops gives its requests ten. */
const WAIT_MS = 8_000;

/** A page to begin with. */
export function freshChat(more: Partial<ChatView> = {}): ChatView {
  return { ...noChat, once: crypto.randomUUID(), ...more };
}

/** Does what the form says. What cannot be done is said on the page, and nothing that was typed is lost. */
export async function talk(said: Said): Promise<Answered> {
  const { form, state: { platform, peer } } = said;
  const verb = textOf(form, "do") || "ask";
  const key = conversationKey.safeParse(textOf(form, "key")).data ?? null;
  if (verb === "ask") return await take(said, key);
  try {
    if (key === null) throw new AppError("not_found", "Cannot open: no key");
    if (!platform.limits.take(`chat presses ${peer()}`, PRESSES).allowed) {
      throw new AppError("too_many", "Cannot do this: wait some minutes");
    }
    return await doVerb(said, verb, key);
  } catch (error) {
    const alert = alertOf(error, "gone");
    if (!alert) throw error;
    const status = error instanceof AppError ? error.status : 500;
    return await shown(said, alert === "gone" ? null : key, { alert }, status);
  }
}

async function take(said: Said, key: string | null): Promise<Answered> {
  const { state: { actor, lang, platform, peer }, form } = said;
  const question = textOf(form, "question").replace(/\r\n?/g, "\n").trim();
  const refused = (alert: ChatAlert, status: number) =>
    shown(said, key, { alert, draft: question }, status);
  if (question === "") return refused("empty", 422);
  if (question.length > MAX_QUESTION) return refused("tooLong", 422);
  const visitor = String(peer());
  if (!platform.limits.take(`chat ${visitor}`, PACE).allowed) {
    return refused("tooMany", 429);
  }
  const nonce = textOf(form, "once");
  const asked = (key: string | null) =>
    ask(actor, {
      key,
      question,
      lang,
      peer: visitor,
      ...nonce && { once: onceOf(nonce, [key ?? "", question]) },
    });
  try {
    const isKnown = key !== null &&
      await getConversation(actor, { key }) !== null;
    const { key: opened, questionId } = await asked(isKnown ? key : null);
    if (!isKnown) {
      visitsOf(said.state)?.note(said.request, said.state, "chat_opened");
    }
    const alert = key !== null && !isKnown ? "ended" : null;
    return await shown(said, opened, { alert }, 200, questionId);
  } catch (error) {
    const alert = alertOf(error, "unavailable");
    if (!alert || !(error instanceof AppError)) throw error;
    return refused(alert, error.status);
  }
}

async function doVerb(
  said: Said,
  verb: string,
  key: string,
): Promise<Answered> {
  const { state: { actor }, form } = said;
  const questionId = textOf(form, "of");
  const of = { key, questionId };
  switch (verb) {
    case "look":
      return await shown(said, key, {}, 200);
    case "stop":
      await stopAnswer(actor, of);
      return await shown(said, key, {}, 200);
    case "up":
    case "down":
      await rateAnswer(actor, { ...of, thumb: verb });
      return await shown(said, key, {}, 200);
    case "unrate":
      await rateAnswer(actor, { ...of, thumb: null });
      return await shown(said, key, {}, 200);
    case "reason": {
      const thumb = textOf(form, "thumb") === "down" ? "down" : "up";
      const reason = textOf(form, "reason").trim().slice(0, 500);
      await rateAnswer(actor, { ...of, thumb, ...reason && { reason } });
      return await shown(said, key, { noted: questionId }, 200);
    }
    case "leave": {
      const email = textOf(form, "email").trim();
      await leaveQuestion(actor, { ...of, ...email && { email } });
      return await shown(said, key, {}, 200);
    }
    case "remove":
      await removeConversation(actor, { key });
      return { chat: freshChat({ isRemoved: true }), status: 200 };
    default:
      throw new AppError("invalid", "Cannot do this: nobody knows what it is");
  }
}

/** The conversation as it stands now, and what is to be said besides. */
async function shown(
  said: Said,
  key: string | null,
  more: Partial<ChatView>,
  status: number,
  waitFor?: string,
): Promise<Answered> {
  const { state: { actor }, view, waits } = said;
  const until = performance.now() + (waits && status === 200 ? WAIT_MS : 0);
  for (let pause = 40;; pause = Math.min(pause * 1.5, 500)) {
    const found = key === null ? null : await getConversation(actor, { key });
    if (key === null || !found) {
      const alert = more.alert ?? (key === null ? null : "gone");
      return { chat: freshChat({ ...more, alert }), status };
    }
    const isReady = !found.turns.some((turn) =>
      isPending(turn) && (!waitFor || turn.id === waitFor)
    );
    if (isReady || performance.now() > until) {
      return {
        chat: freshChat({ ...chatViewOf(view, key, found), ...more }),
        status,
      };
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** What the page says of an error; `null` for what nobody expects. */
function alertOf(error: unknown, otherwise: ChatAlert): ChatAlert | null {
  if (!(error instanceof AppError)) return null;
  switch (error.code) {
    case "too_many":
      return otherwise === "gone" ? "tooFast" : "tooMany";
    case "unavailable":
      return "unavailable";
    case "conflict":
      return "repeated";
    case "not_found":
      return otherwise;
    case "invalid":
      return otherwise === "gone" ? "email" : otherwise;
    default:
      return null;
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
