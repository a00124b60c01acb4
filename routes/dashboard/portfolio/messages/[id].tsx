import { HttpError, page } from "fresh";
import { z } from "zod";
import { markNotificationsRead } from "@/lib/platform/notifications/commands.ts";
import { markMessageRead } from "@/lib/portfolio/contact/commands.ts";
import { getMessage } from "@/lib/portfolio/contact/queries.ts";
import { MessagePage } from "@/components/portfolio/MessagePage.tsx";
import { dashboardView, define } from "../../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  /** Opening a message is reading it, as everywhere where mail is read. */
  async GET({ state, params }) {
    const { actor, access } = state;
    const id = z.uuid().safeParse(params.id).data;
    const message = id ? await getMessage(actor, { id }) : null;
    if (!message) throw new HttpError(404);
    const mayWrite =
      access?.permissions.includes("portfolio.messages.write") === true;
    if (message.readAt === null) {
      if (mayWrite) await markMessageRead(actor, { id: message.id });
      await markNotificationsRead(actor, { about: { message: message.id } });
    }
    const readAt = message.readAt ?? new Date().toISOString();
    return page({ message: { ...message, readAt }, mayWrite });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MessagePage view={dashboardView({ state, url })} {...data} />
));
