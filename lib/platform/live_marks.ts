/**
 * What a stream tells: the state of a few things, each in a few letters. Whoever comes back says which they know, and is
 * told what has become of the others meanwhile, by any process: nothing of it is kept but in the database.
 *
 * @module
 */
import type { LiveEvent } from "./live.ts";

/** One thing that can be followed. */
export interface Followed {
  /** Without spaces or `=`. */
  topic: string;
  /** Its state, in at most some 40 letters without spaces. */
  mark(): Promise<string>;
  /** What is told of it. */
  tell(mark: string): Omit<LiveEvent, "id">;
}

/** Longer ones are none of ours. */
const MOST_ID_CHARS = 1_000;

/**
 * Makes the reader of a stream: each time it tells what has changed since the last.
 *
 * The id of an event is the state of everything, so that one id is enough to go on from.
 *
 * @param lastEventId what the browser has heard last (`Last-Event-ID`), null for who comes new
 * @example const read = tellChanges(req.headers.get("last-event-id"), [unread, inbox]);
 */
export function tellChanges(
  lastEventId: string | null,
  followed: readonly Followed[],
): () => Promise<LiveEvent[]> {
  const known = marksOf(lastEventId ?? "");
  return async () => {
    const changed: Followed[] = [];
    for (const one of followed) {
      const mark = await one.mark();
      if (known.get(one.topic) === mark) continue;
      known.set(one.topic, mark);
      changed.push(one);
    }
    const id = followed.map(({ topic }) => `${topic}=${known.get(topic)}`)
      .join(" ");
    return changed.map((one) => ({
      id,
      ...one.tell(known.get(one.topic) ?? ""),
    }));
  };
}

/** What an id says; of one that is not ours, nothing. */
function marksOf(id: string): Map<string, string> {
  if (id.length > MOST_ID_CHARS) return new Map();
  return new Map(
    id.split(" ").flatMap((part) => {
      const [topic = "", mark] = part.split("=");
      return mark === undefined ? [] : [[topic, mark] as const];
    }),
  );
}
