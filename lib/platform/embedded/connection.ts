/**
 * One client's side of the bridge: what it has sent and not yet been answered.
 *
 * @module
 */
import { concat, errorResponse, message, type, welcome } from "./messages.ts";
import { type Batch, ClientError, ClientReader } from "./reader.ts";

/** What a connection tells the client's transport. */
export interface Client {
  /** Bytes for the client. */
  receive(bytes: Uint8Array): void;
  /** The connection is over; nothing follows. */
  closed(): void;
}

/** What a connection tells the bridge. */
export interface ConnectionEvents {
  /** It has something to run. */
  ready(): void;
  /** It has ended. */
  gone(): void;
}

/** A connection of the bridge, made by `Bridge.connect()`. */
export class Connection {
  /** The login was accepted. */
  admitted = false;
  ended = false;
  readonly #client: Client;
  readonly #events: ConnectionEvents;
  readonly #reader: ClientReader;
  #batches: Batch[] = [];

  /**
   * @param client the other end
   * @param prefix set before the client's statement names in the shared session
   * @param events what the bridge wants to know
   */
  constructor(client: Client, prefix: string, events: ConnectionEvents) {
    this.#client = client;
    this.#events = events;
    this.#reader = new ClientReader(
      prefix,
      () => this.receive(Uint8Array.of("N".charCodeAt(0))),
    );
  }

  /** The role that the client connects as. */
  get login(): string {
    return this.#reader.login ?? "";
  }

  /** Takes bytes from the client. */
  write(bytes: Uint8Array) {
    if (this.ended) return;
    try {
      this.#batches.push(...this.#reader.read(bytes));
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      return this.fail(error.sqlstate, error.message);
    }
    if (this.#reader.ended) return this.close();
    const waitsForAdmission = this.#reader.login !== null && !this.admitted;
    if (this.#batches.length > 0 || waitsForAdmission) this.#events.ready();
  }

  /** Answers the start-up message; returns whether the client has already sent more. */
  admit(): boolean {
    this.admitted = true;
    this.receive(welcome);
    return this.#batches.length > 0;
  }

  /** All that the client has pipelined so far, to be run as one round trip. */
  take(): Batch | null {
    const batches = this.#batches.splice(0);
    const last = batches.at(-1);
    if (batches.length < 2 || !last) return last ?? null;
    return {
      bytes: concat(batches.map((batch) => batch.bytes)),
      open: last.open,
    };
  }

  /** Messages that close what the client prepared in the session, or null. */
  farewell(): Uint8Array<ArrayBuffer> | null {
    const { statements } = this.#reader;
    if (statements.size === 0) return null;
    return concat([
      ...[...statements].map((name) => message(type.close, `S${name}`)),
      message(type.sync),
    ]);
  }

  /** Hands the client an answer. */
  receive(bytes: Uint8Array) {
    if (!this.ended) this.#client.receive(bytes);
  }

  /** Tells the client why, then ends. */
  fail(sqlstate: string, text: string) {
    this.receive(errorResponse("FATAL", sqlstate, text));
    this.close();
  }

  /** Ends the connection; what it had open in the session is rolled back. */
  close() {
    if (this.ended) return;
    this.ended = true;
    this.#batches = [];
    this.#events.gone();
    this.#client.closed();
  }
}
