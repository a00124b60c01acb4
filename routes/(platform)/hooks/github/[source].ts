import { AppError } from "@/lib/platform/errors.ts";
import { define } from "@/lib/platform/state.ts";
import { takeCall } from "@/lib/portfolio/github_calls/commands.ts";

/** Where GitHub calls; what it gets back stands in its list of deliveries, for whoever set the webhook up. */
export const handler = define.handlers({
  async POST({ req, params, state }) {
    const { platform, actor } = state;
    const headers = { "cache-control": "no-store" };
    try {
      const body = new Uint8Array(await req.arrayBuffer());
      const parts = { db: actor.db, secrets: platform.secrets };
      const done = await takeCall(
        parts,
        params.source ?? "",
        req.headers,
        body,
      );
      return Response.json({ done }, {
        status: done === "taken" ? 202 : 200,
        headers,
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      const { code, message, status } = error;
      return Response.json({ error: { code, message } }, { status, headers });
    }
  },
});
