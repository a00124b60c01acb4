import { countUnread } from "@/lib/platform/notifications/queries.ts";
import { define } from "../(_dashboard)/dashboard_page.ts";

/**
 * The bell's line: a stream of server-sent events, each with the number of unread notifications; or that number once,
 * for who asks for JSON because streams do not pass.
 */
export const handlers = define.handlers({
  async GET({ state, req }) {
    const { actor, session, platform } = state;
    const unread = () => countUnread(actor, {});
    if (req.headers.get("accept")?.includes("application/json")) {
      return Response.json({ unread: await unread() });
    }
    const stream = session && await platform.live.open({
      tenantId: actor.tenantId ?? "",
      userId: session.userId,
      sessionId: session.id,
      async read() {
        const id = String(Date.now());
        return [{ id, event: "unread", data: { unread: await unread() } }];
      },
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
