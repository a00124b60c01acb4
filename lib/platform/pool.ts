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

/** Opens a postgres.js pool of one connection, and calls `closed` whenever that connection is lost. */
export type OpenConnection = (closed: () => void) => Sql;

/** A connection on loan. */
export interface Loan {
  /** Tagged templates; they throw once the connection is lost or given back. */
  sql: ISql;
  /** Waits for something on this connection; what the driver leaves pending when it is lost is rejected. */
  orLost<T>(pending: Promise<T>): Promise<T>;
  lost(): boolean;
  giveBack(): void;
}

/** Longer waits would only pile up: the reader has gone, or asks again. */
const patienceMs = 10_000;

/** Lends connections, in the order in which they were asked for. */
export class Pool {
  readonly #slots: Slot[];
  readonly #free: Slot[];
  readonly #waiting: ((slot: Slot) => void)[] = [];
  #isClosed = false;

  /**
   * @param open opens one connection, lazily
   * @param size how many
   * @example const pool = new Pool((onclose) => postgres(url, { max: 1, onclose }), 8);
   */
  constructor(open: OpenConnection, size: number) {
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

  /** A pool of postgres.js that is not lent, for what needs no transaction. */
  get spare(): Sql {
    const [slot] = this.#slots;
    if (!slot) throw new Error("Cannot use the database: the pool is empty");
    return slot.sql;
  }

  /** Waits for what is on loan, then closes every connection. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(
      this.#slots.map(() => this.#free.pop() ?? this.#wait()),
    );
    await Promise.all(this.#slots.map(({ sql }) => sql.end({ timeout: 1 })));
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
  readonly sql: Sql;
  #isConnected = false;
  #loan: { lose(): void } | null = null;

  constructor(open: OpenConnection) {
    this.sql = open(() => {
      this.#isConnected = false;
      this.#loan?.lose();
    });
  }

  async lend(done: () => void): Promise<Loan> {
    if (!this.#isConnected) {
      // reserve() on a connection that has yet to open never answers when `fetch_types` is off
      await this.sql`select`;
      this.#isConnected = true;
    }
    const reserved = await this.sql.reserve();
    let state: "lent" | "lost" | "over" = "lent";
    const loss = Promise.withResolvers<never>();
    loss.promise.catch(() => {}); // heard through orLost()
    this.#loan = {
      lose() {
        if (state === "lent") state = "lost";
        loss.reject(unavailable("the connection broke"));
      },
    };
    return {
      sql: checked(reserved, () => {
        if (state === "lost") throw unavailable("the connection broke");
        if (state === "over") {
          throw new Error("Cannot run statement: its transaction is over");
        }
      }),
      orLost: (pending) => Promise.race([pending, loss.promise]),
      lost: () => state === "lost",
      giveBack: () => {
        if (state === "lent") reserved.release();
        state = "over";
        this.#loan = null;
        done();
      },
    };
  }
}

function unavailable(why: string, cause?: unknown): AppError {
  return new AppError("unavailable", `Cannot reach the database: ${why}`, {
    cause,
  });
}

function checked(sql: ReservedSql, check: () => void): ISql {
  return new Proxy(sql, {
    apply(target, self, given) {
      check();
      return Reflect.apply(target, self, given);
    },
    get(target, name) {
      check();
      return Reflect.get(target, name);
    },
  });
}
