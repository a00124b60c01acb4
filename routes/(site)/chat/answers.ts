import { openAnswers } from "@/lib/assistant/chat/stream.ts";
import { getConversation } from "@/lib/assistant/chat/queries.ts";
import { define, readSite, viewOf } from "../../(_site)/site_page.ts";
import { toldTo } from "../../(_site)/told_to.ts";

/** A connection that breaks comes back within a second; a page has one, a household several. */
const PACE = { limit: 60, windowSeconds: 60 };

/**
 * The answers of one conversation, sentence by sentence, from `last-event-id` on. The key comes as a header, so that it
 * stands in no address and no log.
 */
export const handlers = define.handlers({
  async GET(ctx) {
    const { state, req: { headers } } = ctx;
    await readSite(ctx);
    const key = headers.get("x-conversation") ?? "";
    if (!state.isAsked || !/^[\w-]{22}$/.test(key)) return missing();
    if (!state.platform.limits.take(`answers ${state.peer()}`, PACE).allowed) {
      return busy();
    }
    const stream = await openAnswers(state.platform, state.actor, {
      key,
      lastEventId: headers.get("last-event-id"),
    });
    if (!stream) {
      // as many are open as may be, or there is nothing to open
      const isThere = await getConversation(state.actor, { key });
      return isThere ? busy() : missing();
    }
    return new Response(stream.pipeThrough(toldTo(viewOf(state, ctx.url))), {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        // nginx collects what is not marked so
        "x-accel-buffering": "no",
      },
    });
  },
});

function missing(): Response {
  return new Response("No such conversation\n", {
    status: 404,
    headers: { "cache-control": "no-store" },
  });
}

function busy(): Response {
  return new Response("Cannot open stream: too many are open, ask again\n", {
    status: 429,
    headers: { "cache-control": "no-store", "retry-after": "10" },
  });
}
