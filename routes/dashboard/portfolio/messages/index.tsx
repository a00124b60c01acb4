import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import {
  markMessageRead,
  markMessageUnread,
  removeMessage,
  restoreMessage,
} from "@/lib/portfolio/contact/commands.ts";
import {
  getInboxFigures,
  getInboxMark,
  listMessages,
} from "@/lib/portfolio/contact/queries.ts";
import {
  MESSAGES,
  type MessagesData,
  MessagesPage,
} from "@/components/portfolio/MessagesPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

const PAGE = 50;

/** What the buttons do, and what the page says afterwards. */
const VERBS = {
  read: [markMessageRead, null],
  unread: [markMessageUnread, null],
  remove: [removeMessage, "removed"],
  restore: [restoreMessage, "restored"],
} as const;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const { actor, access } = state;
    const after = searchParams.get("after") ?? undefined;
    const show = showOf(searchParams.get("show"));
    // before the list: what changes in between is seen as a change
    const mark = await getInboxMark(actor, {});
    const [found, counts] = await Promise.all([
      listMessages(actor, { after, show, limit: PAGE + 1 }),
      getInboxFigures(actor, {}),
    ]);
    const messages = found.slice(0, PAGE);
    return page<MessagesData>({
      messages,
      mark,
      counts,
      show,
      isLater: after !== undefined,
      older: found.length > PAGE ? messages.at(-1)?.id ?? null : null,
      done: doneOf(searchParams),
      mayWrite:
        access?.permissions.includes("portfolio.messages.write") === true,
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const wanted = textOf(form, "do");
    const id = textOf(form, "id");
    if (!isVerb(wanted)) {
      throw new AppError("invalid", "Cannot do this: it is unknown");
    }
    const [verb, done] = VERBS[wanted];
    try {
      await verb(state.actor, { id });
    } catch (error) {
      // somebody else was quicker
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return seeOther(state, MESSAGES, { done: "gone", id });
    }
    return seeOther(state, MESSAGES, done ? { done, id } : {});
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MessagesPage view={dashboardView({ state, url })} data={data} />
));

function showOf(given: string | null): MessagesData["show"] {
  return given === "unread" || given === "removed" ? given : "all";
}

function isVerb(name: string): name is keyof typeof VERBS {
  return Object.hasOwn(VERBS, name);
}

function doneOf(query: URLSearchParams): MessagesData["done"] {
  const what = query.get("done");
  const known = what === "removed" || what === "restored" || what === "gone";
  return known ? { what, id: query.get("id") ?? "" } : null;
}
