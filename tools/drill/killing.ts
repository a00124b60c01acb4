/**
 * Kills processes at random moments, and lets other trouble come between.
 *
 * @module
 */
import type { Strike } from "./chaos.ts";
import type { Aim, Fleet } from "./fleet.ts";
import type { Progress } from "./run.ts";

/** So many kills for each other trouble. */
const killsForStrike = 8;
/** After the moment at which work is where it should be. */
const mostPauseMs = 300;
/** Some come while what was killed before is starting again. */
const startingShare = 0.2;
const mostStartMs = 2_000;
const aimedShare = 0.15;
/** Work that does not get on is no reason to stop killing. */
const patienceMs = 15_000;

/** Kills until there were as many as wanted. */
export async function killAtRandom(
  fleet: Fleet,
  { at, chance, signal, strikes }: {
    at: () => Progress;
    chance: () => number;
    signal: AbortSignal;
    strikes: { all: readonly Strike[]; count(strike: Strike): void };
  },
): Promise<void> {
  let strike: Promise<void> = Promise.resolve();
  while (at().kills < at().toKill && !signal.aborted) {
    if (chance() < startingShare) await pause(chance() * mostStartMs);
    else {
      await fleet.ready();
      await untilShare(at, chance(), signal);
      await pause(chance() * mostPauseMs);
    }
    await fleet.kill(aimOf(chance()), chance);
    const { kills } = at();
    const next = strikes.all[(kills / killsForStrike - 1) % strikes.all.length];
    if (kills % killsForStrike === 0 && next) {
      await strike;
      strikes.count(next);
      // kills go on in the meantime
      strike = fleet.ready().then(() => fleet.struck(next));
      strike.catch(() => {}); // thrown when it is waited for
    }
  }
  await strike;
}

/** Kills are spread over the whole work, and come while there is some. */
async function untilShare(
  at: () => Progress,
  chance: number,
  signal: AbortSignal,
) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { ended, toAsk, kills, toKill } = at();
    // what is rolled back, and poison, never ends well
    if (ended >= 0.9 * toAsk * (kills + 0.8 * chance) / toKill) return;
    if (Date.now() > deadline || signal.aborted) return;
    await pause(50);
  }
}

function aimOf(chance: number): Aim {
  if (chance < aimedShare) return "within";
  return chance < 2 * aimedShare ? "answer" : "any";
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
