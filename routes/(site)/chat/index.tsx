import { type Context, HttpError, page } from "fresh";
import { getAsks } from "@/lib/assistant/asks/queries.ts";
import type { Asks } from "@/lib/assistant/asks/schema.ts";
import { ChatPage } from "@/components/site/ChatPage.tsx";
import { chatWords } from "@/components/site/chat_words.ts";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { formOf } from "../../(_site)/form_of.ts";
import {
  define,
  readSite,
  type SiteState,
  viewOf,
} from "../../(_site)/site_page.ts";
import { type Answered, freshChat, talk } from "../../(_site)/talk.ts";

/** What one visitor asked is for nobody else, and in no cache. */
const OWN = { "cache-control": "no-store" };

/** Each form is one of its own. */
const EACH = { "cache-control": "private, no-cache" };

type Data = Answered & { asks: Asks };

export const handlers = define.handlers({
  async GET(ctx) {
    const asks = await asksOf(ctx);
    return page<Data>({ chat: freshChat(), status: 200, asks }, {
      headers: EACH,
    });
  },
  async POST(ctx) {
    const asks = await asksOf(ctx);
    const { state, req: request } = ctx;
    const isScript = request.headers.get("accept") === "application/json";
    const answered = await talk({
      request,
      state,
      view: viewOf(state, ctx.url),
      form: await formOf(request),
      waits: !isScript,
    });
    const { chat, status } = answered;
    return isScript
      ? Response.json(chat, { status, headers: OWN })
      : page<Data>({ ...answered, asks }, { status, headers: OWN });
  },
});

/** Questions about the owner, answered with quotes of what stands on the site. */
export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = viewOf(state, url);
  const words = chatWords[view.site.lang];
  const name = nameOf(view.site);
  const { failedTitle } = view.words.contact;
  return (
    <>
      <SiteHead
        view={view}
        title={data.status < 400
          ? words.title
          : fill(failedTitle, { title: words.title })}
        description={fill(words.description, { name })}
        hidden={data.chat.turns.length > 0}
      />
      <ChatPage
        view={view}
        chat={data.chat}
        asks={data.asks}
        readBy={readBy(state.platform.config)}
      />
    </>
  );
});

function readBy(
  { models, embeddings }: SiteState["platform"]["config"],
): "nobody" | "vectors" | "model" {
  if (models.length > 0) return "model";
  return embeddings === null ? "nobody" : "vectors";
}

/** Where nobody answers there is no such page. */
async function asksOf(ctx: Context<SiteState>): Promise<Asks> {
  await readSite(ctx);
  const asks = await getAsks(ctx.state.actor, {});
  if (!asks) throw new HttpError(404);
  return asks;
}
