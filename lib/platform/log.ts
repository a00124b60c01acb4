/**
 * One line per request, and what went wrong with its stack. Never an address, a query string, a name or a secret.
 *
 * @module
 */

/** What is known of an answered request. */
export interface RequestLine {
  requestId: string;
  /** Id of the site, or null on the platform's own pages. */
  tenant: string | null;
  /** Pattern of the route, never the path itself. */
  route: string | null;
  method: string;
  status: number;
  ms: number;
}

/** Values that may stand beside a message: ids, counts, names of things of ours. */
export type LogFields = Record<string, string | number | boolean | null>;

/** Writes lines. */
export interface Log {
  request(line: RequestLine): void;
  info(message: string, fields?: LogFields): void;
  /** An error with its stack and causes, on standard error. */
  error(error: unknown, fields?: LogFields): void;
  /** Writes what is waiting; call it before the process ends. */
  flush(): Promise<void>;
}

/** Where lines go; standard output and error outside of tests. */
export interface LogStream {
  write(bytes: Uint8Array): Promise<number>;
  isTerminal(): boolean;
}

/** Lines wait this long for company: 50,000 lines a second become 20 writes. */
const flushMs = 50;
/** A reader that stalls must not fill the memory; lines beyond are counted and dropped. */
const waitingLimit = 20_000;

/**
 * Opens the log.
 *
 * @param format `json` for machines, `text` for people, null for whichever reads the stream
 * @example
 * const log = createLog(config.logFormat);
 * log.request({ requestId, tenant: null, route: "/", method: "GET", status: 200, ms: 1.4 });
 */
export function createLog(
  format: "json" | "text" | null,
  output: LogStream = Deno.stdout,
  errors: LogStream = Deno.stderr,
): Log {
  const isJson = (format ?? (output.isTerminal() ? "text" : "json")) === "json";
  const lines = new LineBuffer(output);
  const troubles = new LineBuffer(errors);
  return {
    request: (line) =>
      lines.add(
        isJson ? requestJson(line) : requestLine(line),
      ),
    info: (message, fields = {}) =>
      lines.add(
        isJson
          ? jsonLine("info", { message, ...fields })
          : textLine(message, fields),
      ),
    error(error, fields = {}) {
      const story = tell(error);
      troubles.add(
        isJson
          ? jsonLine("error", { ...fields, ...story })
          : textLine(story.stack, fields),
      );
    },
    async flush() {
      await Promise.all([lines.flush(), troubles.flush()]);
    },
  };
}

function jsonLine(level: string, fields: object): string {
  return JSON.stringify({ time: new Date().toISOString(), level, ...fields });
}

/** As `jsonLine()` would write it, at a tenth of the cost: one of these is written for each request. */
function requestJson(
  { requestId, tenant, route, method, status, ms }: RequestLine,
): string {
  return `{"time":"${isoNow()}","level":"info","requestId":${
    quoted(requestId)
  }` +
    `,"tenant":${quoted(tenant)},"route":${quoted(route)}` +
    `,"method":${quoted(method)},"status":${status},"ms":${round(ms)}}`;
}

/** Ids, patterns and methods rarely hold what JSON escapes. */
function quoted(text: string | null): string {
  if (text === null) return "null";
  return /^[\w/:.*@()[\]{}-]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
}

let lastMs = 0;
let lastIso = "";

/** Written once for all lines of a millisecond. */
function isoNow(): string {
  const now = Date.now();
  if (now !== lastMs) {
    lastMs = now;
    lastIso = new Date(now).toISOString();
  }
  return lastIso;
}

function requestLine(
  { method, route, status, ms, requestId }: RequestLine,
): string {
  const spent = `${ms.toFixed(1)} ms`.padStart(10);
  return `${clock()}  ${status}  ${method.padEnd(6)} ${
    (route ?? "–").padEnd(28)
  } ${spent}  ${requestId.slice(0, 8)}`;
}

function textLine(message: string, fields: LogFields): string {
  const rest = Object.entries(fields).map(([name, value]) =>
    `  ${name}=${value}`
  ).join("");
  return printable(`${clock()}  ${message}${rest}`);
}

/** Control characters, and those that turn the direction of text, could rewrite a terminal. */
function printable(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, "·");
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

/** An error and its causes. What Postgres quotes may be somebody's: values that could not be read are left out. */
function tell(
  error: unknown,
): { message: string; stack: string; code?: string } {
  if (!(error instanceof Error)) {
    return { message: String(error), stack: String(error) };
  }
  const code = "code" in error ? String(error.code) : undefined;
  const hide = (text: string) =>
    code?.startsWith("22") ? text.replaceAll(/".*?"/g, '"…"') : text;
  const cause = error.cause === undefined
    ? ""
    : `\ncaused by ${tell(error.cause).stack}`;
  return {
    message: hide(error.message),
    stack: hide(error.stack ?? error.message) + cause,
    ...code !== undefined && { code },
  };
}

/** Gathers lines and writes them together, in order. */
class LineBuffer {
  readonly #stream: LogStream;
  #lines: string[] = [];
  #dropped = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | null = null;

  constructor(stream: LogStream) {
    this.#stream = stream;
  }

  add(line: string) {
    if (this.#lines.length >= waitingLimit) this.#dropped++;
    else this.#lines.push(line);
    if (!this.#timer && !this.#writing) {
      this.#timer = setTimeout(() => void this.flush(), flushMs);
      Deno.unrefTimer(this.#timer);
    }
  }

  async flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#writing || this.#lines.length > 0) {
      this.#writing ??= this.#write().finally(() => this.#writing = null);
      await this.#writing;
    }
  }

  async #write() {
    const lines = this.#lines;
    this.#lines = [];
    if (this.#dropped > 0) {
      lines.push(
        jsonLine("warn", {
          message: "log lines dropped",
          dropped: this.#dropped,
        }),
      );
    }
    this.#dropped = 0;
    let bytes = new TextEncoder().encode(lines.join("\n") + "\n");
    try {
      while (bytes.length > 0) {
        bytes = bytes.subarray(await this.#stream.write(bytes));
      }
    } catch {
      // nobody reads any more (EPIPE): a log must not end the process
    }
  }
}
