import { define, seeOther } from "../(_account)/account_page.ts";

/** What belongs to security stands on the account's first page. */
export const handlers = define.handlers({
  GET: (ctx) => seeOther(ctx, "/account"),
});
