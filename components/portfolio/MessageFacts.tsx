import type {
  ContactMessage,
  MessageLetter,
} from "@/lib/portfolio/contact/schema.ts";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Breakable } from "@/components/ui/Breakable.tsx";
import { When } from "@/components/ui/When.tsx";
import { inboxWords } from "./inbox_words.ts";
import { About, codeOf } from "./message_pieces.tsx";
import { reasonsIn } from "./message_reasons.ts";
import { portfolioWords } from "./words.ts";

/** Who, when, about what and why, and what became of the letters about it: the label beside the piece. */
export function MessageFacts(
  { view, message, letters, mayReadTasks }: {
    view: DashboardView;
    message: ContactMessage;
    letters: MessageLetter[];
    mayReadTasks: boolean;
  },
) {
  const words = portfolioWords[view.lang];
  const more = inboxWords[view.lang];
  const { name, email, lang, createdAt, reasons, snoozedUntil } = message;
  return (
    <dl class="details">
      <div>
        <dt>{words.from}</dt>
        <dd>
          <bdi>{name}</bdi>
          <br />
          <a href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
            <Breakable text={email} />
          </a>
        </dd>
      </div>
      <div>
        <dt>{words.received}</dt>
        <dd>
          <When at={createdAt} clock={view.clock} />
          <br />
          {words.writtenIn[lang]}
        </dd>
      </div>
      {message.heldAt && (
        <div>
          <dt>{more.heldBecause}</dt>
          <dd>{reasonsIn(view.lang, message.heldFor)}</dd>
        </div>
      )}
      {message.intent && (
        <div>
          <dt>{more.about}</dt>
          <dd>
            <About view={view} message={message} />
            {reasons.length > 0 && (
              <span class="under">
                {more.saidBecause}: {reasonsIn(view.lang, reasons)}
              </span>
            )}
          </dd>
        </div>
      )}
      {snoozedUntil && (
        <div>
          <dt>{more.snoozeUntil}</dt>
          <dd>
            <When at={snoozedUntil} clock={view.clock} />
          </dd>
        </div>
      )}
      {letters.length > 0 && (
        <div>
          <dt>{more.letters}</dt>
          {letters.map((letter) => (
            <dd key={letter.mailId}>
              {more.letterTo[letter.what]}: {more.mail[letter.state]}
              <Failure
                view={view}
                answer={letter.answer}
                runId={mayReadTasks ? letter.runId : null}
              />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** What the mail server said when it did not take a letter, and where the failed task stands. */
export function Failure(
  { view, answer, runId }: {
    view: DashboardView;
    answer: string | null;
    runId: string | null;
  },
) {
  const code = codeOf(answer);
  return (
    <>
      {code && ` (${code})`}
      {runId && (
        <>
          {" · "}
          <a href={linkTo(view, `/dashboard/tasks/${runId}`)}>
            {inboxWords[view.lang].deadLetter}
          </a>
        </>
      )}
    </>
  );
}
