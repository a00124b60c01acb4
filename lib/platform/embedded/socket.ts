/**
 * A bridge connection in the shape of `net.Socket`, for postgres.js and its `socket` option.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { EventEmitter } from "node:events";
import type { Bridge } from "./bridge.ts";
import type { Connection } from "./connection.ts";

/** The part of `net.Socket` that postgres.js uses; answers come in later turns, as from a network. */
export class BridgeSocket extends EventEmitter {
  readyState: "open" | "closed" = "open";
  readonly #connection: Connection;

  /**
   * @param bridge where the session is
   * @example postgres({ username: "app_login", socket: () => new BridgeSocket(bridge) });
   */
  constructor(bridge: Bridge) {
    super();
    this.#connection = bridge.connect({
      receive: (bytes) =>
        queueMicrotask(() => this.emit("data", asBuffer(bytes))),
      closed: () => {
        this.readyState = "closed";
        queueMicrotask(() => this.emit("close", false));
      },
    });
  }

  write(bytes: Uint8Array, written?: () => void): boolean {
    // the driver may use its buffer again
    this.#connection.write(bytes.slice());
    if (written) queueMicrotask(written);
    return true;
  }

  end(bytes?: Uint8Array) {
    if (bytes) this.write(bytes);
    this.#connection.close();
  }

  destroy() {
    this.#connection.close();
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
