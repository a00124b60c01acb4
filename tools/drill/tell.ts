/**
 * What a process of the drill says to the drill: a line on its standard output, written before anything else goes on, so
 * that a kill cannot take it back.
 *
 * @module
 */

/** Something that happened there; `at` is milliseconds since 1970. */
export type Told =
  | { what: "ready"; at: number }
  | { what: "start"; at: number; key: string; attempt: number }
  | { what: "end"; at: number; key: string; attempt: number; ok: boolean }
  /** A transaction with effects is open. */
  | { what: "within"; at: number; key: string };

type Untimed<One> = One extends unknown ? Omit<One, "at"> : never;

const mark = "drill ";

/** Says it. */
export function tell(told: Untimed<Told>): void {
  const line = `${mark}${JSON.stringify({ at: Date.now(), ...told })}\n`;
  let rest = new TextEncoder().encode(line);
  while (rest.length > 0) rest = rest.subarray(Deno.stdout.writeSync(rest));
}

/** What a line says; null for any other line. */
export function toldIn(line: string): Told | null {
  // written by tell() alone
  return line.startsWith(mark) ? JSON.parse(line.slice(mark.length)) : null;
}
