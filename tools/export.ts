/**
 * `deno task export`: prints a site's JSON Resume.
 *
 * @module
 */

import { writeJson } from "@/lib/portfolio/resume/json.ts";
import { exportResume } from "@/lib/portfolio/resume/queries.ts";
import { output, say } from "./terminal.ts";
import {
  exit,
  ownerOf,
  runTool,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Prints a site's JSON Resume on standard output, with everything that was imported.

  deno task export --slug ada > resume.json

  --slug <name>     address of the site: /@name
  --json            on one line

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug, json }) {
        const document = await withOwner(async (owner) =>
          exportResume(await ownerOf(owner, wantedSlug(slug)), {})
        );
        say(output, writeJson(document, json ? undefined : 2));
        return exit.done;
      },
    }, Deno.args),
  );
}
