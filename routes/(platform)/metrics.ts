import { HttpError } from "fresh";
import { mayReadMetrics } from "@/lib/platform/metrics_access.ts";
import { define } from "@/lib/platform/state.ts";

/** Figures for Prometheus; for this machine itself or with the token, and for everyone else not there. */
export const handler = define.handlers({
  async GET(ctx) {
    const { config, metrics } = ctx.state.platform;
    if (!mayReadMetrics(ctx.req, ctx.info.remoteAddr, config)) {
      throw new HttpError(404);
    }
    const { body, contentType } = await metrics.text();
    return new Response(body, {
      headers: { "content-type": contentType, "cache-control": "no-store" },
    });
  },
});
