/**
 * `deno task inbox`: lists the messages a site has received.
 *
 * @module
 */

import { listMessages } from "@/lib/portfolio/contact/queries.ts";
import type { ContactMessage } from "@/lib/portfolio/contact/schema.ts";
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
Lists the messages that visitors left by the contact form, the newest first.

  deno task inbox --slug ada [--limit 20]

  --slug <name>     address of the site: /@name
  --limit <count>   at most so many, 200 at most (default: 20)
  --json            answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  limit: { type: "string", default: "20" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug: given, limit: wanted, json }) {
        const slug = wantedSlug(given);
        const limit = Number(wanted);
        if (!(Number.isInteger(limit) && limit >= 1 && limit <= 200)) {
          throw new UsageError("--limit is a number from 1 to 200");
        }
        const found = await withOwner(async (owner) =>
          listMessages(await ownerOf(owner, slug), { limit })
        );
        if (json) say(output, JSON.stringify({ messages: found }));
        else if (found.length === 0) say(output, `@${slug} has no messages.`);
        else found.forEach(sayMessage);
        return exit.done;
      },
    }, Deno.args),
  );
}

function sayMessage({ createdAt, name, email, lang, body }: ContactMessage) {
  const when = createdAt.slice(0, 16).replace("T", " ");
  say(
    output,
    `${when}  ${accent(output, printable(name))}  <${
      printable(email)
    }>  ${lang}`,
  );
  // Messages of older versions end their lines as browsers do.
  for (const line of body.split(/\r\n?|\n/)) {
    say(output, hanging("  ", printable(line), output));
  }
  say(output);
}
