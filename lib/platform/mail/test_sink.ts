/**
 * An SMTP server for tests.
 *
 * @module
 */
import { SMTPServer } from "smtp-server";

/** A server that keeps what it takes; `answer` may refuse a receiver. */
export async function startSink(
  answer: (to: string) => Error | null = () => null,
  port = 0,
) {
  const taken: { to: string[]; message: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
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
        done();
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
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
