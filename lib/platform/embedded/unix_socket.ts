/**
 * Lets tools of the same user reach the open database, through a socket that nobody else can open.
 *
 * @module
 */
import { join, relative, resolve } from "node:path";
import type { Bridge } from "./bridge.ts";

/** The listening side. */
export interface SocketServer {
  /** Why nobody can connect, or null. */
  unreachable: string | null;
  close(): Promise<void>;
}

/** `sun_path` has 108 bytes on Linux and 104 on macOS, the closing zero included (unix(7), unix(4)). */
const pathLimitBytes = 103;

/**
 * The path to connect to for a data folder: absolute, or relative to the working folder when that is shorter.
 *
 * @returns null when both are too long for a socket
 * @example socketPath("data"); // "data/postgres.sock"
 */
export function socketPath(dataDir: string): string | null {
  const absolute = join(resolve(dataDir), "postgres.sock");
  const paths = [absolute, relative(Deno.cwd(), absolute)];
  return paths.find((path) =>
    new TextEncoder().encode(path).length <= pathLimitBytes
  ) ?? null;
}

/**
 * Listens in a data folder that this process holds.
 *
 * @param bridge where clients are connected to; they name their login themselves
 * @param dataDir a folder with mode 0700, so that there is no moment at which others could connect
 */
export function listenOnSocket(bridge: Bridge, dataDir: string): SocketServer {
  const path = socketPath(dataDir);
  if (path === null) {
    return closedServer(`the path of ${dataDir} is too long for a socket`);
  }
  let listener: Deno.UnixListener;
  try {
    removeStale(path);
    listener = Deno.listen({ transport: "unix", path });
    Deno.chmodSync(path, 0o600);
  } catch (error) {
    // Windows has none that Deno could open; and nothing but tools needs it
    const reason = error instanceof Error ? error.message : String(error);
    return closedServer(`there is no socket in ${dataDir}: ${reason}`);
  }
  const done = serve(listener, bridge);
  return {
    unreachable: null,
    async close() {
      listener.close();
      await done;
      removeStale(path);
    },
  };
}

function closedServer(reason: string): SocketServer {
  return {
    unreachable: `${reason}; tools work while the server is stopped`,
    close: () => Promise.resolve(),
  };
}

async function serve(listener: Deno.UnixListener, bridge: Bridge) {
  for await (const socket of listener) {
    void pipe(socket, bridge);
  }
}

async function pipe(socket: Deno.UnixConn, bridge: Bridge) {
  const writer = socket.writable.getWriter();
  const connection = bridge.connect({
    receive: (bytes) =>
      void writer.write(bytes).catch(() => connection.close()),
    closed: () => void writer.close().catch(() => {}),
  });
  try {
    for await (const bytes of socket.readable) connection.write(bytes);
  } catch {
    // the client is gone
  }
  connection.close();
}

function removeStale(path: string) {
  try {
    Deno.removeSync(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
