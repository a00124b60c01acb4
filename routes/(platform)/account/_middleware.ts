import {
  requireSecondFactor,
  requireSession,
  withSession,
} from "@/lib/platform/sessions/middleware.ts";
import { define } from "../(_account)/account_page.ts";

/** The account's pages are for whoever is signed in, and nobody keeps a copy of them. */
export default define.middleware([
  withSession(),
  requireSession(),
  requireSecondFactor(),
  async (ctx) => {
    const response = await ctx.next();
    response.headers.set("cache-control", "no-store");
    return response;
  },
]);
