import {
  type ChatView,
  isPending,
  type PartView,
  type TurnView,
} from "./chat_view.ts";
import type { Told } from "./follow_answers.ts";

/** What the stream tells of one question: a sentence of its answer, or how it stands. */
interface Piece {
  questionId: string;
  part?: PartView;
  state?: TurnView["state"];
}

/** The conversation with what the stream has told; what was there already changes nothing. */
export function heard(chat: ChatView, { data }: Told): ChatView {
  const { questionId, part, state } = data as Piece; // our own server's
  return {
    ...chat,
    turns: chat.turns.map((turn) =>
      turn.id === questionId
        ? {
          ...turn,
          parts: part ? joined(turn.parts, [part]) : turn.parts,
          state: later(turn.state, state ?? turn.state),
        }
        : turn
    ),
  };
}

/** The conversation as the server read it, with what the stream has told since. */
export function merged(now: ChatView, next: ChatView): ChatView {
  if (now.key !== next.key) return next;
  return {
    ...next,
    turns: next.turns.map((turn) => {
      const known = now.turns.find(({ id }) => id === turn.id);
      if (!known) return turn;
      return {
        ...turn,
        parts: joined(turn.parts, known.parts),
        state: later(known.state, turn.state),
      };
    }),
  };
}

/** An answer that has ended stays so, whichever way the news travelled. */
function later(known: TurnView["state"], told: TurnView["state"]) {
  return !isPending({ state: known }) ? known : told;
}

function joined(some: PartView[], more: PartView[]): PartView[] {
  const byPlace = new Map([...more, ...some].map((part) => [part.place, part]));
  return [...byPlace.values()].sort((a, b) => a.place - b.place);
}
