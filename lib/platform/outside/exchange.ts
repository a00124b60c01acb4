/**
 * One request and its answer over a connection to one address, whatever the name says by now.
 *
 * `fetch` looks names up by itself, and `node:https` needs more permissions than a server should have: so the connection
 * is Deno's own, TLS is begun on it for the name, and `node:http` speaks over it.
 *
 * @module
 */
import { type IncomingMessage, request } from "node:http";
import { Duplex } from "node:stream";
import { OutsideError } from "./outside_error.ts";

/** Answers before the answer (1xx); whoever sends one after the other would keep us reading. */
const mostHints = 8;

/** What is sent. */
export interface OutsideRequest {
  method?: "GET" | "HEAD" | "POST";
  headers?: Record<string, string>;
  body?: string;
}

/** Whom it is sent to. */
export interface Destination {
  url: URL;
  /** An address of `url.hostname`. */
  address: string;
  /** Certificates of authorities besides the usual ones, as PEM. */
  caCerts?: string[];
}

/** An answer whose body has not been read. */
export interface OutsideAnswer {
  message: IncomingMessage;
  /** Ends the connection. */
  close(): void;
}

/**
 * Sends a request; resolves when the head of the answer is there.
 *
 * @param signal ends it at any moment; its reason is thrown
 * @throws {OutsideError} `connect`, `tls`, `broken`
 */
export async function exchange(
  destination: Destination,
  { method = "GET", headers = {}, body }: OutsideRequest,
  signal: AbortSignal,
): Promise<OutsideAnswer> {
  const { url } = destination;
  const connection = await connect(destination, signal);
  const socket = Duplex.fromWeb(
    // the same streams; the two libraries type their bytes apart
    connection as unknown as Parameters<typeof Duplex.fromWeb>[0],
  );
  socket.on("error", () => {}); // said by the request or the answer
  const close = () => {
    signal.removeEventListener("abort", close);
    socket.destroy();
    closeQuietly(connection);
  };
  signal.addEventListener("abort", close);
  try {
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request({
        createConnection: () => socket,
        method,
        path: `${url.pathname}${url.search}`,
        headers: {
          host: url.host,
          connection: "close",
          ...body !== undefined &&
            { "content-length": new TextEncoder().encode(body).length },
          ...headers,
        },
      });
      let hints = 0;
      sent.on("information", () => {
        if (++hints > mostHints) reject(new Error("it only hints"));
      });
      sent.on("response", resolve);
      sent.on("upgrade", () => reject(new Error("it upgrades")));
      sent.on("error", reject);
      sent.on("close", () => reject(new Error("it hung up")));
      sent.end(body);
    });
    return { message, close };
  } catch (error) {
    close();
    signal.throwIfAborted();
    throw new OutsideError("broken", error);
  }
}

async function connect(
  { url, address, caCerts }: Destination,
  signal: AbortSignal,
): Promise<Deno.TcpConn | Deno.TlsConn> {
  const isTls = url.protocol === "https:";
  const port = Number(url.port || (isTls ? 443 : 80));
  let connection: Deno.TcpConn;
  try {
    connection = await Deno.connect({ hostname: address, port, signal });
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Deno.errors.NotCapable
      ? "address"
      : "connect";
    throw new OutsideError(reason, error);
  }
  if (!isTls) return connection;
  const giveUp = () => closeQuietly(connection);
  signal.addEventListener("abort", giveUp);
  try {
    const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const secured = await Deno.startTls(connection, { hostname, caCerts });
    const stop = () => closeQuietly(secured);
    signal.addEventListener("abort", stop);
    try {
      await secured.handshake();
      return secured;
    } catch (error) {
      stop();
      throw error;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  } catch (error) {
    giveUp();
    signal.throwIfAborted();
    throw new OutsideError("tls", error);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}

/** Closed before, by the other side or by us: it is the same. */
function closeQuietly(connection: { close(): void }) {
  try {
    connection.close();
  } catch (error) {
    if (!(error instanceof Deno.errors.BadResource)) throw error;
  }
}
