/**
 * Letters as messages of RFC 5322, and the server that takes them.
 *
 * @module
 */
import { PermanentFailure } from "../tasks.ts";
import { type DkimSetting, openDkim } from "./dkim.ts";
import type { Letter } from "./schema.ts";

/** Something that takes letters; throws when it did not. */
export interface MailServer {
  send(letter: Letter): Promise<void>;
  /** Throws when the server does not answer, or not to us. */
  check(): Promise<void>;
  close(): void;
}

/** A server that does not answer within this has not taken the letter. */
const PATIENCE_MS = 20_000;

/** As many as the worker does tasks at once; many servers take ten from one sender. */
const mostConnections = 4;

/** Then a new connection: servers end long ones by themselves, in the middle of a letter if need be. */
const lettersPerConnection = 100;

/**
 * The server of an address such as `smtp://user:secret@mail.example.com:587`; connections are kept and used again.
 *
 * Beyond this machine the connection is encrypted or there is none: by STARTTLS, or from the start with `smtps:`. A relay
 * in a network of one's own that cannot is named with `?requireTLS=false`.
 *
 * @param from the sender, as in `Vitrina <vitrina@example.com>`
 * @param dkim what letters are signed with; null leaves that to the server
 * @throws {Error} when the key of DKIM cannot be read
 * @example const server = await openMailServer(config.smtpUrl, config.mailFrom, config.dkim);
 */
export async function openMailServer(
  smtpUrl: string,
  from: string,
  dkim: DkimSetting | null = null,
  patienceMs = PATIENCE_MS,
): Promise<MailServer> {
  const { createTransport } = await import("nodemailer");
  const key = dkim && openDkim(dkim);
  const url = new URL(smtpUrl);
  url.searchParams.set("pool", "true");
  const transport = createTransport({
    url: url.href,
    pool: true,
    maxConnections: mostConnections,
    maxMessages: lettersPerConnection,
    // a connection that dies under a letter: the book tries again, later and with the count of its attempts
    maxRequeues: 0,
    requireTLS: mustUpgrade(url),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // a name of ours would tell of the machine
    name: domainOf(from),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...key ? { dkim: key } : {},
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, from));
      } catch (error) {
        throw failureOf(error);
      }
    },
    async check() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

/**
 * The whole message, as it would be sent but unsigned, for a file `.eml`.
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

function messageOf(letter: Letter, from: string) {
  const { id, to, subject, text, html, replyTo, thread, createdAt } = letter;
  const before = (thread ?? []).map((one) => messageIdOf(one, from));
  return {
    from,
    to: { name: "", address: to },
    ...replyTo === null ? {} : { replyTo: { name: "", address: replyTo } },
    subject,
    text,
    ...html === null ? {} : { html },
    messageId: messageIdOf(id, from),
    date: new Date(createdAt),
    ...before.length === 0
      ? {}
      : { inReplyTo: before.at(-1), references: before },
    headers: {
      // no answer from a machine, please (RFC 3834); a person wants one
      ...thread === null ? { "auto-submitted": "auto-generated" } : {},
      ...unsubscribing(letter),
    },
  };
}

/** One click in the mail program is enough, if it may send it by https (RFC 8058, section 3.1). */
function unsubscribing({ unsubscribeUrl }: Letter): Record<string, string> {
  if (unsubscribeUrl === null) return {};
  return {
    "list-unsubscribe": `<${unsubscribeUrl}>`,
    ...unsubscribeUrl.startsWith("https:")
      ? { "list-unsubscribe-post": "List-Unsubscribe=One-Click" }
      : {},
  };
}

function domainOf(from: string): string {
  return from.match(/@([^\s>]+)/)?.[1] ?? "localhost";
}

/** Whether a line that begins in the clear has to be encrypted before anything of a letter: on this machine nobody listens in. */
export function mustUpgrade(
  { protocol, hostname, searchParams }: URL,
): boolean {
  const said = searchParams.get("requireTLS");
  if (said !== null) return said === "true";
  const isHere = hostname === "localhost" || hostname === "[::1]" ||
    /^127(\.\d+){3}$/.test(hostname);
  return protocol === "smtp:" && !isHere;
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
  return isForGood(responseCode) ? new PermanentFailure(text) : new Error(text);
}

/**
 * Whether it would answer the same to the same letter. That we may not send at all (530, 534, 535, 538: RFC 4954) is the
 * owner's to mend, and the letters wait for it.
 */
function isForGood(responseCode: number): boolean {
  return responseCode >= 500 && ![530, 534, 535, 538].includes(responseCode);
}
