import type { Asks } from "@/lib/assistant/asks/schema.ts";
import { fill } from "@/components/words/index.ts";
import { Chat } from "@/islands/site/Chat.tsx";
import { examplesOf } from "./chat_examples.ts";
import type { ChatView } from "./chat_view.ts";
import { chatWords } from "./chat_words.ts";
import { PageHead } from "./PageHead.tsx";
import { linkTo, nameOf, type SiteView } from "./view.ts";

/** Who answers, the conversation, and what becomes of it. */
export function ChatPage({ view, chat, asks, readBy }: {
  view: SiteView;
  chat: ChatView;
  asks: Asks;
  /** Whether a question leaves this machine to be answered. */
  /** Who else reads a question. */
  readBy: "nobody" | "vectors" | "model";
}) {
  const words = chatWords[view.site.lang];
  const name = nameOf(view.site);
  return (
    <>
      <PageHead title={words.title}>
        <p class="lead">{fill(words.lead, { name })}</p>
      </PageHead>
      {asks.isEmpty ? <Nothing view={view} /> : (
        <Chat
          first={chat}
          place={{
            action: linkTo(view, "/chat"),
            contact: linkTo(view, "/contact"),
            name,
            words,
          }}
          answers={linkTo(view, "/chat/answers")}
          examples={examplesOf(view)}
        />
      )}
      <div class="section row">
        <div class="margin label">
          <h2>{words.keptTitle}</h2>
        </div>
        <div class="body">
          <ul class="label kept">
            {words.kept.map((line) => (
              <li key={line}>
                {fill(line, {
                  name,
                  minutes: String(asks.idleMinutes),
                  days: String(asks.keepDays),
                })}
              </li>
            ))}
            <li>
              {{
                nobody: words.byRules,
                vectors: words.byVectors,
                model: words.byModel,
              }[readBy]}
            </li>
          </ul>
        </div>
      </div>
    </>
  );
}

/** Nothing stands here that could be quoted. */
function Nothing({ view }: { view: SiteView }) {
  const words = chatWords[view.site.lang];
  const name = nameOf(view.site);
  return (
    <div class="section row">
      <h2 class="margin">{words.nothing}</h2>
      <div class="body stack">
        <p class="lead">{fill(words.nothingText, { name })}</p>
        <p>
          <a class="onward" href={linkTo(view, "/contact")}>
            {fill(words.contact, { name })}
          </a>
        </p>
      </div>
    </div>
  );
}
