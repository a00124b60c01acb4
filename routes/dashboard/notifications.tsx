import { page } from "fresh";
import { chooseLetters } from "@/lib/platform/letter_choices/commands.ts";
import { getMyChoice } from "@/lib/platform/letter_choices/queries.ts";
import { LEVELS } from "@/lib/platform/members/schema.ts";
import { markNotificationsRead } from "@/lib/platform/notifications/commands.ts";
import {
  getNotification,
  listNotifications,
} from "@/lib/platform/notifications/queries.ts";
import type { Notification } from "@/lib/platform/notifications/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import { listSenders } from "@/lib/portfolio/contact/queries.ts";
import { MESSAGE_LETTERS } from "@/lib/portfolio/contact/tasks.ts";
import { placeOf } from "@/components/dashboard/notification_view.ts";
import {
  NOTIFICATIONS,
  type NotificationsData,
  NotificationsPage,
} from "@/components/dashboard/NotificationsPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  goTo,
  mayOf,
  seeOther,
  textOf,
} from "../(_dashboard)/dashboard_page.ts";

const PAGE = 30;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const after = searchParams.get("after") ?? undefined;
    const found = await listNotifications(state.actor, {
      after,
      limit: PAGE + 1,
    });
    const notifications = found.slice(0, PAGE);
    return page<NotificationsData>({
      notifications,
      names: await namesIn(notifications, state),
      isLater: after !== undefined,
      older: found.length > PAGE ? notifications.at(-1)?.id ?? null : null,
      letters: await lettersOf(state, searchParams.get("done") === "letters"),
    });
  },

  /** Reads all of them, or opens one: it is read then, and leads on. */
  async POST({ state, req }) {
    const form = await formOf(req);
    if (textOf(form, "do") === "all") {
      await markNotificationsRead(state.actor, {});
      return seeOther(state, NOTIFICATIONS);
    }
    if (textOf(form, "do") === "letters") {
      await chooseLetters(state.actor, {
        kind: MESSAGE_LETTERS,
        wanted: textOf(form, "wanted") === "yes",
      });
      return seeOther(state, NOTIFICATIONS, { done: "letters" });
    }
    const id = textOf(form, "id");
    const one = await getNotification(state.actor, { id });
    if (!one) return seeOther(state, NOTIFICATIONS);
    if (one.readAt === null) await markNotificationsRead(state.actor, { id });
    const { basePath, chosenLang } = state;
    return goTo(placeOf({ base: { basePath, chosenLang } }, one));
  },
});

/** Whether the member gets letters about messages: owners do until they say that they do not. */
async function lettersOf(
  state: State,
  saved: boolean,
): Promise<NotificationsData["letters"]> {
  if (!mayOf(state)("portfolio.messages.read")) return null;
  const chosen = await getMyChoice(state.actor, { kind: MESSAGE_LETTERS });
  const { level, roleName } = state.access ?? {};
  const isOwner = level === LEVELS.owner && roleName === null;
  return { wanted: chosen ?? isOwner, saved };
}

/** Who wrote the messages that are told of, for members who may read them. */
async function namesIn(
  notifications: Notification[],
  state: State,
): Promise<Record<string, string>> {
  const ids = notifications.flatMap(({ payload }) => payload.message ?? []);
  return ids.length > 0 && mayOf(state)("portfolio.messages.read")
    ? await listSenders(state.actor, { ids })
    : {};
}

export default define.page<typeof handlers>(({ data, state, url }) => (
  <NotificationsPage view={dashboardView({ state, url })} data={data} />
));
