/**
 * `deno task eval`: measures what is said by rule or model against what people said.
 *
 * @module
 */
import {
  evalAbstain,
  evalAnswers,
  evalInjection,
  type Measured,
} from "./eval/assistant.ts";
import { evalContact } from "./eval/contact.ts";
import { evalFit } from "./eval/fit.ts";
import { evalRetrieval } from "./eval/retrieval.ts";
import { output, say } from "./terminal.ts";
import { exit, runTool, UsageError } from "./terminal_tool.ts";

const help = `
Measures against labelled sets in tests/evals.

  deno task eval contact [--json]
  deno task eval retrieval|answers|abstain|injection [--set <folder>] [--json]
  deno task eval fit [--json]

  contact     what messages of the contact form are about: macro-F1 by language, and what was taken for what
  retrieval   whether questions find their passage: recall@1, recall@5, MRR@10, in one language and across
  answers     whether what is shown answers, and stands byte by byte in what is published
  abstain     how often nothing is said: to questions with an answer, to others
  injection   what gets through when texts are planted that want to be obeyed, with a model that grants it
  fit         the weights by which the engine without a model refuses, from all sets that are for tuning
  --set       a folder in the form of tests/evals/assistant, which is asked otherwise
  --json      answer in JSON

Exit codes: 0 good enough, 1 not, 2 the arguments are not right.`;

const options = {
  json: { type: "boolean" },
  set: { type: "string" },
} as const;

const OWN_SET = "tests/evals/assistant";
const TUNING_SET = "tests/evals/assistant_tuning";

const measures: Record<string, (set?: string) => Promise<Measured>> = {
  contact: evalContact,
  retrieval: (set = `${OWN_SET}/passages`) => evalRetrieval(set),
  answers: (set = OWN_SET) => evalAnswers(set),
  abstain: (set = OWN_SET) => evalAbstain(set),
  injection: (set = OWN_SET) => evalInjection(set),
  fit: () => evalFit([OWN_SET, TUNING_SET]),
};

if (import.meta.main) {
  const [what, ...rest] = Deno.args;
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ json, set }) {
        const measure = measures[what ?? ""];
        if (!measure) {
          throw new UsageError(`say what: ${Object.keys(measures).join(", ")}`);
        }
        const { report, lines, isGood } = await measure(set);
        if (json) say(output, JSON.stringify(report));
        else lines.forEach((line) => say(output, line));
        return isGood ? exit.done : exit.failed;
      },
    }, what?.startsWith("-") ? Deno.args : rest),
  );
}
