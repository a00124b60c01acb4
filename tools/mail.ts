/**
 * `deno task mail`: reads the letters that stayed in the database.
 *
 * @module
 */
import {
  accent,
  columns,
  hanging,
  output,
  printable,
  say,
  soft,
} from "./terminal.ts";
import {
  exit,
  refuseArguments,
  runTool,
  UsageError,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Shows the letters that were written on this machine, the newest last. Without SMTP_URL they all stay here.

  deno task mail [--to ada@example.com] [--limit 10]

  --to <text>       only letters to an address that holds this text
  --limit <count>   at most so many, 200 at most (default: 10)
  --heads           without their texts
  --json            answer in JSON

Letters that a server took are shown without their text, which is not kept.

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  to: { type: "string", default: "" },
  limit: { type: "string", default: "10" },
  heads: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** A letter as the terminal shows it. */
interface Shown {
  id: string;
  to: string;
  subject: string;
  state: string;
  createdAt: string;
  text: string | null;
}

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ to, limit: wanted, heads, json }, words) {
        refuseArguments(words);
        const limit = Number(wanted);
        if (!(Number.isInteger(limit) && limit >= 1 && limit <= 200)) {
          throw new UsageError("--limit is a number from 1 to 200");
        }
        const letters = await withOwner(({ sql }) =>
          sql<Shown[]>`
            select id, recipient as "to", subject, state, body_text as text,
              to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt"
            from platform.mails
            where position(lower(${to}) in lower(recipient)) > 0
            order by created_at desc, id desc
            limit ${limit}
          `
        );
        letters.reverse();
        if (json) say(output, JSON.stringify({ letters }));
        else if (letters.length === 0) say(output, "No letters.");
        else if (heads) sayHeads(letters);
        else letters.forEach(sayLetter);
        return exit.done;
      },
    }, Deno.args),
  );
}

function sayHeads(letters: readonly Shown[]) {
  const rows = letters.map(({ createdAt, state, to, subject }) => [
    minute(createdAt),
    state,
    printable(to),
    printable(subject),
  ]);
  for (const line of columns(rows, output)) say(output, line);
}

function sayLetter({ createdAt, state, to, subject, text }: Shown) {
  say(output, `${minute(createdAt)}  ${accent(output, printable(subject))}`);
  say(output, soft(output, `  to ${printable(to)}, ${state}`));
  for (const line of (text ?? "(its text is not kept)").split("\n")) {
    // a link must be whole to be copied: it is not folded
    say(
      output,
      /https?:/.test(line)
        ? `  ${printable(line)}`
        : hanging("  ", printable(line), output),
    );
  }
  say(output);
}

function minute(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}
