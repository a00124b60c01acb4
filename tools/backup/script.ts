/**
 * Runs what `pg_restore` writes as a script, on a connection of ours: so that it stands in one transaction with the removal
 * of what was there.
 *
 * @module
 */
import type { TransactionSql } from "postgres";

/** How a script says that rows follow, one on each line, up to `\.` (PostgreSQL documentation, COPY). */
const COPY = /^COPY .+ FROM stdin;$/;
const END = "\\.";
/** Commands to `psql` itself, in which newer versions wrap a script. */
const TO_PSQL = /^\\(un)?restrict /;
/** Rows go in pieces of about this size. */
const PIECE = 64 * 1024;

/** Runs a script to its end; statements and rows go as they come, so that none has to fit into memory whole. */
export async function runScript(
  sql: TransactionSql,
  script: AsyncIterable<Uint8Array>,
): Promise<void> {
  let statements: string[] = [];
  let rows: Rows | null = null;
  const run = async () => {
    const text = statements.join("\n");
    statements = [];
    if (text.trim() !== "") await sql.unsafe(text).simple();
  };
  for await (const line of linesOf(script)) {
    if (rows) {
      if (line !== END) await rows.add(line);
      else {
        await rows.end();
        rows = null;
      }
    } else if (COPY.test(line)) {
      await run();
      rows = await Rows.open(sql, line);
    } else if (!TO_PSQL.test(line)) statements.push(line);
  }
  if (rows) throw new Error("Cannot restore: the script is cut off");
  await run();
}

/** Rows on their way into a table. */
class Rows {
  #waiting: string[] = [];
  #size = 0;
  readonly #stream: import("node:stream").Writable;

  private constructor(stream: import("node:stream").Writable) {
    this.#stream = stream;
  }

  static async open(sql: TransactionSql, statement: string): Promise<Rows> {
    return new Rows(await sql.unsafe(statement).writable());
  }

  async add(line: string) {
    this.#waiting.push(line, "\n");
    this.#size += line.length + 1;
    if (this.#size >= PIECE) await this.#send();
  }

  async end() {
    await this.#send();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#stream.once("error", reject);
    this.#stream.once("finish", resolve);
    this.#stream.end();
    await promise;
  }

  #send(): Promise<void> {
    const text = this.#waiting.join("");
    this.#waiting = [];
    this.#size = 0;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#stream.write(text, (error) => error ? reject(error) : resolve());
    return promise;
  }
}

async function* linesOf(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  for await (const bytes of source) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
