/**
 * Whether the tests see a mutant.
 *
 * @module
 */
import type { Scene } from "./cases.ts";
import type { Mutant } from "./mutants.ts";
import { play } from "./verify.ts";
import type { World } from "./world.ts";

/** Scenes by table, in the order of the commands. */
export type Scenes = Map<string, Scene[]>;

/** Every table stands on a function; what it forgets is seen soonest where it is asked alone, then by reading. */
function mostTellingFirst(scenes: Scene[]): Scene[] {
  const place = ({ table, command }: Scene) =>
    table.name === "questions" ? 0 : command === "select" ? 1 : 2;
  return scenes.toSorted((a, b) => place(a) - place(b));
}

/** Whether any scene that the mutant concerns comes out differently. */
export function isCaught(
  world: World,
  { policy, sql }: Mutant,
  scenes: Scenes,
): Promise<boolean> {
  return world.undone(async () => {
    await world.sql.unsafe(sql);
    const concerned = policy === null
      ? mostTellingFirst([...scenes.values()].flat())
      : (scenes.get(policy.table) ?? [])
        .filter(({ command }) => policy.commands.includes(command));
    for (const scene of concerned) {
      if ((await play(world, scene)).length > 0) return true;
    }
    return false;
  });
}
