import { page } from "fresh";
import { listLetters } from "@/lib/platform/mail/queries.ts";
import { MailboxPage } from "@/components/privacy/MailboxPage.tsx";
import { adminView, define } from "../../../(_dashboard)/admin_page.ts";

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const to = (searchParams.get("to") ?? "").trim().slice(0, 320);
    const letters = await listLetters(state.actor, { to, limit: 200 });
    const sends = state.platform.config.smtpUrl !== null;
    return page({ letters, to, sends });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MailboxPage view={adminView({ state, url })} {...data} />
));
