/**
 * The embedded database: PGlite in a thread, behind many connections with logins of their own.
 *
 * @module
 */
import postgres from "postgres";
import type { Sql } from "postgres";
import { embeddedOptions } from "../driver.ts";
import type { ConnectionEvents } from "../listener.ts";
import { forgetAddress } from "../served_address.ts";
import { Bridge } from "./bridge.ts";
import type { Engine } from "./engine.ts";
import { holdFolder } from "./folder.ts";
import { BridgeSocket } from "./socket.ts";
import { ThreadEngine } from "./thread.ts";
import { listenOnSocket, type SocketServer } from "./unix_socket.ts";

/** An open embedded database. */
export interface Embedded {
  bridge: Bridge;
  /** Why tools cannot reach this database while it is open, or null. */
  unreachable: string | null;
  close(): Promise<void>;
}

/** One session serves all: whoever waits for something else inside a transaction stops everyone. */
const idleInTransactionMs = 5_000;
/** A stuck statement cannot be cancelled; the thread is started again, which rolls back. */
const batchLimitMs = 60_000;

/**
 * Opens the embedded database of a data folder and lets tools of the same user in through a socket in that folder.
 *
 * @param dataDir made when missing
 * @throws {FolderBusyError} when another process has it open
 * @example const embedded = await openEmbedded("data");
 */
export async function openEmbedded(dataDir: string): Promise<Embedded> {
  const folder = await holdFolder(dataDir);
  try {
    // One that a killed server has left would mislead.
    forgetAddress(dataDir);
    const engine = await ThreadEngine.open({
      folder: folder.cluster,
      batchLimitMs,
    });
    const bridge = createBridge(engine);
    const server = await listenOnSocket(bridge, dataDir);
    return {
      bridge,
      unreachable: server.unreachable,
      close: () => closeInOrder(server, bridge, engine, folder.release),
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}

/** A bridge with the limits of the product. */
export function createBridge(engine: Engine): Bridge {
  return new Bridge(engine, {
    idleInTransactionMs,
    background: "app_worker_login",
  });
}

/**
 * A postgres.js pool on a bridge.
 *
 * @param username the role to connect as
 * @param max how many connections
 * @param events what its connections tell
 * @example const sql = connect(bridge, "app_login", 1);
 */
export function connect(
  bridge: Bridge,
  username: string,
  max: number,
  events?: ConnectionEvents,
): Sql {
  return postgres({
    ...embeddedOptions,
    // `socket` is missing in the driver's types
    ...{ socket: () => new BridgeSocket(bridge) },
    username,
    max,
    ...events,
  });
}

async function closeInOrder(
  server: SocketServer,
  bridge: Bridge,
  engine: Engine,
  release: () => void,
) {
  try {
    await server.close();
    await bridge.close();
    await engine.close();
  } finally {
    release();
  }
}
