/**
 * Many connections on an engine's one session.
 *
 * One batch of a connection runs at a time, so messages never interleave. A connection that is in a transaction, or in
 * the middle of an exchange, keeps the session until it is done. Notifications go to every connection, because the
 * session hears them for all.
 *
 * @module
 */
import { type Client, Connection } from "./connection.ts";
import type { Engine } from "./engine.ts";
import { message, readError, status, type } from "./messages.ts";

/** Settings of a bridge. */
export interface BridgeOptions {
  /** How long a connection may say nothing in its transaction while others wait for the session. */
  idleInTransactionMs: number;
  /** A login that can wait: where others wait too, it has one turn in `backgroundTurn`. */
  background?: string;
}

/** Readers do not feel it, and what can wait still gets on when they fill all the time there is. */
const backgroundTurn = 4;

/** Shares an engine between connections. */
export class Bridge {
  readonly #engine: Engine;
  readonly #options: BridgeOptions;
  readonly #connections = new Set<Connection>();
  readonly #waiting: Connection[] = [];
  /** Messages of connections that ended: closing what they left in the session. */
  readonly #leftovers: Uint8Array<ArrayBuffer>[] = [];
  #holder: Connection | null = null;
  #running: Promise<void> | null = null;
  #heldSince = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #names = 0;
  #turns = 0;

  constructor(engine: Engine, options: BridgeOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  /**
   * Opens a connection; the first bytes written to it are the client's start-up message.
   *
   * @example
   * const connection = bridge.connect({ receive: (bytes) => socket.write(bytes), closed: () => socket.end() });
   */
  connect(client: Client): Connection {
    const connection = new Connection(client, `c${++this.#names}:`, {
      ready: () => this.#enqueue(connection),
      gone: () => this.#forget(connection),
    });
    this.#connections.add(connection);
    return connection;
  }

  /** Ends every connection and waits until the session is quiet; the engine stays open. */
  async close(): Promise<void> {
    for (const connection of [...this.#connections]) {
      connection.fail("57P01", "the database is shutting down");
    }
    while (this.#running) await this.#running;
  }

  #enqueue(connection: Connection) {
    if (!this.#waiting.includes(connection)) this.#waiting.push(connection);
    this.#start();
  }

  #start() {
    if (this.#running) return;
    if (!this.#hasWork()) return this.#watchHolder();
    clearTimeout(this.#idleTimer);
    this.#idleTimer = undefined;
    this.#running = this.#run().finally(() => {
      this.#heldSince = performance.now();
      this.#running = null;
      this.#start();
    });
  }

  #hasWork(): boolean {
    if (this.#holder) {
      return this.#holder.ended || this.#waiting.includes(this.#holder);
    }
    return this.#waiting.length > 0 || this.#leftovers.length > 0;
  }

  async #run() {
    while (this.#hasWork()) {
      if (this.#holder?.ended) await this.#rollback();
      else if (!this.#holder && this.#leftovers.length > 0) await this.#sweep();
      else await this.#turn();
    }
  }

  /** Lets the next connection run what it has sent so far. */
  async #turn() {
    const at = this.#holder
      ? this.#waiting.indexOf(this.#holder)
      : this.#first();
    const [connection] = this.#waiting.splice(at, 1);
    if (!connection) return;
    try {
      if (!connection.admitted) return await this.#admit(connection);
      const batch = connection.take();
      if (!batch) return;
      const answer = await this.#engine.exec(connection.login, batch.bytes);
      const state = this.#deliver(connection, answer);
      this.#holder = batch.open || state !== status.idle ? connection : null;
    } catch {
      this.#startAnew();
    }
  }

  /** Whose turn it is: who waits longest, first of those that people wait for. */
  #first(): number {
    const first = this.#waiting.findIndex(({ login }) =>
      login !== this.#options.background
    );
    const second = this.#waiting.findIndex(({ login }) =>
      login === this.#options.background
    );
    if (first < 0 || second < 0) return 0;
    this.#turns = (this.#turns + 1) % backgroundTurn;
    return this.#turns === 0 ? second : first;
  }

  /** An empty exchange shows whether the login exists. */
  async #admit(connection: Connection) {
    const refused = readError(
      await this.#engine.exec(connection.login, message(type.sync)),
    );
    if (refused) connection.fail("28000", refused.text);
    else if (connection.admit()) this.#enqueue(connection);
  }

  /** Hands notifications to everyone and the rest to the connection; returns the session's state. */
  #deliver(connection: Connection, answer: Uint8Array): number {
    const view = new DataView(
      answer.buffer,
      answer.byteOffset,
      answer.byteLength,
    );
    let state: number = status.idle;
    let start = 0;
    for (let at = 0; at + 5 <= answer.length;) {
      const end = at + 1 + view.getUint32(at + 1);
      if (answer[at] === type.readyForQuery) state = answer[at + 5] ?? state;
      if (answer[at] === type.notification) {
        if (at > start) connection.receive(answer.subarray(start, at));
        for (const other of [...this.#connections]) {
          other.receive(answer.slice(at, end));
        }
        start = end;
      }
      at = end;
    }
    if (start < answer.length) connection.receive(answer.subarray(start));
    return state;
  }

  /** Ends the transaction of a connection that is gone. Sync first: it may have left in the middle of an exchange. */
  async #rollback() {
    const login = this.#holder?.login ?? "postgres";
    this.#holder = null;
    await this.#quietly(login, message(type.sync));
    await this.#quietly(login, message(type.query, "rollback"));
  }

  async #sweep() {
    for (const messages of this.#leftovers.splice(0)) {
      await this.#quietly("postgres", messages);
    }
  }

  async #quietly(login: string, messages: Uint8Array<ArrayBuffer>) {
    await this.#engine.exec(login, messages).catch(() => this.#startAnew());
  }

  /** The session is gone with its statements, transaction and channels, so every client has to connect again. */
  #startAnew() {
    this.#holder = null;
    for (const connection of [...this.#connections]) {
      connection.fail("57P02", "the database has stopped and starts again");
    }
    this.#leftovers.length = 0;
  }

  #forget(connection: Connection) {
    this.#connections.delete(connection);
    const at = this.#waiting.indexOf(connection);
    if (at >= 0) this.#waiting.splice(at, 1);
    const farewell = connection.farewell();
    if (farewell) this.#leftovers.push(farewell);
    this.#start();
  }

  /** A connection may keep the session for as long as nobody waits for it. */
  #watchHolder() {
    const holder = this.#holder;
    if (!holder || this.#waiting.length === 0 || this.#idleTimer) return;
    const idleMs = performance.now() - this.#heldSince;
    this.#idleTimer = setTimeout(() => {
      holder.fail(
        "25P03",
        "terminating connection due to idle-in-transaction timeout",
      );
    }, Math.max(0, this.#options.idleInTransactionMs - idleMs));
  }
}
