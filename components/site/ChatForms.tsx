import { fill } from "@/components/words/fill.ts";
import type { ChatPlace, TurnView } from "./chat_view.ts";

/** What the form of an answer is about. */
export interface FormOf {
  turn: TurnView;
  chatKey: string;
  place: ChatPlace;
}

/** Names the conversation and the question; what is to be done says the button. */
function Names({ turn, chatKey }: Pick<FormOf, "turn" | "chatKey">) {
  return (
    <>
      <input type="hidden" name="key" value={chatKey} />
      <input type="hidden" name="of" value={turn.id} />
    </>
  );
}

/** While an answer is made: it can be stopped, and without scripts looked at again. */
export function Waiting(
  { turn, chatKey, place: { action, words, isAlive } }: FormOf,
) {
  const isBegun = turn.parts.length > 0;
  return (
    <form method="post" action={action} class="stack">
      <Names turn={turn} chatKey={chatKey} />
      <p class="label">
        {isAlive ? isBegun ? words.answering : words.waiting : words.notReady}
      </p>
      <p class="actions">
        {!isAlive && (
          <button
            type="submit"
            name="do"
            value="look"
            class="button button-main"
          >
            {words.look}
          </button>
        )}
        <button type="submit" name="do" value="stop" class="button">
          {words.stop}
        </button>
      </p>
    </form>
  );
}

/** An unanswered question is for the owner, if the visitor likes. */
export function Leaving({ turn, chatKey, place }: FormOf) {
  const { action, words, name } = place;
  if (turn.left) {
    return <p class="label ink" role="status">{fill(words.left, { name })}</p>;
  }
  const id = `email${turn.no}`;
  return (
    <form method="post" action={action} class="stack">
      <Names turn={turn} chatKey={chatKey} />
      <div class="field">
        <label for={id}>{words.leaveEmail}</label>
        <input
          id={id}
          name="email"
          type="email"
          maxlength={254}
          autocomplete="email"
        />
      </div>
      <p class="actions">
        <button type="submit" name="do" value="leave" class="button">
          {fill(words.leave, { name })}
        </button>
        <Onward place={place} />
      </p>
    </form>
  );
}

/** The way to the owner. */
export function Contact({ place }: { place: ChatPlace }) {
  return (
    <p>
      <Onward place={place} />
    </p>
  );
}

function Onward({ place: { contact, words, name } }: { place: ChatPlace }) {
  return <a class="onward" href={contact}>{fill(words.contact, { name })}</a>;
}

/** Whether the answer was of use, and why. */
export function Rating(
  { turn, chatKey, place: { action, words }, isNoted }: FormOf & {
    isNoted: boolean;
  },
) {
  const id = `why${turn.no}`;
  const { thumb } = turn;
  return (
    <div class="stack">
      <form
        method="post"
        action={action}
        class="chips"
        aria-labelledby={`useful${turn.no}`}
      >
        <Names turn={turn} chatKey={chatKey} />
        <span class="label" id={`useful${turn.no}`}>{words.useful}</span>
        {(["up", "down"] as const).map((way) => (
          <button
            type="submit"
            key={way}
            name="do"
            value={thumb === way ? "unrate" : way}
            class="chip"
            aria-pressed={thumb === way ? "true" : "false"}
          >
            {words[way]}
          </button>
        ))}
      </form>
      {isNoted && <p class="label ink" role="status">{words.noted}</p>}
      {thumb !== null && !isNoted && (
        <details>
          <summary class="onward">{words.why}</summary>
          <form method="post" action={action} class="stack">
            <Names turn={turn} chatKey={chatKey} />
            <input type="hidden" name="thumb" value={thumb} />
            <div class="field">
              <label for={id}>{words.reason}</label>
              <input
                id={id}
                name="reason"
                maxlength={500}
                required
                autocomplete="off"
              />
            </div>
            <p>
              <button type="submit" name="do" value="reason" class="button">
                {words.tell}
              </button>
            </p>
          </form>
        </details>
      )}
    </div>
  );
}
