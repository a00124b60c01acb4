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

/** Aligns rows in columns; on a terminal the last column goes on below itself at the edge, so that nothing is lost. */
export function columns(
  rows: readonly (readonly string[])[],
  { width }: { width: number | null },
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, at) =>
      widths[at] = Math.max(widths[at] ?? 0, plain(cell).length)
    );
  }
  return rows.map((row) => {
    const before = row.slice(0, -1).map((cell, at) =>
      cell + " ".repeat((widths[at] ?? 0) - plain(cell).length) + "  "
    ).join("");
    return hanging(before, row.at(-1) ?? "", { width });
  });
}

/** What the rest of a line needs to be worth reading beside what stands before it. */
const MIN_COLUMN = 24;

/** A text behind a label; on a terminal its further lines stand under its first, or under the label where that is wide. */
export function hanging(
  label: string,
  text: string,
  { width }: { width: number | null },
): string {
  const indent = plain(label).length;
  if (width === null || indent + plain(text).length <= width) {
    return (label + text).trimEnd();
  }
  return width - indent >= MIN_COLUMN
    ? label + wrap(text, width - indent).join(`\n${" ".repeat(indent)}`)
    : [label.trimEnd(), ...wrap(text, width - 2).map((line) => `  ${line}`)]
      .join("\n");
}

/** Divides a text at spaces, or inside a word that no line can hold; marks around it are put around each line. */
function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const [, open = "", inner = "", close = ""] = MARKED.exec(text) ?? [];
  const lines: string[] = [];
  let rest = [...inner];
  while (rest.length > room) {
    const space = rest.lastIndexOf(" ", room);
    const end = space > 0 ? space : room;
    lines.push(rest.slice(0, end).join(""));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  lines.push(rest.join(""));
  return lines.map((line) => open + line + close);
}

/** A text and the marks that stand before and behind it. */
// deno-lint-ignore no-control-regex -- the marks begin with one
const MARKED = /^((?:\x1b\[[\d;]*m)*)(.*?)((?:\x1b\[[\d;]*m)*)$/s;

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
