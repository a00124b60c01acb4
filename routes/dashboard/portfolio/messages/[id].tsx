import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { markNotificationsRead } from "@/lib/platform/notifications/commands.ts";
import type { State } from "@/lib/platform/state.ts";
import { markMessageRead } from "@/lib/portfolio/contact/commands.ts";
import { getInboxMark, getMessage } from "@/lib/portfolio/contact/queries.ts";
import {
  replyToMessage,
  undoReply,
} from "@/lib/portfolio/contact/replies/commands.ts";
import { getCorrespondence } from "@/lib/portfolio/contact/replies/queries.ts";
import { correctIntent } from "@/lib/portfolio/contact/triage/commands.ts";
import { dayIn, tomorrow } from "@/lib/portfolio/contact/triage/moments.ts";
import { MESSAGES } from "@/components/portfolio/message_pieces.tsx";
import {
  type MessageData,
  MessagePage,
} from "@/components/portfolio/MessagePage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  /** Opening a message is reading it, as everywhere where mail is read. */
  async GET({ state, params, url }) {
    const { actor } = state;
    const data = await read(state, params.id, url);
    const { message } = data;
    if (message.readAt === null) {
      if (data.mayWrite) await markMessageRead(actor, { id: message.id });
      message.readAt = new Date().toISOString();
    }
    await markNotificationsRead(actor, { about: { message: message.id } });
    return page(data);
  },

  async POST({ state, params, req, url }) {
    const { actor } = state;
    const id = z.uuid().safeParse(params.id).data;
    if (!id) throw new HttpError(404);
    const path = `${MESSAGES}/${id}`;
    const form = await formOf(req);
    switch (textOf(form, "do")) {
      case "reply": {
        const body = textOf(form, "body");
        try {
          const reply = await replyToMessage(actor, { id, body });
          return seeOther(state, path, { done: "replied", reply: reply.id });
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== "invalid") {
            throw error;
          }
          const data = await read(state, id, url);
          return page(
            { ...data, done: "wrong" as const, draft: body },
            { status: 422 },
          );
        }
      }
      case "undo": {
        const reply = textOf(form, "reply");
        try {
          await undoReply(actor, { id: reply });
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== "not_found") {
            throw error;
          }
          return seeOther(state, path, { done: "tooLate" });
        }
        return seeOther(state, path, { done: "undone", reply });
      }
      case "intent":
        await correctIntent(actor, { id, intent: textOf(form, "intent") });
        return seeOther(state, path, { done: "intent" });
      default:
        throw new AppError("invalid", "Cannot do this: it is unknown");
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MessagePage view={dashboardView({ state, url })} data={data} />
));

const DONE = ["replied", "undone", "tooLate", "intent"] as const;

async function read(
  state: State,
  given: string | undefined,
  { searchParams }: URL,
): Promise<MessageData> {
  const { actor, access } = state;
  const id = z.uuid().safeParse(given).data;
  const mark = id ? await getInboxMark(actor, {}) : "";
  const message = id ? await getMessage(actor, { id }) : null;
  if (!message) throw new HttpError(404);
  const may = mayOf(state);
  const correspondence = await getCorrespondence(actor, { id: message.id });
  const timezone = access?.tenant.timezone ?? "UTC";
  const reply = correspondence.replies.find(({ id }) =>
    id === searchParams.get("reply")
  );
  const leftMs = reply?.state === "waiting"
    ? Date.parse(reply.sendAt) - Date.now()
    : 0;
  return {
    message,
    correspondence,
    mark,
    mayWrite: may("portfolio.messages.write"),
    mayReadTasks: may("platform.tasks.read"),
    tomorrow: dayIn(timezone, tomorrow(timezone, new Date())),
    done: DONE.find((one) => one === searchParams.get("done")) ?? null,
    reply: reply ? { id: reply.id, seconds: Math.ceil(leftMs / 1_000) } : null,
    draft: reply?.state === "undone" ? reply.body : "",
  };
}
