import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { KEYS, keyWords, SITES } from "./words.ts";

/** Between the keys and the sites that may call the API. */
export function KeyTabs(
  { view, open }: { view: DashboardView; open: "keys" | "sites" },
) {
  const words = keyWords[view.lang];
  return (
    <Tabs
      label={words.views}
      tabs={[
        {
          label: words.keys,
          href: linkTo(view, KEYS),
          current: open === "keys",
        },
        {
          label: words.sites,
          href: linkTo(view, SITES),
          current: open === "sites",
        },
      ]}
    />
  );
}
