/**
 * What the terminal says once the process serves: where, and what to do next.
 *
 * @module
 */
import { baseUrlOf } from "@/lib/platform/base_url.ts";
import type { Config } from "@/lib/platform/config.ts";
import { accent, columns, messages, say, soft } from "./terminal.ts";

/** What there is to say. */
export interface Welcome {
  config: Config;
  /** Opens the first-run page; `null` once a site exists. */
  setupCode: string | null;
  /** Why tools cannot reach this process, or `null`. */
  unreachable: string | null;
  /** Milliseconds since the process began. */
  ms: number;
}

/** Says it on standard error, which leaves standard output to the log. */
export function sayWelcome(
  { config, setupCode, unreachable, ms }: Welcome,
): void {
  const address = baseUrlOf(config);
  const screen = messages;
  const rows = setupCode
    ? [
      ["First site", `${address}/start?code=${setupCode}`],
      ["or here", "deno task import resume.json --slug ada --publish"],
      ["or a demo", "deno task seed"],
    ]
    : [
      ["Import", "deno task import resume.json --slug ada --publish"],
      ["Help", "deno task import --help"],
    ];
  if (config.databaseUrl === null) rows.push(["Data", config.dataDir]);
  rows.push(["Stop", "Ctrl-C"]);
  say(screen);
  say(
    screen,
    `  ${accent(screen, "Vitrina")}  ${address}  ${
      soft(screen, `ready in ${(ms / 1000).toFixed(1)} s`)
    }`,
  );
  say(screen);
  // The address with its code must stay whole, however narrow the terminal.
  for (const line of columns(rows, { width: null })) say(screen, `  ${line}`);
  if (unreachable) say(screen, `  Note: ${unreachable}`);
  say(screen);
}
