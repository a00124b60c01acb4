/**
 * `deno task stats`: what the dashboard shows of visits, in the terminal.
 *
 * @module
 */
import {
  getOverview,
  getVisitorsNow,
} from "@/lib/portfolio/analytics/queries.ts";
import {
  type Dimension,
  type Line,
  type Overview,
  periodInput,
} from "@/lib/portfolio/analytics/schema.ts";
import { lastDays, spanOf } from "@/lib/portfolio/analytics/span.ts";
import { visitWords } from "@/components/portfolio/visits/words.ts";
import {
  changeOf,
  inSteps,
  keyName,
  momentIn,
  numberIn,
  timeOf,
} from "@/components/portfolio/visits/view.ts";
import { accent, output, printable, say } from "./terminal.ts";
import {
  exit,
  ownerOf,
  refuseArguments,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Shows who read a site: visitors, visits, pages, where they came from. The same figures as in the dashboard.

  deno task stats --slug ada [--period 7d] [--from 2026-11-01 --to 2026-11-30]

  --slug <name>      address of the site: /@name
  --period <which>   24h, 7d, 30d or 90d (default: 7d)
  --from, --to       the first and the last day, at most 366, in place of --period
  --json             answer in JSON

A visitor is a browser on one day (UTC); nobody is followed longer. What visitors' browsers tell is counted once it is
committed. What the server sees itself is written within a second: a process that is killed may lose the last one.
New visits are counted every 30 seconds.

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  period: { type: "string", default: "7d" },
  from: { type: "string" },
  to: { type: "string" },
  json: { type: "boolean" },
} as const;

const DAYS = new Map([["7d", 7], ["30d", 30], ["90d", 90]]);

/** Lines of a list; columns of their names and bars. */
const SHOWN = 8;
const NAME = 36;
const BAR = 24;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug: given, json, ...asked }, words) {
        refuseArguments(words);
        const slug = wantedSlug(given);
        const period = periodOf(asked);
        const { overview, now } = await withOwner(async (owner) => {
          const actor = await ownerOf(owner, slug);
          return {
            overview: await getOverview(actor, { period }),
            now: await getVisitorsNow(actor, {}),
          };
        });
        if (json) {
          say(output, JSON.stringify({ slug, period, now, ...overview }));
        } else if (overview.isEmpty) {
          say(output, `Nobody has come to @${slug} yet.`);
        } else sayAll(overview, now, period.unit);
        return exit.done;
      },
    }, Deno.args),
  );
}

function periodOf(
  { period, from, to }: { period: string; from?: string; to?: string },
) {
  const now = new Date();
  if (from !== undefined || to !== undefined) {
    const given = periodInput.safeParse({
      unit: "day",
      from,
      to: to ?? now.toISOString().slice(0, 10),
    });
    if (!given.success || !spanOf(given.data, now)) {
      throw new UsageError(
        "--from and --to are days such as 2026-11-22, the first before the last, at most 366",
      );
    }
    return given.data;
  }
  if (period === "24h") return { unit: "hour" as const, hours: 24 };
  const days = DAYS.get(period);
  if (days === undefined) {
    throw new UsageError("--period is one of 24h, 7d, 30d, 90d");
  }
  return lastDays(days, now);
}

function sayAll(overview: Overview, now: number, unit: "hour" | "day") {
  const { total, before, points, lists } = overview;
  const words = visitWords.en;
  say(output);
  for (const one of ["visitors", "visits", "views"] as const) {
    const change = changeOf("en", total[one], before[one]);
    const figure = numberIn("en", total[one]).padStart(10);
    say(
      output,
      `  ${words.figures[one].padEnd(16)}${accent(output, figure)}  ${
        change ? `${change} on ${numberIn("en", before[one])}` : ""
      }`.trimEnd(),
    );
  }
  say(
    output,
    `  ${words.figures.time.padEnd(16)}${timeOf(total).padStart(10)}`,
  );
  say(output, `  ${"Now".padEnd(16)}${String(now).padStart(10)}`);
  sayLines(
    words.chart.title[unit],
    points.map((point) => ({
      name: momentIn("en", unit, point.at, "UTC"),
      amount: point.visitors,
    })),
    points.length,
  );
  const list = (
    dimension: Dimension,
    amountOf: (line: Line) => number,
  ) =>
    sayLines(
      words.lists[dimension],
      (dimension === "funnel" ? inSteps(lists.funnel) : lists[dimension]).map((
        line,
      ) => ({
        name: keyName("en", words, dimension, line.key),
        amount: amountOf(line),
      })),
      SHOWN,
    );
  list("page", ({ views }) => views);
  list("referrer", ({ visits }) => visits);
  list("country", ({ visitors }) => visitors);
  list("device", ({ visitors }) => visitors);
  list("utm_source", ({ visits }) => visits);
  list("event", ({ views }) => views);
  list("funnel", ({ visits }) => visits);
  list("bot", ({ views }) => views);
}

/** A list with its bars; what visitors' browsers said is shown as text. */
function sayLines(
  title: string,
  lines: { name: string; amount: number }[],
  most: number,
) {
  if (lines.length === 0) return;
  const shown = lines.slice(0, most);
  const highest = Math.max(...lines.map(({ amount }) => amount), 1);
  say(output);
  say(output, accent(output, title));
  for (const { name, amount } of shown) {
    const bar = "█".repeat(Math.round(amount / highest * BAR));
    say(
      output,
      `  ${fitted(printable(name))}${
        numberIn("en", amount).padStart(8)
      }  ${bar}`
        .trimEnd(),
    );
  }
  const rest = lines.length - shown.length;
  if (rest > 0) say(output, `  and ${rest} more`);
}

function fitted(name: string): string {
  const letters = [...name];
  return letters.length > NAME
    ? `${letters.slice(0, NAME - 1).join("")}…`
    : name + " ".repeat(NAME - letters.length);
}
