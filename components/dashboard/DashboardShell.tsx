import type { ComponentChildren } from "preact";
import { asset, Head } from "fresh/runtime";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import type { DashboardView } from "./view.ts";

/** A tenant that the member may switch to. */
export interface TenantChoice {
  slug: string;
  name: string;
}

/** What the shell shows besides the view: it is asked of the database once a page. */
export interface ShellData {
  tenants: TenantChoice[];
  unread: number;
  /** How much waits at places of the navigation, by their ids. */
  counts: Record<string, number>;
  /** Whether the member also runs the platform. */
  isAdmin: boolean;
}

/** What surrounds every page of the dashboard: navigation, search, bell, account. A page draws `DashboardPage` in it. */
export function DashboardShell(
  { view, data, children }: {
    view: DashboardView;
    data: ShellData;
    children: ComponentChildren;
  },
) {
  return (
    <>
      <DashboardStyles />
      <a class="skip button" href="#content">{view.words.skip}</a>
      <div class="dash">
        <TopBar view={view} data={data} />
        <Rail view={view} data={data} />
        <main id="content" class="desk" tabindex={-1}>{children}</main>
      </div>
    </>
  );
}

/** The second stylesheet and the remembered theme; for pages that use the dashboard's pieces outside of its shell. */
export function DashboardStyles() {
  return (
    <Head>
      <link rel="stylesheet" href={asset("/dashboard.css")} />
      <meta name="robots" content="noindex" />
      <script src={asset("/theme.js")} />
    </Head>
  );
}
