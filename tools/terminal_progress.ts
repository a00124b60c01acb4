/**
 * A progress bar with rate and remaining time on a terminal; a line every tenth when piped.
 *
 * @module
 */

import { accent, type Screen } from "./terminal.ts";

const BAR_WIDTH = 24;
/** Often enough to look alive, seldom enough to cost nothing. */
const REDRAW_MS = 80;

/** Something that is under way. */
export interface ProgressBar {
  /** Says how much of how much is done. */
  update(done: number, total: number): void;
  /** Takes the bar away; the next line starts in its place. */
  end(): void;
}

/** Starts a bar for counted things; `now` is milliseconds from any start. */
export function progressBar(
  screen: Screen,
  label: string,
  unit: string,
  now: () => number = () => performance.now(),
): ProgressBar {
  const startedAt = now();
  let drawnAt = -Infinity;
  let tenth = 0;

  return {
    update(done, total) {
      const elapsedMs = now() - startedAt;
      if (screen.width === null) {
        const reached = Math.floor(done / total * 10);
        if (reached > tenth) {
          screen.write(`${label}  ${describe(done, total, unit, elapsedMs)}\n`);
        }
        tenth = Math.max(tenth, reached);
        return;
      }
      if (now() - drawnAt < REDRAW_MS && done < total) return;
      drawnAt = now();
      const full = Math.round(done / total * BAR_WIDTH);
      const bar = accent(screen, "━".repeat(full)) +
        "─".repeat(BAR_WIDTH - full);
      const text = `${label}  ${bar}  ${
        describe(done, total, unit, elapsedMs)
      }`;
      screen.write(`\r\x1b[2K${text}`);
    },
    end() {
      if (screen.width !== null) screen.write("\r\x1b[2K");
    },
  };
}

function describe(
  done: number,
  total: number,
  unit: string,
  elapsedMs: number,
): string {
  const perSecond = elapsedMs > 0 ? done / elapsedMs * 1_000 : 0;
  const count = `${done} of ${total} ${unit}`;
  if (perSecond === 0) return count;
  const rate = `${
    perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)
  } ${unit}/s`;
  if (done >= total) return `${count}  ${rate}`;
  return `${count}  ${rate}  ${remaining((total - done) / perSecond)} left`;
}

function remaining(seconds: number): string {
  if (seconds < 1) return "<1 s";
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
