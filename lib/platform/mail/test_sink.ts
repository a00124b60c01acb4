/**
 * An SMTP server for tests.
 *
 * @module
 */
import { SMTPServer } from "smtp-server";

/** What becomes of a letter once all of it has come: taken, refused, or the line goes dead before an answer. */
export type Ending = "taken" | "hang up" | Error;

/**
 * A server that keeps what has come; `answer` may refuse a receiver, `end` the letter after its last line.
 *
 * @param end told how many have come before
 */
export async function startSink(
  answer: (to: string) => Error | null = () => null,
  port = 0,
  end: (before: number) => Ending = () => "taken",
) {
  let lines = 0;
  const taken: { to: string[]; message: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onConnect(_session, done) {
      lines++;
      done();
    },
    onRcptTo: ({ address }, _session, done) =>
      done(answer(address) ?? undefined),
    onData(stream, session, done) {
      const chunks: Uint8Array[] = [];
      stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      stream.on("end", () => {
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          message: new TextDecoder().decode(Buffer.concat(chunks)),
        });
        const ending = end(taken.length - 1);
        if (ending !== "hang up") {
          return done(ending === "taken" ? null : ending);
        }
        for (const connection of server.connections) connection.close();
      });
    },
  });
  server.on("error", () => {}); // a client that goes away
  const listening = Promise.withResolvers<number>();
  const listener = server.listen(port, "127.0.0.1", () => {
    const address = listener.address();
    listening.resolve(
      address && typeof address === "object" ? address.port : 0,
    );
  });
  return {
    port: await listening.promise,
    taken,
    /** How many connections there have been. */
    lines: () => lines,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
