/**
 * `deno task knowledge`: what the assistant of a site knows, what it would find, and making all of it again.
 *
 * @module
 */
import { rebuildKnowledge } from "@/lib/assistant/knowledge/commands.ts";
import {
  findAsVisitor,
  listSources,
} from "@/lib/assistant/knowledge/queries.ts";
import { accent, hanging, output, printable, say } from "./terminal.ts";
import {
  exit,
  ownerOf,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Says what the assistant of a site knows and what it is found in.

  deno task knowledge list --slug ada
  deno task knowledge find "Where did she study?" --slug ada
  deno task knowledge rebuild --slug ada

  --slug <name>  address of the site: /@name
  --json         answer in JSON

What stands on a site becomes known by itself, as soon as the app runs; "rebuild" has every source read again.

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  json: { type: "boolean" },
} as const;

/** At most so many sources are listed. */
const MOST = 1_000;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug: given, json = false }, [verb = "list", ...words]) {
        const slug = wantedSlug(given);
        const question = words.join(" ");
        if (!["list", "find", "rebuild"].includes(verb)) {
          throw new UsageError(`"${verb}" is none of list, find, rebuild`);
        }
        if ((verb === "find") === (question === "")) {
          throw new UsageError(
            verb === "find"
              ? "the question is missing"
              : `what is "${question}"?`,
          );
        }
        await withOwner(async (owner) => {
          const actor = await ownerOf(owner, slug);
          if (verb === "list") {
            const sources = await listSources(actor, { limit: MOST });
            if (json) say(output, JSON.stringify({ sources }));
            else {sayLines(
                slug,
                sources.map(({ kind, name, parts, langs, isExcluded }) => [
                  kind,
                  `${name}  ${
                    isExcluded ? "kept out" : `${parts} ${langs.join("+")}`
                  }`,
                ]),
              );}
          } else if (verb === "find") {
            const found = await findAsVisitor(actor, question);
            if (json) say(output, JSON.stringify({ found }));
            else {sayLines(
                slug,
                found.map(({ title, text }) => [title, text]),
              );}
          } else {
            await rebuildKnowledge(actor, {});
            say(
              output,
              "Asked for. The worker does it as soon as the app runs.",
            );
          }
        });
        return exit.done;
      },
    }, Deno.args),
  );
}

function sayLines(slug: string, lines: [label: string, text: string][]) {
  if (lines.length === 0) {
    say(output, `The assistant of @${slug} finds nothing.`);
  }
  for (const [label, text] of lines) {
    say(
      output,
      hanging(`${accent(output, printable(label))}  `, printable(text), output),
    );
  }
}
