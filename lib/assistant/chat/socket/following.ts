/**
 * Follows one conversation at a time, over as many streams as that takes, and tells each event once.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import type { LiveEvent } from "@/lib/platform/live.ts";
import { tooManyFollow } from "../asker.ts";
import { isEnded, type StateEvent, type Turn } from "../schema.ts";
import { Teller } from "../stream.ts";
import { type Reader, readEvents } from "./read_events.ts";

/** What is asked of conversations. */
export interface Source {
  /** Events behind one, until no answer is awaited; `null` when the key opens nothing, or too many listen. */
  open(
    key: string,
    lastId: string | null,
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>;
  /** The questions as they are now; `null` when the key opens nothing. */
  look(key: string): Promise<readonly Turn[] | null>;
}

/** Where the client is. */
interface Position {
  key: string;
  lastId: string | null;
  /** States by question, as it was told them. */
  states: Map<string, string>;
}

/** A stream that ended and told nothing is not opened again at once. */
const PAUSE_MS = 1_000;

/** Follows for one client. */
export class Following {
  readonly #source: Source;
  readonly #tell: (event: LiveEvent) => Promise<void>;
  #at: Position | null = null;
  #reader: Reader | null = null;
  #isRunning = false;
  #isWanted = false;

  /** @param tell told of each event, in order; the next one waits for it */
  constructor(source: Source, tell: (event: LiveEvent) => Promise<void>) {
    this.#source = source;
    this.#tell = tell;
  }

  /** Whether something is awaited or being told. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** The conversation that is followed, or was. */
  get key(): string | null {
    return this.#at?.key ?? null;
  }

  /**
   * Goes on with a conversation, because more is to come; a new one takes the place of that which was followed.
   *
   * @throws {AppError} `not_found` when the key opens nothing, `too_many`, or `unavailable` when the database does not answer
   */
  async goOn(key: string): Promise<void> {
    if (this.#at?.key === key) await this.#run();
    else await this.from(key, null);
  }

  /** Begins behind an event; throws as `goOn()` does. */
  async from(key: string, lastId: string | null): Promise<void> {
    this.#at = { key, lastId, states: new Map() };
    void this.#reader?.cancel();
    await this.#run();
  }

  /** Follows nothing any more. */
  end(): void {
    this.#at = null;
    void this.#reader?.cancel();
  }

  /** One at a time; what is wanted meanwhile is looked at by the one that runs. */
  async #run(): Promise<void> {
    this.#isWanted = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#isWanted && this.#at) {
        this.#isWanted = false;
        const at = this.#at;
        let count: number;
        let turns: readonly Turn[];
        try {
          count = await this.#tellFrom(at);
          turns = await this.#source.look(at.key) ?? [];
        } catch (error) {
          // whoever follows another conversation by now hears nothing of this one
          if (at !== this.#at && this.#isWanted) continue;
          throw error;
        }
        if (at !== this.#at) continue;
        const isAwaited = turns.some(isOpen);
        // a stream that is not read fast enough ends before its end
        const isCut = count > 0 && !knowsEnd(at, turns);
        if (isCut || isAwaited) this.#isWanted = true;
        if (count === 0 && isAwaited) await pause();
      }
    } finally {
      this.#isRunning = false;
    }
  }

  /** Tells one stream to its end; says how much was new. */
  async #tellFrom(at: Position): Promise<number> {
    const stream = await this.#source.open(at.key, at.lastId);
    if (!stream) {
      const turns = await this.#source.look(at.key);
      if (!turns && at === this.#at) {
        this.#at = null;
        throw nothing();
      }
      // no place for a stream: what there is now is told without one
      const events = new Teller(at.lastId).tell(turns ?? []);
      const told = await this.#tellNew(at, events);
      if (turns?.some(isOpen)) throw tooManyFollow();
      return told;
    }
    const reader = this.#reader = stream.getReader();
    try {
      return await this.#tellNew(at, readEvents(reader));
    } finally {
      await reader.cancel();
      this.#reader = null;
    }
  }

  async #tellNew(
    at: Position,
    events: Iterable<LiveEvent> | AsyncIterable<LiveEvent>,
  ): Promise<number> {
    let count = 0;
    for await (const event of events) {
      if (at !== this.#at) break;
      at.lastId = event.id;
      if (isRepeat(at, event)) continue;
      count++;
      await this.#tell(event);
    }
    return count;
  }
}

/** Each stream begins with how far the last question is. */
function isRepeat({ states }: Position, { event, data }: LiveEvent): boolean {
  if (event !== "state") return false;
  const { questionId, state } = data as StateEvent; // of `stream.ts`
  if (states.get(questionId) === state) return true;
  states.set(questionId, state);
  return false;
}

/** Whether the client was told how the last question ended, which is told last of all. */
function knowsEnd({ states }: Position, turns: readonly Turn[]): boolean {
  const last = turns.at(-1);
  return !last || states.get(last.id) === last.state;
}

function isOpen({ state }: Turn): boolean {
  return !isEnded(state);
}

function nothing(): AppError {
  return new AppError(
    "not_found",
    "Cannot follow answers: the conversation is not there, or has ended",
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
