/**
 * Plays scenes, and says where policies came to something else than they must.
 *
 * @module
 */
import { attempt, type Outcome } from "./attempts.ts";
import { type Case, type Scene, setScene } from "./cases.ts";
import type { World } from "./world.ts";

/** Plays a scene and undoes it; one sentence for each disagreement. */
export function play(world: World, scene: Scene): Promise<string[]> {
  return world.undone(async () => {
    await setScene(world, scene);
    const outcomes = await attempt(world.sql, scene.cases);
    return scene.cases.flatMap((one, at) => {
      const outcome = outcomes[at];
      const problem = outcome ? compare(one, outcome) : "no answer";
      return problem === null
        ? []
        : [`${one.who.name}: ${one.about}: ${problem}`];
    });
  });
}

function compare({ expected, watch }: Case, outcome: Outcome): string | null {
  const { error } = outcome;
  if (typeof expected === "boolean") {
    const refused = error?.code === "42501";
    if (error && !refused) return `failed: ${error.message}`;
    if (expected === !refused) return null;
    return expected ? `was refused: ${error?.message}` : "was allowed";
  }
  if (error) return `failed: ${error.message}`;
  // what was watched stands behind its place in the table
  const rows = watch === null
    ? outcome.rows
    : outcome.rows.map((row) => row.slice(row.indexOf(" ") + 1));
  const wanted = new Set(expected);
  const got = new Set(rows);
  const missing = expected.filter((row) => !got.has(row));
  const tooMuch = rows.filter((row) => !wanted.has(row));
  if (missing.length + tooMuch.length === 0) return null;
  const parts = [
    missing.length > 0
      ? `does not reach ${missing.length} rows, e.g. ${missing[0]}`
      : "",
    tooMuch.length > 0
      ? `reaches ${tooMuch.length} rows that it must not, e.g. ${tooMuch[0]}`
      : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}
