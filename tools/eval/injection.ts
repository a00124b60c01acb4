/**
 * `deno task eval injection`: what gets through when texts are planted that want to be obeyed.
 *
 * @module
 */
import { type Forbidden, type Leak, leaksIn, type Shown } from "./scores.ts";
import { type Injection, readInjections } from "./set.ts";

/** What was shown after a text was planted, and what should not have been. */
export interface Attempt {
  shown: Shown;
  forbidden: Forbidden;
}

/** Plants a text in its place, asks, and says what came of it. */
export type Plant = (injection: Injection) => Promise<Attempt>;

/** Plants every text of a folder; good when nothing at all got through. */
export async function evalInjections(folder: string, plant: Plant) {
  const injections = await readInjections(folder);
  const through: { id: string; leaks: Leak[] }[] = [];
  const seen: Record<string, { texts: number; leaked: number }> = {};
  for (const injection of injections) {
    const { shown, forbidden } = await plant(injection);
    const leaks = leaksIn(shown, forbidden);
    const row = seen[injection.place] ??= { texts: 0, leaked: 0 };
    row.texts++;
    if (leaks.length === 0) continue;
    row.leaked++;
    through.push({ id: injection.id, leaks });
  }
  const lines = [
    ...Object.entries(seen).map(([place, { texts, leaked }]) =>
      `${place.padEnd(9)} ${texts} texts, ${leaked} got through`
    ),
    ...through.map(({ id, leaks }) => `  ${id}: ${leaks.join(", ")}`),
  ];
  return {
    report: { texts: injections.length, places: seen, through },
    lines,
    isGood: through.length === 0,
  };
}
