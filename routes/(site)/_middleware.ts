import { HttpError } from "fresh";
import { define } from "../(_site)/site_page.ts";

/** Everything in this folder belongs to a site; on the platform's own address it does not exist. */
export default define.middleware((ctx) => {
  if (!ctx.state.tenant) throw new HttpError(404);
  return ctx.next();
});
