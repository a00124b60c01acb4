import { type Followed, tellChanges } from "@/lib/platform/live_marks.ts";
import { countUnread } from "@/lib/platform/notifications/queries.ts";
import type { State } from "@/lib/platform/state.ts";
import { slices } from "@/lib/slices.ts";
import { define, mayOf } from "../(_dashboard)/dashboard_page.ts";

/**
 * A member's line: a stream of server-sent events with the number of unread notifications and the marks of the lists
 * that they may see; or all of it once, for who asks for JSON because streams do not pass.
 */
export const handlers = define.handlers({
  async GET({ state, req }) {
    const { actor, session, platform } = state;
    const followed = followedBy(state);
    if (req.headers.get("accept")?.includes("application/json")) {
      const told = await tellChanges(null, followed)();
      return Response.json({ told: told.map(({ data }) => data) });
    }
    const stream = session && await platform.live.open({
      tenantId: actor.tenantId ?? "",
      userId: session.userId,
      sessionId: session.id,
      read: tellChanges(req.headers.get("last-event-id"), followed),
    });
    if (!stream) {
      const text = "Cannot open stream: too many are open, ask again later\n";
      return new Response(text, {
        status: 429,
        headers: { "retry-after": "60" },
      });
    }
    return new Response(stream, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        // nginx collects what is not marked so
        "x-accel-buffering": "no",
      },
    });
  },
});

/** What is refused is noted in the audit, so only what the member may see is asked for; each is asked in their scope. */
function followedBy(state: State): Followed[] {
  const { actor, access } = state;
  const may = mayOf(state);
  const lists = slices
    .filter(({ id }) => id === "platform" || access?.slices.includes(id))
    .flatMap(({ live }) => live.filter(({ permission }) => may(permission)));
  return [
    {
      topic: "unread",
      mark: async () => String(await countUnread(actor, {})),
      tell: (mark) => ({ event: "unread", data: { unread: Number(mark) } }),
    },
    ...lists.map(({ topic, mark }): Followed => ({
      topic,
      mark: () => mark(actor, {}),
      tell: (mark) => ({ event: "mark", data: { topic, mark } }),
    })),
  ];
}
