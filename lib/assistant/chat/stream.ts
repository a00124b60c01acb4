/**
 * Answers while they come, as server-sent events, in whichever process somebody looks.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import type { LiveEvent } from "@/lib/platform/live.ts";
import type { Platform } from "@/lib/platform/platform.ts";
import { hashOf } from "./key.ts";
import { readConversation } from "./read_conversation.ts";
import {
  isEnded,
  type PartEvent,
  type StateEvent,
  type Turn,
} from "./schema.ts";

/** What triggers put before the id of a conversation when they ring. */
const BELL = "assistant";

/** Where a stream begins. */
export interface From {
  key: string;
  /** `<no>.<place>` of the last part that was read; what comes after it is told. */
  lastEventId: string | null;
}

/**
 * Opens a stream of a conversation: the parts after `lastEventId`, in order and each once, then what comes. It ends when no
 * answer is awaited any more; whoever asks again opens another.
 *
 * @returns `null` when the key opens nothing, or when it or this process has too many streams
 * @throws {AppError} `unavailable` when the database does not answer
 */
export async function openAnswers(
  { visitorLive }: Pick<Platform, "visitorLive">,
  actor: Actor,
  { key, lastEventId }: From,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
  const hash = hashOf(key);
  const read = () =>
    actor.db.transaction(
      actor,
      "read only",
      (sql) => readConversation(sql, hash),
    );
  const found = await read();
  if (!found) return null;
  const teller = new Teller(lastEventId);
  let isOver = false;
  return await visitorLive.open({
    tenantId: BELL,
    userId: found.id,
    sessionId: found.id,
    async read() {
      const now = await read();
      const turns = now?.turns ?? [];
      isOver = turns.every(({ state }) => isEnded(state));
      return teller.tell(turns);
    },
    isOver: () => isOver,
  });
}

/** Knows what one reader was told, and tells what that leaves. */
export class Teller {
  #no = 0;
  #place = 0;
  #states = new Map<string, string>();

  /** @param lastEventId `<no>.<place>`; anything else begins at the beginning */
  constructor(lastEventId: string | null) {
    const [, no, place] = /^(\d{1,6})\.(\d{1,6})$/.exec(lastEventId ?? "") ??
      [];
    this.#no = Number(no ?? 0);
    this.#place = Number(place ?? 0);
  }

  /** Events for what is new in these turns, in order. */
  tell(turns: readonly Turn[]): LiveEvent[] {
    return turns.filter(({ no }) => no >= this.#no).flatMap((turn) =>
      this.#tellTurn(turn)
    );
  }

  #tellTurn({ id: questionId, no, state, parts }: Turn): LiveEvent[] {
    const events: LiveEvent[] = [];
    const tellState = () => {
      if (this.#states.get(questionId) === state) return;
      this.#states.set(questionId, state);
      const data: StateEvent = { questionId, no, state };
      events.push({ id: this.#id, event: "state", data });
    };
    // The beginning is told before the parts, an end after them.
    if (!isEnded(state)) tellState();
    for (const part of parts) {
      if (no === this.#no && part.place <= this.#place) continue;
      this.#no = no;
      this.#place = part.place;
      const data: PartEvent = { questionId, no, part };
      events.push({ id: this.#id, event: "part", data });
    }
    if (isEnded(state)) tellState();
    return events;
  }

  get #id(): string {
    return `${this.#no}.${this.#place}`;
  }
}
