import type { ComponentChildren } from "preact";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { mailboxWords } from "./mailbox_words.ts";

/**
 * A letter: as mail programs draw it by day and by night, its text, its source. The frames have an origin of their own
 * and run nothing.
 */
export function LetterSheet({ view, text, html, frame, children }: {
  view: DashboardView;
  text: string;
  /** Null for a letter of text alone. */
  html: string | null;
  /** Where the HTML is served for a frame. */
  frame: string;
  /** Facts beside the text. */
  children: ComponentChildren;
}) {
  const words = mailboxWords[view.lang];
  return (
    <>
      <dl class="details letter-facts" aria-label={words.facts}>{children}</dl>
      {html && (
        <div class="letter-frames">
          {([["light", words.lightFrame], ["dark", words.darkFrame]] as const)
            .map(([room, title]) => (
              <iframe
                key={room}
                class="letter-frame"
                title={title}
                src={`${frame}${frame.includes("?") ? "&" : "?"}room=${room}`}
                sandbox="allow-popups allow-popups-to-escape-sandbox"
              />
            ))}
        </div>
      )}
      <section aria-labelledby="as-text">
        <h2 class="section-title" id="as-text">{words.asText}</h2>
        <div class="letter-body mailbox-text">{withLinks(text)}</div>
      </section>
      {html && (
        <details class="letter-source">
          <summary>{words.source}</summary>
          <pre class="mailbox-source" tabindex={0}>{html}</pre>
        </details>
      )}
    </>
  );
}

/** The text, with each web address in it as a link. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, at) =>
    at % 2 === 1 ? <a key={at} href={part} rel="noreferrer">{part}</a> : part
  );
}
