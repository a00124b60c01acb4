/**
 * Letters as messages of RFC 5322, and the server that takes them.
 *
 * @module
 */
import { PermanentFailure } from "../tasks.ts";
import type { Letter } from "./schema.ts";

/** Something that takes letters; throws when it did not. */
export interface MailServer {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** A server that does not answer within this has not taken the letter. */
const patienceMs = 20_000;

/**
 * The server of an address such as `smtp://user:secret@mail.example.com:587`; connections are kept and used again.
 *
 * @param from the sender, as in `Vitrina <vitrina@example.com>`
 * @example const server = await openMailServer(config.smtpUrl, config.mailFrom);
 */
export async function openMailServer(
  smtpUrl: string,
  from: string,
): Promise<MailServer> {
  const { createTransport } = await import("nodemailer");
  const url = new URL(smtpUrl);
  url.searchParams.set("pool", "true");
  const transport = createTransport({
    url: url.href,
    pool: true,
    maxConnections: 2,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // a name of ours would tell of the machine
    name: domainOf(from),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, from));
      } catch (error) {
        throw failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * The whole message, as it would be sent, for a file `.eml`.
 *
 * @example const eml = await asEml(letter, config.mailFrom);
 */
export async function asEml(
  letter: Letter,
  from: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { createTransport } = await import("nodemailer");
  const { message } = await createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
  }).sendMail(messageOf(letter, from));
  if (!(message instanceof Uint8Array)) {
    throw new Error("Cannot write message: it was not buffered");
  }
  return new Uint8Array(message);
}

/** The same for each attempt: a server that has it already can drop a repeat. */
export function messageIdOf(id: string, from: string): string {
  return `<${id}@${domainOf(from)}>`;
}

function messageOf(
  { id, to, subject, text, html, createdAt }: Letter,
  from: string,
) {
  return {
    from,
    to: { name: "", address: to },
    subject,
    text,
    ...html === null ? {} : { html },
    messageId: messageIdOf(id, from),
    date: new Date(createdAt),
    // no answer from a machine, please (RFC 3834)
    headers: { "auto-submitted": "auto-generated" },
  };
}

function domainOf(from: string): string {
  return from.match(/@([^\s>]+)/)?.[1] ?? "localhost";
}

/** What a server says may repeat the address, so that only its code is kept (RFC 5321, section 4.2.1). */
function failureOf(error: unknown): Error {
  const { responseCode, code } = error instanceof Error
    ? error as Error & { responseCode?: number; code?: string } // nodemailer's own fields
    : {};
  if (responseCode === undefined) {
    return new Error(
      `Cannot send mail: the server does not answer (${code ?? "unknown"})`,
    );
  }
  const text = `Cannot send mail: the server answered ${responseCode}`;
  return responseCode >= 500 ? new PermanentFailure(text) : new Error(text);
}
