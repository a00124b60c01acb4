/**
 * A passphrase from a terminal, which does not show it, or from a file; never from an argument, which others can read.
 *
 * @module
 */
import { messages } from "../terminal.ts";
import { UsageError } from "../terminal_tool.ts";

/** Shorter ones are guessed. */
const MIN_LENGTH = 12;

/**
 * Asks for it, or reads the first line of a file.
 *
 * @param file a path, or `-` for standard input
 * @param twice for a new one, which nobody may mistype
 */
export async function readPassphrase(
  { file, ask, twice }: {
    file: string | undefined;
    ask: boolean;
    twice: boolean;
  },
): Promise<string | null> {
  if (file !== undefined) {
    const text = file === "-"
      ? await new Response(Deno.stdin.readable).text()
      : await Deno.readTextFile(file);
    return checked(text.split(/\r?\n/)[0] ?? "", twice);
  }
  if (!ask) return null;
  if (!Deno.stdin.isTerminal()) {
    throw new UsageError(
      "nobody can be asked for a passphrase here; give it with --passphrase-file",
    );
  }
  const first = checked(hidden("Passphrase: "), twice);
  if (twice && hidden("Again: ") !== first) {
    throw new UsageError("the two are not the same");
  }
  return first;
}

function checked(text: string, isNew: boolean): string {
  if (text === "") throw new UsageError("the passphrase is empty");
  if (isNew && text.length < MIN_LENGTH) {
    throw new UsageError(
      `a passphrase has at least ${MIN_LENGTH} characters; a few words are good`,
    );
  }
  return text;
}

/** A line that is typed and not shown. */
function hidden(question: string): string {
  messages.write(question);
  const bytes: number[] = [];
  const buffer = new Uint8Array(64);
  Deno.stdin.setRaw(true);
  try {
    for (;;) {
      const count = Deno.stdin.readSync(buffer) ?? 0;
      for (const byte of buffer.subarray(0, count)) {
        if (byte === 3) throw new UsageError("nothing was done");
        if (byte === 13 || byte === 10) {
          return new TextDecoder().decode(Uint8Array.from(bytes));
        }
        if (byte === 127 || byte === 8) dropSign(bytes);
        else bytes.push(byte);
      }
      if (count === 0) throw new UsageError("nothing was typed");
    }
  } finally {
    Deno.stdin.setRaw(false);
    messages.write("\n");
  }
}

/** The last sign may have several bytes (RFC 3629). */
function dropSign(bytes: number[]) {
  while (((bytes.pop() ?? 0) & 0xc0) === 0x80);
}
