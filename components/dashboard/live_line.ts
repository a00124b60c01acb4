/**
 * The one line of a page to what happens elsewhere: a stream where it passes, else a question now and then; never while
 * nobody looks.
 *
 * @module
 */

/** Between two questions, where streams do not pass. */
const ASK_EVERY_MS = 30_000;

/** Who wants to hear what. */
export interface Hearer {
  /** How many notifications wait. */
  unread?(count: number): void;
  /** What a list looks like now, in a few letters: another mark means that it has changed. */
  mark?(topic: string, mark: string): void;
}

/** Lines by their address: whatever listens on a page shares one, because a browser keeps few to a host. */
const lines = new Map<string, Line>();

/** Follows what happens; gives back how to stop. Whoever comes later is told what is known. */
export function followLive(url: string, hearer: Hearer): () => void {
  const line = lines.get(url) ?? new Line(url);
  lines.set(url, line);
  line.add(hearer);
  return () => {
    if (line.remove(hearer)) lines.delete(url);
  };
}

class Line {
  readonly #hearers = new Set<Hearer>();
  readonly #marks = new Map<string, string>();
  #unread: number | null = null;
  #source: EventSource | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #streams = typeof EventSource === "function";

  constructor(readonly url: string) {}

  add(hearer: Hearer) {
    if (this.#unread !== null) hearer.unread?.(this.#unread);
    for (const [topic, mark] of this.#marks) hearer.mark?.(topic, mark);
    this.#hearers.add(hearer);
    if (this.#hearers.size > 1) return;
    document.addEventListener("visibilitychange", this.#look);
    this.#look();
  }

  /** Whether it was the last. */
  remove(hearer: Hearer): boolean {
    this.#hearers.delete(hearer);
    if (this.#hearers.size > 0) return false;
    document.removeEventListener("visibilitychange", this.#look);
    this.#rest();
    return true;
  }

  /** A tab that nobody looks at gives its line back. */
  #look = () => document.hidden ? this.#rest() : this.#start();

  #start() {
    if (this.#source || this.#timer !== undefined) return;
    if (this.#streams) return this.#listen();
    this.#timer = setInterval(() => this.#ask(), ASK_EVERY_MS);
    void this.#ask();
  }

  #rest() {
    this.#source?.close();
    this.#source = null;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #listen() {
    // the browser takes a lost line up again, and says by itself what it has heard last
    const source = this.#source = new EventSource(this.url);
    for (const name of ["unread", "mark"]) {
      source.addEventListener(
        name,
        ({ data }) => this.#heard(JSON.parse(data)),
      );
    }
    source.onerror = () => {
      // one that was refused is closed for good
      if (source.readyState !== EventSource.CLOSED) return;
      this.#streams = false;
      this.#rest();
      this.#start();
    };
  }

  async #ask() {
    try {
      const answer = await fetch(this.url, {
        headers: { accept: "application/json" },
        redirect: "error",
      });
      if (!answer.ok) return this.#rest();
      const { told } = await answer.json();
      for (const data of told) this.#heard(data);
    } catch {
      // no network, or signed out: the next page says so
    }
  }

  #heard(data: { unread?: number; topic?: string; mark?: string }) {
    const { unread, topic, mark } = data;
    if (typeof unread === "number" && unread !== this.#unread) {
      this.#unread = unread;
      for (const hearer of this.#hearers) hearer.unread?.(unread);
    }
    if (topic && mark && this.#marks.get(topic) !== mark) {
      this.#marks.set(topic, mark);
      for (const hearer of this.#hearers) hearer.mark?.(topic, mark);
    }
  }
}
