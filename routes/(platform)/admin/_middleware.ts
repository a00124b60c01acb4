import { HttpError } from "fresh";
import {
  requireSecondFactor,
  requireSession,
  withSession,
} from "@/lib/platform/sessions/middleware.ts";
import { translateErrors } from "@/lib/platform/take_state.ts";
import { isMyPlatform } from "@/lib/platform/tenants/queries.ts";
import { define, knowAdmin } from "../../(_dashboard)/admin_page.ts";

/** The pages of the platform's admins do not exist for anybody else. */
export default define.middleware([
  translateErrors(),
  withSession(),
  requireSession(),
  async (ctx) => {
    if (!await isMyPlatform(ctx.state.actor)) throw new HttpError(404);
    knowAdmin(ctx.state);
    return await ctx.next();
  },
  requireSecondFactor(),
  async (ctx) => {
    const response = await ctx.next();
    response.headers.set("cache-control", "no-store");
    return response;
  },
]);
