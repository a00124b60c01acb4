import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { visitor } from "@/lib/platform/db.ts";
import { deleteConversation } from "@/lib/assistant/desk/conversations/commands.ts";
import {
  getAskedConversation,
  getChatsMark,
} from "@/lib/assistant/desk/conversations/queries.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { ASSISTANT } from "@/components/assistant/AssistantTabs.tsx";
import {
  type ConversationData,
  ConversationPage,
} from "@/components/assistant/ConversationPage.tsx";
import { labelOf } from "@/components/site/source_labels.ts";
import { wordsIn } from "@/components/words/index.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, params }) {
    const { actor, lang, basePath, chosenLang, origin } = state;
    const id = z.uuid().safeParse(params.id).data;
    const mark = id ? await getChatsMark(actor, {}) : "";
    const [talk, site] = await Promise.all([
      id ? getAskedConversation(actor, { id }) : null,
      getSite(visitor(actor.db, actor.tenantId), lang),
    ]);
    if (!talk) throw new HttpError(404);
    const siteView = site && {
      site,
      words: wordsIn(lang, site.kind),
      base: { basePath, chosenLang },
      origin,
      path: "/",
    };
    const { turns, ...conversation } = talk;
    return page<ConversationData>({
      conversation,
      turns: turns.map((turn) => ({
        ...turn,
        parts: turn.parts.map(({ text, isQuote, citations }) => ({
          text,
          isQuote,
          sources: citations.map(({ quote, lang, title, path }) => ({
            quote,
            lang,
            label: siteView ? labelOf(siteView, { path, title, lang }) : {
              href: null,
              title: title || path,
              source: null,
              about: path,
              state: "claimed" as const,
              standing: "",
            },
          })),
        })),
      })),
      mayWrite: mayOf(state)("assistant.chats.write"),
      mark,
    });
  },

  async POST({ state, params, req }) {
    const id = z.uuid().safeParse(params.id).data;
    if (!id) throw new HttpError(404);
    if (textOf(await formOf(req), "do") !== "remove") {
      throw new AppError("invalid", "Cannot do this: it is unknown");
    }
    await deleteConversation(state.actor, { id });
    return seeOther(state, ASSISTANT, { done: "removed" });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <ConversationPage view={dashboardView({ state, url })} data={data} />
));
