/**
 * Pictures that an authenticator app reads.
 *
 * @module
 */
import { encode } from "uqr";

/** A picture of squares: `size` wide and high, `path` draws the dark ones (SVG path data of our own making). */
export interface QrPicture {
  size: number;
  path: string;
}

/** Readers want four modules of quiet around (ISO/IEC 18004, 6.3.8). */
const QUIET_MODULES = 4;

/**
 * Draws a text as a QR code.
 *
 * @example const { size, path } = qrPicture("otpauth://totp/Vitrina:ada@example.com?secret=…");
 */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MODULES });
  const path = data.flatMap((row, y) => runsOf(row, y)).join("");
  return { size, path };
}

/** Squares side by side are one bar. */
function runsOf(row: boolean[], y: number): string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    runs.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`);
  }
  return runs;
}
