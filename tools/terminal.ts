/**
 * How the tools speak: aligned columns, one accent on a terminal, plain lines when piped.
 *
 * @module
 */

/** Where words go; tests pass one of their own. */
export interface Screen {
  write(text: string): void;
  /** Columns of a terminal; `null` when piped. */
  width: number | null;
  color: boolean;
}

/** Standard output, for what was asked for. */
export const output: Screen = screenOf(Deno.stdout);
/** Standard error, for progress and complaints, so that a document can be piped. */
export const messages: Screen = screenOf(Deno.stderr);

/** Says a line. */
export function say(screen: Screen, line = ""): void {
  screen.write(line + "\n");
}

/** Puts a word in the accent; plain where there is no colour. */
export function accent(screen: Screen, text: string): string {
  return screen.color ? `\x1b[38;5;173m${text}\x1b[39m` : text;
}

/** Puts what matters less in grey; plain where there is no colour. */
export function soft(screen: Screen, text: string): string {
  return screen.color ? `\x1b[2m${text}\x1b[22m` : text;
}

/** Aligns rows in columns; on a terminal the line is cut at the edge. */
export function columns(
  rows: readonly (readonly string[])[],
  { width }: { width: number | null },
) {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, at) =>
      widths[at] = Math.max(widths[at] ?? 0, plain(cell).length)
    );
  }
  return rows.map((row) => {
    const line = row.map((cell, at) =>
      at < row.length - 1
        ? cell + " ".repeat((widths[at] ?? 0) - plain(cell).length)
        : cell
    ).join("  ").trimEnd();
    return width !== null && plain(line).length > width
      ? plain(line).slice(0, width - 1) + "…"
      : line;
  });
}

/** Without the marks that `accent()` and `soft()` put around a text. */
function plain(text: string): string {
  // deno-lint-ignore no-control-regex -- the marks begin with one
  return text.replace(/\x1b\[[\d;]*m/g, "");
}

/** Makes a text of a stranger harmless in a terminal: no control character reaches it. */
export function printable(text: string): string {
  return text.replace(
    // deno-lint-ignore no-control-regex -- these are what must not pass
    /[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => sign === "\n" ? "⏎" : "·",
  );
}

/** Asks a question on the terminal; whatever is not a yes is a no. */
export function confirmed(question: string): boolean {
  return /^(y|yes|s|sí|si)$/i.test(prompt(`${question} [y/N]`)?.trim() ?? "");
}

function screenOf(stream: typeof Deno.stdout | typeof Deno.stderr): Screen {
  const terminal = stream.isTerminal();
  const encoder = new TextEncoder();
  return {
    write(text) {
      try {
        let rest = encoder.encode(text);
        while (rest.length > 0) rest = rest.subarray(stream.writeSync(rest));
      } catch (error) {
        // `deno task export | head`: who reads has read enough.
        if (error instanceof Deno.errors.BrokenPipe) Deno.exit(0);
        throw error;
      }
    },
    width: terminal ? widthOf() : null,
    color: terminal && !Deno.noColor,
  };
}

function widthOf(): number {
  try {
    // A terminal that does not know its size says 0.
    return Deno.consoleSize().columns || 80;
  } catch {
    return 80;
  }
}
