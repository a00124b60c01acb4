/**
 * `deno task eval`: measures what is said by rule or model against what people said.
 *
 * @module
 */
import { evalContact } from "./eval/contact.ts";
import { output, say } from "./terminal.ts";
import { exit, runTool, UsageError } from "./terminal_tool.ts";

const help = `
Measures against labelled sets in tests/evals.

  deno task eval contact [--json]

  contact   what messages of the contact form are about: macro-F1 by language, and what was taken for what
  --json    answer in JSON

Exit codes: 0 good enough, 1 not, 2 the arguments are not right.`;

const options = { json: { type: "boolean" } } as const;

if (import.meta.main) {
  const [what, ...rest] = Deno.args;
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ json }) {
        if (what !== "contact") throw new UsageError("say what: contact");
        const { report, lines, isGood } = await evalContact();
        if (json) say(output, JSON.stringify(report));
        else lines.forEach((line) => say(output, line));
        return isGood ? exit.done : exit.failed;
      },
    }, what?.startsWith("-") ? Deno.args : rest),
  );
}
