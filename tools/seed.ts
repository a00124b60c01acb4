/**
 * `deno task seed`: loads a demo person and a demo company, or removes them.
 *
 * @module
 */

import { plantDemos, removeDemos } from "@/lib/portfolio/demo/commands.ts";
import { accent, columns, output, say } from "./terminal.ts";
import { addressOf, exit, runTool, withOwner } from "./terminal_tool.ts";

const help = `
Loads a demo person and a demo company, so that there is something to look at.

  deno task seed [--remove]

  --remove          remove them with everything that belongs to them
  --json            answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  remove: { type: "boolean" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      run: ({ remove, json = false }) => remove ? takeAway(json) : plant(json),
    }, Deno.args),
  );
}

async function plant(json: boolean): Promise<number> {
  const { planted, rows } = await withOwner(async (owner) => {
    const planted = await plantDemos(owner.sql);
    const rows = planted.map(({ slug, name, changed }) => [
      changed ? "loaded" : "as it was",
      accent(output, name),
      addressOf(owner, slug),
    ]);
    return { planted, rows };
  });
  if (json) {
    say(output, JSON.stringify({ planted }));
    return exit.done;
  }
  for (const line of columns(rows, output)) say(output, line);
  say(output, "Remove them with: deno task seed --remove");
  return exit.done;
}

async function takeAway(json: boolean): Promise<number> {
  const removed = await withOwner(({ sql }) => removeDemos(sql));
  if (json) say(output, JSON.stringify({ removed }));
  else if (removed.length === 0) {
    say(output, "Nothing to do: there is no demo site.");
  } else {say(
      output,
      `Removed ${removed.map((slug) => `@${slug}`).join(" and ")}.`,
    );}
  return exit.done;
}
