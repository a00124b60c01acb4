import { HttpError } from "fresh";
import { bears } from "@/lib/platform/bearer.ts";
import { define } from "@/lib/platform/state.ts";

/** Does what waits, where no worker can live; for whoever has `WORK_TOKEN`, and for everyone else not there. */
export const handler = define.handlers(async (ctx) => {
  const { config, drain } = ctx.state.platform;
  const isAsked = ctx.req.method === "POST" && bears(ctx.req, config.workToken);
  if (!isAsked || drain === null) throw new HttpError(404);
  return Response.json(await drain(), {
    headers: { "cache-control": "no-store" },
  });
});
