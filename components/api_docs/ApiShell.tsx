import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { DashboardStyles } from "@/components/dashboard/DashboardShell.tsx";
import {
  PlainShell,
  type PlainView,
} from "@/components/landing/PlainShell.tsx";

/** What surrounds the pages about the API. */
export function ApiShell(
  { view, title, children }: {
    view: PlainView;
    title: string;
    children: ComponentChildren;
  },
) {
  return (
    <PlainShell view={view}>
      <Head>
        <title>{`${title} – Vitrina`}</title>
      </Head>
      <DashboardStyles />
      <div class="sheet api">{children}</div>
    </PlainShell>
  );
}

/** How a method stands before its path. */
export function Method({ method }: { method: string }) {
  return <span class={`method method-${method}`}>{method.toUpperCase()}</span>;
}
