/**
 * What the pages of the platform's admins share.
 *
 * @module
 */
import { HttpError } from "fresh";
import type { State } from "@/lib/platform/state.ts";
import { adminViewOf } from "@/components/dashboard/admin_view.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";

export { define } from "@/lib/platform/state.ts";
export { formOf } from "../(_site)/form_of.ts";
export { seeOther, textOf } from "./dashboard_page.ts";

/** What a page below `/admin` is drawn from. The middleware has seen to it that an admin of the platform asks. */
export function adminView(
  { state, url }: { state: State; url: URL },
): DashboardView {
  const { session, lang, basePath, chosenLang } = state;
  if (!session) throw new HttpError(404);
  return adminViewOf({
    lang,
    base: { basePath, chosenLang },
    path: url.pathname,
    session,
  });
}

const admins = new WeakSet<State>();

/** Notes that the middleware has found an admin of the platform: until then nobody is shown that there is an area. */
export function knowAdmin(state: State): void {
  admins.add(state);
}

/** Whether the middleware has found one. */
export function isKnownAdmin(state: State): boolean {
  return admins.has(state);
}
