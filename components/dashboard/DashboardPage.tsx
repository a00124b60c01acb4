import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import type { DashboardView } from "./view.ts";

/** One page of the dashboard: its title, what it is for, what can be begun here, and its content. */
export function DashboardPage(
  {
    view,
    title,
    heading = title,
    above,
    lead,
    failed,
    actions,
    narrow,
    children,
  }: {
    view: DashboardView;
    title: string;
    /** What stands over the page, where the window's title would be too dry. */
    heading?: string;
    /** Where the page belongs: a link to the list that it is one of. */
    above?: ComponentChildren;
    /** One sentence below the title. */
    lead?: ComponentChildren;
    /** A form on it was refused; the title of the window says so first. */
    failed?: boolean;
    /** Buttons at the right of the title. */
    actions?: ComponentChildren;
    /** A column as wide as a form. */
    narrow?: boolean;
    children: ComponentChildren;
  },
) {
  const place = view.access?.tenant.name ?? view.words.platform;
  return (
    <div class={narrow ? "sheet sheet-narrow" : "sheet"}>
      <Head>
        <title>{`${failed ? "Error: " : ""}${title} – ${place}`}</title>
      </Head>
      <header class="sheet-head">
        <div>
          {above && <p class="sheet-above">{above}</p>}
          <h1>{heading}</h1>
          {lead && <p class="sheet-lead">{lead}</p>}
        </div>
        {actions && <div class="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
