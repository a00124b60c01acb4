import type { Ref } from "preact";
import { fill } from "@/components/words/fill.ts";
import type { ChatPlace, ChatView } from "./chat_view.ts";

/** The field for a question, what went wrong with the last one, and the way out. */
export function AskForm({ chat, place, examples, field }: {
  chat: ChatView;
  place: ChatPlace;
  /** Questions that this site can answer. */
  examples: string[];
  field?: Ref<HTMLTextAreaElement>;
}) {
  const { words, action, name } = place;
  const { key, alert, draft, turns, once } = chat;
  const isWrong = alert === "empty" || alert === "tooLong";
  return (
    <div class="section row">
      <div class="body stack">
        {chat.isRemoved && (
          <p class="notice notice-good" role="status">
            {fill(words.removed, { name })}
          </p>
        )}
        {alert && !isWrong && (
          <p class="notice notice-bad" role="alert">{words.alerts[alert]}</p>
        )}
        <form method="post" action={action} class="stack">
          <div class="field">
            <label for="question">
              {turns.length > 0 ? words.next : words.question}
            </label>
            <p class="label" id="question-help">
              {words.questionHelp} <span class="scripted">{words.keys}</span>
            </p>
            <textarea
              id="question"
              name="question"
              class="ask-field"
              rows={2}
              maxlength={1000}
              required
              ref={field}
              aria-describedby={isWrong
                ? "question-help question-error"
                : "question-help"}
              aria-invalid={isWrong ? "true" : undefined}
              onKeyDown={sendOnEnter}
            >
              {draft}
            </textarea>
            {isWrong && (
              <p class="field-error" id="question-error">
                {words.alerts[alert]}
              </p>
            )}
          </div>
          <p>
            {key && <input type="hidden" name="key" value={key} />}
            <input type="hidden" name="once" value={once} />
            <button type="submit" class="button button-main">
              {words.send}
            </button>
          </p>
        </form>
      </div>
      <div class="margin">
        {key
          ? (
            <form method="post" action={action} class="label">
              <input type="hidden" name="key" value={key} />
              <button
                type="submit"
                name="do"
                value="remove"
                class="text-button"
              >
                {words.remove}
              </button>
            </form>
          )
          : examples.length > 0 && (
            <form method="post" action={action} class="label">
              <h2>{words.examples}</h2>
              <input type="hidden" name="once" value={once} />
              <ul class="examples">
                {examples.map((example) => (
                  <li key={example}>
                    <button
                      type="submit"
                      name="question"
                      value={example}
                      class="text-button"
                    >
                      {example}
                    </button>
                  </li>
                ))}
              </ul>
            </form>
          )}
      </div>
    </div>
  );
}

/** As in letters to machines: Enter sends, with Shift it begins a line. Who writes with an input method is not done yet. */
function sendOnEnter(event: KeyboardEvent) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLTextAreaElement) {
    event.currentTarget.form?.requestSubmit();
  }
}
