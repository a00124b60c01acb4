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
/** A process lives at most this much longer than it took to start. */
const mostLifeMs = 2_500;
/** Some are killed while they start. */
const startingShare = 0.1;
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
    await untilShare(at, signal);
    if (chance() > startingShare) await fleet.ready();
    await pause(chance() * mostLifeMs);
    await fleet.kill(aimOf(chance()), chance);
    const { kills } = at();
    const next = strikes.all[(kills / killsForStrike - 1) % strikes.all.length];
    if (kills % killsForStrike === 0 && next) {
      await strike;
      strikes.count(next);
      // kills go on in the meantime
      strike = fleet.ready().then(() => next.run());
    }
  }
  await strike;
}

/** Kills are spread over the whole work. */
async function untilShare(at: () => Progress, signal: AbortSignal) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { ended, toAsk, kills, toKill } = at();
    if (ended >= toAsk * kills / toKill * 0.8) return;
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
