/**
 * How `deno task audit verify` tells what it found.
 *
 * @module
 */
import type {
  Finding,
  KnownHead,
  Verdict,
} from "@/lib/platform/audit/findings.ts";
import {
  accent,
  columns,
  hanging,
  printable,
  say,
  type Screen,
  soft,
} from "./terminal.ts";

/** What stands beside the verdict. */
interface Circumstances {
  waiting: { count: number; oldest: string | null };
  ms: number;
  known: KnownHead | null;
}

/** Says a verdict: what was found first, then how far the chain goes. */
export function sayVerdict(
  screen: Screen,
  { checked, head, findings }: Verdict,
  { waiting, ms, known }: Circumstances,
): void {
  const rows = findings.slice(0, mostShown).map((finding) => [
    accent(screen, finding.kind.replace("_", " ")),
    placeOf(finding),
    printable(explain(finding)),
  ]);
  if (rows.length > 0) {
    for (const line of columns(rows, screen)) say(screen, line);
    const more = findings.length - rows.length;
    if (more > 0) {
      say(
        screen,
        soft(screen, `and ${count(more)} more; --json lists them all`),
      );
    }
    say(screen);
  }
  const summary: string[][] = [
    [
      "result",
      findings.length === 0
        ? "nothing is wrong"
        : accent(screen, told(findings.length)),
    ],
    ["checked", `${seals(checked)} in ${(ms / 1000).toFixed(1)} s`],
    ["head", head ? `${head.seq}:${head.seal}` : "none: nothing is sealed yet"],
  ];
  if (!known && head) {
    summary.push([
      "",
      soft(screen, "without --head, an end that was cut off cannot be seen"),
    ]);
  }
  if (waiting.count > 0) {
    const since = waiting.oldest ? `, the oldest since ${waiting.oldest}` : "";
    summary.push([
      "waiting",
      `${entries(waiting.count)} without a seal yet${since}`,
    ]);
  }
  const labels = summary.map((
    [label = "", text = ""],
  ) => [soft(screen, label), text]);
  for (const line of columns(labels, screen)) say(screen, line);
  if (findings.some(({ kind }) => kind === "unknown_key")) {
    say(screen);
    say(
      screen,
      hanging(
        "",
        "Seals of an unknown key were made with another SECRET_KEY (or secret.key). Check them with that one.",
        screen,
      ),
    );
  }
}

/** A screen and a half; a chain that was made anew would fill thousands. */
const mostShown = 60;

function placeOf(finding: Finding): string {
  return "lastSeq" in finding && finding.lastSeq !== finding.seq
    ? `${finding.seq}–${finding.lastSeq}`
    : String(finding.seq);
}

function explain(finding: Finding): string {
  switch (finding.kind) {
    case "altered":
      return `${finding.action} of ${finding.at} is not what was sealed (entry ${finding.entryId})`;
    case "deleted":
      return `the entry is gone, its seal is there (entry ${finding.entryId})`;
    case "missing":
      return finding.renumbered
        ? "entries and seals are gone, and what follows was given their numbers"
        : "entries and seals are gone";
    case "reordered":
      return `belongs at ${finding.belongsAt} (entry ${finding.entryId})`;
    case "forged":
      return `this seal was not made with the key (entry ${finding.entryId})`;
    case "unknown_key":
      return `sealed with another key (${finding.keyMark})`;
    case "truncated":
      return "the end was cut off: the known head says that these were there";
    case "rewritten":
      return "another seal stands where the known head says it should be";
  }
}

const count = (number: number) => number.toLocaleString("en");
const seals = (number: number) =>
  `${count(number)} ${number === 1 ? "seal" : "seals"}`;
const entries = (number: number) =>
  `${count(number)} ${number === 1 ? "entry" : "entries"}`;
const told = (number: number) =>
  `${count(number)} ${number === 1 ? "thing is" : "things are"} wrong`;
