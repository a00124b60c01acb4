import {
  requireSession,
  withSession,
} from "@/lib/platform/sessions/middleware.ts";
import { define } from "../(_account)/account_page.ts";

/** Whoever is signed in may make workspaces and choose among their own. */
export default define.middleware([withSession(), requireSession()]);
