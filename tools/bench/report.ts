/**
 * Prints what was measured: aligned columns for people, one line of JSON for programs.
 *
 * @module
 */

/** One measured figure, and what it must keep. */
export interface Figure {
  name: string;
  /** Formatted for people, with its unit. */
  text: string;
  value: number;
  /** What it must reach (`at least`) or may not pass (`at most`). */
  budget?: { kind: "at least" | "at most"; value: number };
}

/** Whether a figure keeps its budget; what has none is always well. */
export function keeps({ value, budget }: Figure): boolean {
  if (!budget) return true;
  return budget.kind === "at least"
    ? value >= budget.value
    : value <= budget.value;
}

/** Prints all figures; returns the exit code: 1 when a budget is broken. */
export function report(
  title: string,
  figures: Figure[],
  asJson: boolean,
): number {
  const broken = figures.filter((figure) => !keeps(figure));
  if (asJson) {
    const rows = figures.map(({ name, value, budget }) => (
      { name, value, budget }
    ));
    console.log(
      JSON.stringify({ title, ok: broken.length === 0, figures: rows }),
    );
  } else {
    console.log(table(title, figures));
  }
  return broken.length === 0 ? 0 : 1;
}

/** The figures as aligned lines: name, value, budget, and a mark where it is broken. */
export function table(title: string, figures: Figure[]): string {
  const names = Math.max(...figures.map(({ name }) => name.length));
  const texts = Math.max(...figures.map(({ text }) => text.length));
  const lines = figures.map((figure) => {
    const { name, text, budget } = figure;
    const limit = budget ? `${budget.kind} ${budget.value}` : "";
    const mark = keeps(figure) ? "" : "  BROKEN";
    return `  ${name.padEnd(names)}  ${text.padStart(texts)}  ${limit}${mark}`
      .trimEnd();
  });
  return [title, ...lines, ""].join("\n");
}

/** The middle value; of an even number, the lower of the two. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}
