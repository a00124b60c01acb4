/**
 * `deno task inbox`: lists the messages a site has received.
 *
 * @module
 */

import { listMessages } from "@/lib/portfolio/contact/queries.ts";
import type { ContactMessage } from "@/lib/portfolio/contact/schema.ts";
import { messageFilter } from "@/lib/portfolio/contact/schema.ts";
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

  deno task inbox --slug ada [--show unread] [--intent job] [--limit 20]

  --slug <name>     address of the site: /@name
  --show <part>     all, unread, snoozed, replied, spam or removed (default: all)
  --intent <what>   job, freelance, collaboration, question, other or spam
  --priority <how>  high, normal or low
  --search <text>   stands in the name, the address or the text
  --sort <order>    newest or priority (default: newest)
  --limit <count>   at most so many, 200 at most (default: 20)
  --json            answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  show: { type: "string" },
  intent: { type: "string" },
  priority: { type: "string" },
  search: { type: "string" },
  sort: { type: "string" },
  limit: { type: "string", default: "20" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug: given, limit: wanted, json, ...asked }) {
        const slug = wantedSlug(given);
        const limit = Number(wanted);
        if (!(Number.isInteger(limit) && limit >= 1 && limit <= 200)) {
          throw new UsageError("--limit is a number from 1 to 200");
        }
        const filter = filterOf(asked);
        const found = await withOwner(async (owner) =>
          listMessages(await ownerOf(owner, slug), { ...filter, limit })
        );
        if (json) say(output, JSON.stringify({ messages: found }));
        else if (found.length === 0) {
          const isAsked = Object.values(asked).some((value) => value);
          say(output, `@${slug} has no ${isAsked ? "such " : ""}messages.`);
        } else found.forEach(sayMessage);
        return exit.done;
      },
    }, Deno.args),
  );
}

/** What was asked for, or why it cannot be. */
function filterOf(asked: Record<string, string | boolean | undefined>) {
  const { show, intent, priority, search, sort } = asked;
  const parsed = messageFilter.safeParse({
    show,
    intent,
    priority,
    search,
    sort,
  });
  if (parsed.success) return parsed.data;
  const [wrong] = parsed.error.issues;
  throw new UsageError(`--${wrong?.path.join(".")}: ${wrong?.message}`);
}

function sayMessage(message: ContactMessage) {
  const { createdAt, name, email, lang, body, heldFor } = message;
  const when = createdAt.slice(0, 16).replace("T", " ");
  say(
    output,
    `${when}  ${accent(output, printable(name))}  <${
      printable(email)
    }>  ${lang}  ${statesOf(message).join(", ")}`.trimEnd(),
  );
  if (heldFor.length > 0) say(output, `  put aside: ${heldFor.join(", ")}`);
  // Messages of older versions end their lines as browsers do.
  for (const line of body.split(/\r\n?|\n/)) {
    say(output, hanging("  ", printable(line), output));
  }
  say(output);
}

/** What is known of it besides what it says. */
function statesOf(message: ContactMessage): string[] {
  const { intent, priority, readAt, repliedAt, snoozedUntil, mailState } =
    message;
  return [
    intent,
    priority === "high" ? "urgent" : null,
    readAt === null ? "unread" : null,
    repliedAt ? "answered" : null,
    snoozedUntil && Date.parse(snoozedUntil) > Date.now()
      ? `until ${snoozedUntil.slice(0, 10)}`
      : null,
    mailState === "failed" ? `not mailed (${message.mailAnswer})` : null,
  ].filter((state) => state !== null);
}
