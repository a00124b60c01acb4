import { page } from "fresh";
import { countUnanswered } from "@/lib/assistant/desk/questions/queries.ts";
import { countUnread } from "@/lib/platform/notifications/queries.ts";
import { getErasureDue } from "@/lib/platform/privacy/queries.ts";
import { getInboxFigures } from "@/lib/portfolio/contact/queries.ts";
import { hasProfile } from "@/lib/portfolio/profile/queries.ts";
import { type HomeData, HomePage } from "@/components/dashboard/HomePage.tsx";
import {
  dashboardView,
  define,
  mayOf,
} from "../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state }) {
    const { actor, access, origin, basePath } = state;
    const may = mayOf(state);
    const [inbox, unread, questions, hasContent, erasedAt] = await Promise.all([
      may("portfolio.messages.read") ? getInboxFigures(actor, {}) : null,
      countUnread(actor, {}),
      may("assistant.chats.read") ? countUnanswered(actor, {}) : 0,
      may("portfolio.profile.write") ? hasProfile(actor, {}) : null,
      may("platform.privacy.read") ? getErasureDue(actor, {}) : null,
    ]);
    return page<HomeData>({
      inbox,
      unread,
      questions,
      hasContent,
      erasedAt,
      address: origin + basePath,
      languages: access?.tenant.languages ?? [],
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <HomePage view={dashboardView({ state, url })} data={data} />
));
