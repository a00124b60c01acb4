/**
 * One open socket: reads messages in order, answers each, and tells what happens in the conversation.
 *
 * @module
 */
import { AppError, asAppError } from "@/lib/platform/errors.ts";
import type { LiveEvent } from "@/lib/platform/live.ts";
import type { PartEvent, StateEvent } from "../schema.ts";
import { Following, type Source } from "./following.ts";
import {
  type ClientMessage,
  MAX_MESSAGE,
  readMessage,
  type ServerMessage,
} from "./messages.ts";

/** What a client can have done. */
export interface Doors extends Source {
  /** @throws {AppError} `too_many` when it asks too often */
  ask(
    message: ClientMessage & { type: "ask" },
  ): Promise<{ key: string; questionId: string }>;
  stop(key: string, questionId: string): Promise<void>;
  /** Whether one message more is not too many. */
  takesMessage(): boolean;
  /** @throws {AppError} `too_many` when conversations are looked for too often */
  takeRead(): void;
  /** Told of what nobody expected. */
  broken(error: unknown): void;
}

/** Why a socket was closed by us (RFC 6455, section 7.4); 4000 and above are our own. */
export const CLOSING = {
  stopping: [1001, "the server stops; resume"],
  old: [1001, "it was open for long; resume"],
  binary: [1003, "messages are texts"],
  misused: [1008, "too many messages, or too many that are none"],
  long: [1009, "the message is too long"],
  broken: [1011, "something broke here; resume"],
  slow: [1013, "it is not read; resume"],
  revoked: [4401, "its key is no longer valid"],
  idle: [4408, "nothing came for long; resume"],
} as const;

/** Messages that are none of the protocol, before a client is thought to be no client. */
const MAX_WRONG = 10;
/** Messages that wait for those before them. */
const MAX_WAITING = 20;
/** What lies unread before more is told, and for how long. */
const MAX_UNREAD_BYTES = 64_000;
const UNREAD_MS = 30_000;
const LOOK_MS = 50;

/** A client that is connected. */
export class Connection {
  readonly openedAt = performance.now();
  heardAt = this.openedAt;
  readonly #socket: WebSocket;
  readonly #doors: Doors;
  readonly #following: Following;
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  #wrong = 0;

  constructor(socket: WebSocket, doors: Doors) {
    this.#socket = socket;
    this.#doors = doors;
    this.#following = new Following(doors, (event) => this.#tell(event));
    socket.addEventListener("message", ({ data }) => this.#hear(data));
    socket.addEventListener("close", () => this.#following.end());
  }

  /** Whether an answer is on its way. */
  get isBusy(): boolean {
    return this.#waiting > 0 || this.#following.isRunning;
  }

  /** Says why, and closes. */
  close(why: keyof typeof CLOSING): void {
    this.#following.end();
    if (this.#socket.readyState === WebSocket.OPEN) {
      const [code, reason] = CLOSING[why];
      this.#socket.close(code, reason);
    }
  }

  #hear(data: unknown): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    this.heardAt = performance.now();
    if (typeof data !== "string") return this.close("binary");
    if (data.length > MAX_MESSAGE) return this.close("long");
    if (!this.#doors.takesMessage() || this.#waiting >= MAX_WAITING) {
      return this.close("misused");
    }
    this.#waiting++;
    this.#queue = this.#queue.then(() => this.#answer(data)).finally(() => {
      this.#waiting--;
    });
  }

  async #answer(text: string): Promise<void> {
    const read = readMessage(text);
    if ("wrong" in read) {
      this.#send({
        type: "error",
        code: "invalid",
        message: "Cannot read message: it is none of the protocol",
        fields: read.wrong,
      });
      if (++this.#wrong >= MAX_WRONG) this.close("misused");
      return;
    }
    const { message } = read;
    const once = message.type === "ask" ? message.once ?? null : null;
    try {
      await this.#do(message);
    } catch (error) {
      this.#tellError(error, once);
    }
  }

  async #do(message: ClientMessage): Promise<void> {
    switch (message.type) {
      case "ask": {
        const asked = await this.#doors.ask(message);
        this.#send({ type: "asked", ...asked, once: message.once ?? null });
        return this.#follow(this.#following.goOn(asked.key));
      }
      case "stop": {
        const { key } = this.#following;
        if (key === null) throw nothing();
        this.#doors.takeRead();
        return await this.#doors.stop(key, message.questionId);
      }
      case "resume": {
        const { key, lastEventId = null } = message;
        this.#doors.takeRead();
        return this.#follow(this.#following.from(key, lastEventId));
      }
    }
  }

  /** Goes on beside the messages that come. */
  #follow(following: Promise<void>): void {
    following.catch((error) => this.#tellError(error));
  }

  #tellError(thrown: unknown, once?: string | null): void {
    const error = asAppError(thrown);
    if (!(error instanceof AppError)) {
      this.#doors.broken(thrown);
      return this.close("broken");
    }
    const { code, message, fields } = error;
    this.#send({
      type: "error",
      code,
      message,
      ...fields && { fields },
      ...once && { once },
    });
  }

  /** Waits while the client does not read: what is next is not made before. */
  async #tell({ id, event, data }: LiveEvent): Promise<void> {
    const until = performance.now() + UNREAD_MS;
    while (
      this.#socket.readyState === WebSocket.OPEN &&
      this.#socket.bufferedAmount > MAX_UNREAD_BYTES
    ) {
      if (performance.now() > until) return this.close("slow");
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    // what the stream says, by its kind
    if (event === "part") {
      this.#send({ type: "part", id, ...data as PartEvent });
    } else this.#send({ type: "state", id, ...data as StateEvent });
  }

  #send(message: ServerMessage): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    this.#socket.send(JSON.stringify(message));
  }
}

function nothing(): AppError {
  return new AppError(
    "not_found",
    "Cannot stop answer: ask or resume a conversation first",
  );
}
