/**
 * Hears notifications for as long as the database is open, whatever happens to the connection.
 *
 * postgres.js listens again once when a connection is lost, and gives up without a word when that fails (3.4.9), as it
 * does while a server restarts.
 *
 * @module
 */
import type { Sql } from "postgres";

/** What can happen to a connection; the driver calls these. */
export interface ConnectionEvents {
  onclose?: () => void;
  onnotify?: (channel: string, payload: string) => void;
}

/** Opens a postgres.js pool of one connection. */
export type OpenConnection = (events: ConnectionEvents) => Sql;

/** How long to wait before a lost connection is tried again. */
const pauseMs = 500;

/** One connection that listens on any number of channels. */
export class Listener {
  readonly #open: OpenConnection;
  readonly #heard = new Map<string, ((payload: string) => void)[]>();
  #sql: Sql | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  /**
   * @param open opens the connection, when first needed and after each loss
   * @example const listener = new Listener((events) => postgres(url, { max: 1, ...events }));
   */
  constructor(open: OpenConnection) {
    this.#open = open;
  }

  /**
   * Hears a channel; what is rung while the connection is lost is not heard.
   *
   * @throws when the channel cannot be listened to now; later losses are mended quietly
   */
  async listen(channel: string, heard: (payload: string) => void) {
    const others = this.#heard.get(channel);
    if (others) return void others.push(heard);
    const sql = this.#sql ??= this.#connect();
    await sql`listen ${sql(channel)}`;
    // somebody else may have begun to listen at the same moment
    this.#heard.set(channel, [...this.#heard.get(channel) ?? [], heard]);
  }

  async close() {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#sql?.end({ timeout: 1 });
  }

  #connect(): Sql {
    const sql = this.#open({
      onnotify: (channel, payload) => {
        for (const heard of this.#heard.get(channel) ?? []) heard(payload);
      },
      onclose: () => this.#mend(sql),
    });
    return sql;
  }

  #mend(lost: Sql) {
    if (this.#sql !== lost) return;
    this.#sql = null;
    void lost.end({ timeout: 0 });
    if (!this.#isClosed && this.#heard.size > 0) this.#mendSoon();
  }

  #mendSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const sql = this.#sql ??= this.#connect();
      try {
        for (const channel of this.#heard.keys()) {
          await sql`listen ${sql(channel)}`;
        }
      } catch {
        this.#sql = null;
        await sql.end({ timeout: 0 });
        if (!this.#isClosed) this.#mendSoon();
      }
    }, pauseMs);
  }
}
