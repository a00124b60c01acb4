/**
 * Connections that are lent one at a time and know when they have died.
 *
 * postgres.js reserves a connection too, but one that dies while it is reserved takes the next statement all the same
 * and ends the process with it (3.4.9); and it does not tell whose connection closed. So each has a pool of one.
 *
 * @module
 */
import type { ISql, ReservedSql, Sql } from "postgres";
import { AppError } from "./errors.ts";
import { Listener, type OpenConnection } from "./listener.ts";

/** A connection on loan. */
export interface Loan {
  /** Tagged templates for the borrower; what is run after `seal()`, or once the connection is lost, is rejected. */
  sql: ISql;
  /** Runs a statement of one's own, sealed or not; returns its command tag, e.g. `COMMIT`. */
  run(statement: string): Promise<string>;
  /** Waits for something on this connection; what the driver leaves pending when it is lost is rejected. */
  orLost<T>(pending: Promise<T>): Promise<T>;
  /** Ends the borrower's use. */
  seal(): void;
  giveBack(): void;
}

/** Longer waits would only pile up: the reader has gone, or asks again. */
const patienceMs = 10_000;

/** Lends connections, in the order in which they were asked for. */
export class Pool {
  readonly #listener: Listener;
  readonly #slots: Slot[];
  readonly #free: Slot[];
  readonly #waiting: ((slot: Slot) => void)[] = [];
  #isClosed = false;

  /**
   * @param open opens one connection, lazily
   * @param size how many
   * @example const pool = new Pool((events) => postgres(url, { max: 1, ...events }), 8);
   */
  constructor(open: OpenConnection, size: number) {
    this.#listener = new Listener(open);
    this.#slots = Array.from({ length: size }, () => new Slot(open));
    this.#free = [...this.#slots];
  }

  /**
   * Lends a connection.
   *
   * @throws {AppError} `unavailable` when it cannot connect, or none comes free in time
   */
  async lend(): Promise<Loan> {
    if (this.#isClosed) throw unavailable("it is closed");
    const slot = this.#free.pop() ?? await this.#wait();
    try {
      return await slot.lend(() => this.#take(slot));
    } catch (error) {
      this.#take(slot);
      throw unavailable("it does not answer", error);
    }
  }

  /** Hears a channel, on a connection of its own. */
  listen(channel: string, heard: (payload: string) => void): Promise<void> {
    return this.#listener.listen(channel, heard);
  }

  /** Waits for what is on loan, then closes every connection. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(
      this.#slots.map(() => this.#free.pop() ?? this.#wait()),
    );
    await Promise.all(this.#slots.map((slot) => slot.close()));
    await this.#listener.close();
  }

  #take(slot: Slot) {
    const next = this.#waiting.shift();
    if (next) next(slot);
    else this.#free.push(slot);
  }

  #wait(): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const next = (slot: Slot) => {
        clearTimeout(timer);
        resolve(slot);
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(next), 1);
        reject(unavailable("it is overloaded"));
      }, patienceMs);
      this.#waiting.push(next);
    });
  }
}

/** One connection, opened again when it was lost. */
class Slot {
  readonly #open: OpenConnection;
  #sql: Sql | null = null;
  #lose: (() => void) | null = null;

  constructor(open: OpenConnection) {
    this.#open = open;
  }

  async lend(done: () => void): Promise<Loan> {
    this.#sql ??= await this.#connect();
    const reserved = await this.#sql.reserve();
    let state: "lent" | "sealed" | "lost" = "lent";
    const loss = Promise.withResolvers<never>();
    loss.promise.catch(() => {}); // heard through orLost()
    this.#lose = () => {
      state = "lost";
      loss.reject(unavailable("the connection broke"));
    };
    const orLost = <T>(pending: Promise<T>) =>
      Promise.race([pending, loss.promise]);
    return {
      sql: guarded(reserved, () => {
        if (state === "lost") return unavailable("the connection broke");
        return state === "lent"
          ? null
          : new Error("Cannot run statement: its transaction is over");
      }),
      async run(statement) {
        if (state === "lost") throw unavailable("the connection broke");
        return (await orLost(reserved.unsafe(statement))).command;
      },
      orLost,
      seal() {
        if (state === "lent") state = "sealed";
      },
      giveBack: () => {
        this.#lose = null;
        if (state !== "lost") reserved.release();
        state = "sealed";
        done();
      },
    };
  }

  async close() {
    await this.#sql?.end({ timeout: 1 });
  }

  /** A pool that lost its connection is thrown away: the driver would send what was left over to the next one. */
  async #connect(): Promise<Sql> {
    const sql = this.#open({
      onclose: () => {
        if (this.#sql === sql) this.#sql = null;
        this.#lose?.();
        void sql.end({ timeout: 0 });
      },
    });
    try {
      // reserve() on a connection that has yet to open never answers when `fetch_types` is off
      await sql`select`;
      return sql;
    } catch (error) {
      await sql.end({ timeout: 0 });
      throw error;
    }
  }
}

function unavailable(why: string, cause?: unknown): AppError {
  return new AppError("unavailable", `Cannot reach the database: ${why}`, {
    cause,
  });
}

/**
 * Asks before each statement, at the moment it is sent, whether it may be.
 *
 * A statement of postgres.js is sent when somebody waits for it, by its field `handler`.
 */
function guarded(sql: ReservedSql, refuse: () => Error | null): ISql {
  const guard = <T>(made: T): T => {
    if (!(made instanceof Promise)) return made;
    // fields of the driver's Query, which its types leave out
    const query = made as unknown as {
      handler(q: unknown): unknown;
      reject(error: Error): void;
    };
    const send = query.handler;
    query.handler = (q) => {
      const refusal = refuse();
      return refusal ? query.reject(refusal) : send(q);
    };
    return made;
  };
  return new Proxy(sql, {
    apply: (target, self, given) => guard(Reflect.apply(target, self, given)),
    get(target, name) {
      const value = Reflect.get(target, name);
      return typeof value === "function"
        ? (...given: unknown[]) => guard(Reflect.apply(value, target, given))
        : value;
    },
  });
}
