import { HttpError } from "fresh";
import { define } from "../(_dashboard)/dashboard_page.ts";

/** An address without a page, so that members are told of it within the shell. */
export const handlers = define.handlers(() => {
  throw new HttpError(404);
});
