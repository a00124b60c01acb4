import { HttpError } from "fresh";
import { define } from "@/lib/platform/state.ts";

/** The platform's own pages exist on its own host only, never below a site. */
export default define.middleware((ctx) => {
  if (ctx.state.tenant) throw new HttpError(404);
  return ctx.next();
});
