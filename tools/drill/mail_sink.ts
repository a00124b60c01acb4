/**
 * The mail server that the drill's letters go to: counts what it has accepted, and is out of order now and then.
 *
 * @module
 */
import { SMTPServer } from "smtp-server";
import { Arrivals } from "./arrivals.ts";

/** A sink of letters. */
export interface MailSink {
  url: string;
  arrivals: Arrivals;
  close(): Promise<void>;
}

/**
 * Starts it. The first letter of some is refused for now (451), of others the connection is dropped after its data.
 *
 * @param accepted called before the answer is sent, when a kill may be aimed at whoever sent it
 */
export async function startMailSink(accepted: () => void): Promise<MailSink> {
  const arrivals = new Arrivals();
  const troubled = new Set<number>();
  /** Once for each of these. */
  const isTroubled = (n: number, rest: number) => {
    if (n % 40 !== rest || troubled.has(n)) return false;
    troubled.add(n);
    arrivals.planted++;
    return true;
  };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, done) {
      const busy = Object.assign(new Error("busy"), { responseCode: 451 });
      done(isTroubled(numberIn(address), 3) ? busy : undefined);
    },
    onData(stream, session, done) {
      const chunks: Uint8Array[] = [];
      stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      stream.on("end", () => {
        const n = numberIn(session.envelope.rcptTo[0]?.address ?? "");
        if (isTroubled(n, 7)) {
          // smtp-server's own field: the connections it holds
          for (const one of server.connections as unknown as Set<Connection>) {
            if (one.session === session) one._socket.destroy();
          }
          return;
        }
        const text = new TextDecoder().decode(Buffer.concat(chunks));
        arrivals.add(n, /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? "none");
        accepted();
        done();
      });
    },
  });
  server.on("error", () => {}); // a client that was killed
  const listening = Promise.withResolvers<number>();
  const listener = server.listen(0, "127.0.0.1", () => {
    const address = listener.address();
    listening.resolve(
      address && typeof address === "object" ? address.port : 0,
    );
  });
  return {
    url: `smtp://127.0.0.1:${await listening.promise}`,
    arrivals,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

interface Connection {
  session: unknown;
  _socket: { destroy(): void };
}

/** Of `n12@drill.example`. */
function numberIn(address: string): number {
  return Number(/^n(\d+)@/.exec(address)?.[1] ?? -1);
}
