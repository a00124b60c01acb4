import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { mailboxWords } from "./mailbox_words.ts";

/** Where the mailbox stands. */
export const MAILBOX = "/admin/mail";

/** Where all letters stand with made-up data. */
export const SAMPLES = `${MAILBOX}/letters`;

/** Between the letters that were written and those that are. */
export function MailTabs(
  { view, at }: { view: DashboardView; at: "kept" | "samples" },
) {
  const words = mailboxWords[view.lang];
  return (
    <Tabs
      label={words.views}
      tabs={[
        {
          label: words.kept,
          href: linkTo(view, MAILBOX),
          current: at === "kept",
        },
        {
          label: words.samples,
          href: linkTo(view, SAMPLES),
          current: at === "samples",
        },
      ]}
    />
  );
}
