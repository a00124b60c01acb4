import { withSession } from "@/lib/platform/sessions/middleware.ts";
import { define } from "../(_account)/account_page.ts";

/** Pages for everybody that yet know who asks. */
export default define.middleware([withSession()]);
