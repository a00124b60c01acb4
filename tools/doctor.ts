/**
 * `deno task doctor`: names what is wrong, why, and what to do.
 *
 * @module
 */
import type { Finding, Look } from "./doctor/finding.ts";
import { configOrFinding, look } from "./doctor/look.ts";
import { around, explain, speech } from "./doctor/words.ts";
import { accent, columns, hanging, output, say, soft } from "./terminal.ts";
import { exit, refuseArguments, runTool, UsageError } from "./terminal_tool.ts";

const help = `
Looks at settings, data folder, key, address, database, tasks and mail; says what is wrong, why, and what to do.
It changes nothing, and works whether the app runs or not.

  deno task doctor

  --lang <en|es>    the language (default: the system's)
  --json            answer in JSON

Exit codes: 0 nothing is wrong, 1 something is, 2 the arguments are not right.`;

const options = {
  lang: { type: "string" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ lang: wanted, json }, positionals) {
        refuseArguments(positionals);
        if (wanted !== undefined && wanted !== "en" && wanted !== "es") {
          throw new UsageError("--lang is en or es");
        }
        const lang = wanted ?? speech();
        const looks: Look[] = [];
        const seen = (one: Look) => {
          looks.push(one);
          if (!json) tell(one, lang);
        };
        const config = configOrFinding();
        if ("fault" in config) {
          seen({ subject: "settings", findings: [config] });
        } else await look(config, lang, seen);
        const findings = looks.flatMap(({ findings }) => findings);
        const wrong = findings.filter(({ level }) => level === "wrong").length;
        if (json) {
          say(
            output,
            JSON.stringify({
              well: wrong === 0,
              looks: looks.map((one) => told(one, lang)),
            }),
          );
        } else conclude(findings, wrong, lang);
        return wrong > 0 ? exit.failed : exit.done;
      },
    }, Deno.args),
  );
}

function told({ subject, findings }: Look, lang: "en" | "es") {
  return {
    subject,
    findings: findings.map((one) => ({
      fault: one.fault,
      level: one.level,
      ...explain(one, lang),
    })),
  };
}

function tell({ subject, findings }: Look, lang: "en" | "es") {
  const { subjects, levels, well, do: verb } = around[lang];
  const width = Math.max(
    ...Object.values(subjects).map(({ length }) => length),
  );
  const name = subjects[subject].padEnd(width);
  if (findings.length === 0) say(output, `${name}  ${soft(output, well)}`);
  for (const one of findings) {
    const { cause, remedy } = explain(one, lang);
    const level = one.level === "wrong"
      ? accent(output, levels[one.level])
      : soft(output, levels[one.level]);
    for (const line of columns([[name, level, cause]], output)) {
      say(output, line);
    }
    say(
      output,
      hanging(`${" ".repeat(width)}  ${soft(output, verb)}  `, remedy, output),
    );
  }
}

function conclude(
  findings: readonly Finding[],
  wrong: number,
  lang: "en" | "es",
) {
  const warnings = findings.filter(({ level }) => level === "warning").length;
  const words = around[lang];
  say(output, wrong + warnings === 0 ? words.all : words.sum(wrong, warnings));
}
