import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
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
  holdAll,
  holdMessage,
  markAllRead,
  rescueMessage,
  snoozeMessage,
  wakeMessage,
} from "@/lib/portfolio/contact/triage/commands.ts";
import {
  morningOf,
  nextWeek,
  tomorrow,
} from "@/lib/portfolio/contact/triage/moments.ts";
import { MESSAGES } from "@/components/portfolio/message_pieces.tsx";
import type { Done, MessagesData } from "@/components/portfolio/InboxNotes.tsx";
import { MessagesPage } from "@/components/portfolio/MessagesPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { messageFilterOf } from "../../../(_dashboard)/message_filter.ts";

const PAGE = 50;

export const handlers = define.handlers({
  async GET({ state, url }) {
    const { actor } = state;
    const { searchParams } = url;
    const after = z.uuid().safeParse(searchParams.get("after")).data;
    const filter = messageFilterOf(url);
    // before the list: what changes in between is seen as a change
    const mark = await getInboxMark(actor, {});
    const [found, { weeks: _weeks, ...counts }] = await Promise.all([
      listMessages(actor, { ...filter, after, limit: PAGE + 1 }),
      getInboxFigures(actor, {}),
    ]);
    const messages = found.slice(0, PAGE);
    return page<MessagesData>({
      messages,
      mark,
      counts,
      filter,
      isLater: after !== undefined,
      older: found.length > PAGE ? messages.at(-1)?.id ?? null : null,
      done: doneOf(searchParams),
      mayWrite: mayOf(state)("portfolio.messages.write"),
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const id = textOf(form, "id");
    const verb = VERBS[textOf(form, "do")];
    if (!verb) throw new AppError("invalid", "Cannot do this: it is unknown");
    try {
      const done = await verb(state, form, id);
      return seeOther(state, MESSAGES, done ? { done, id } : {});
    } catch (error) {
      // somebody else was quicker
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return seeOther(state, MESSAGES, { done: "gone", id });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MessagesPage view={dashboardView({ state, url })} data={data} />
));

type Verb = (state: State, form: FormData, id: string) => Promise<Done | null>;

const idsOf = (form: FormData) => form.getAll("ids").map(String);

/** What the buttons do, and what the page says afterwards. */
const VERBS: Record<string, Verb | undefined> = {
  read: ({ actor }, _, id) => markMessageRead(actor, { id }).then(() => null),
  unread: ({ actor }, _, id) =>
    markMessageUnread(actor, { id }).then(() => null),
  remove: ({ actor }, _, id) =>
    removeMessage(actor, { id }).then(() => "removed"),
  restore: ({ actor }, _, id) =>
    restoreMessage(actor, { id }).then(() => "restored"),
  hold: ({ actor }, _, id) => holdMessage(actor, { id }).then(() => "held"),
  rescue: ({ actor }, _, id) =>
    rescueMessage(actor, { id }).then(() => "rescued"),
  wake: ({ actor }, _, id) => wakeMessage(actor, { id }).then(() => "woken"),
  tomorrow: (state, _, id) =>
    snooze(state, id, tomorrow(timezoneOf(state), new Date())),
  next_week: (state, _, id) =>
    snooze(state, id, nextWeek(timezoneOf(state), new Date())),
  until: (state, form, id) =>
    snooze(state, id, morningOf(textOf(form, "day"), timezoneOf(state))),
  read_all: ({ actor }, form) => several(markAllRead, actor, form, "read_all"),
  hold_all: ({ actor }, form) => several(holdAll, actor, form, "held_all"),
};

async function several(
  verb: typeof holdAll,
  actor: State["actor"],
  form: FormData,
  done: Done,
): Promise<Done> {
  const ids = idsOf(form);
  if (ids.length === 0) return "none";
  await verb(actor, { ids });
  return done;
}

async function snooze(
  { actor }: State,
  id: string,
  until: Date | null,
): Promise<Done> {
  if (until === null || until.getTime() <= Date.now()) return "wrong_date";
  await snoozeMessage(actor, { id, until: until.toISOString() });
  return "snoozed";
}

function timezoneOf({ access }: State): string {
  return access?.tenant.timezone ?? "UTC";
}

const TOLD: readonly string[] = [
  "removed",
  "restored",
  "gone",
  "snoozed",
  "woken",
  "held",
  "rescued",
  "read_all",
  "held_all",
  "wrong_date",
  "none",
] satisfies Done[];

function doneOf(query: URLSearchParams): MessagesData["done"] {
  const what = query.get("done") ?? "";
  return TOLD.includes(what)
    // it is one of the list
    ? { what: what as Done, id: query.get("id") ?? "" }
    : null;
}
