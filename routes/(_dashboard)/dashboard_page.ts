/**
 * What the pages of the dashboard share: who is there, in which tenant, and how a form is answered.
 *
 * @module
 */
import { HttpError } from "fresh";
import type { State } from "@/lib/platform/state.ts";
import { slices } from "@/lib/slices.ts";
import { type DashboardView, viewOf } from "@/components/dashboard/view.ts";
import { href } from "@/components/ui/href.ts";

export { define } from "@/lib/platform/state.ts";
export { formOf } from "../(_site)/form_of.ts";

/** What a page is drawn from. The middleware has seen to it that somebody is signed in and belongs here. */
export function dashboardView(
  { state, url }: { state: State; url: URL },
): DashboardView {
  const { session, access, lang, basePath, chosenLang } = state;
  if (!session || !access) throw new HttpError(404);
  return viewOf({
    lang,
    base: { basePath, chosenLang },
    path: url.pathname,
    session,
    access,
    slices,
  });
}

/** Answers a form that did something: back to a page (303), with what it is to say there in the query. */
export function seeOther(
  { basePath, chosenLang }: State,
  path: string,
  query: Record<string, string> = {},
): Response {
  const location = href({ basePath, chosenLang }, path, query);
  return new Response(null, { status: 303, headers: { location } });
}

/** A text field of a form; what is no text is empty. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Sends on to an address that is already a whole one, after a form (303). */
export function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

/** Whether the member holds a permission now: what a page shows follows from it, never what it may do. */
export function mayOf({ access }: State): (permission: string) => boolean {
  return (permission) => access?.permissions.includes(permission) === true;
}
