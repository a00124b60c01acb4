/**
 * `deno task bench styles`: what the stylesheet weighs and how long it takes to build.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { buildStyles } from "../styles.ts";
import { type Figure, median } from "./report.ts";

const ROUNDS = 7;

/** The limit, in bytes. */
const STYLESHEET = 8_000;

/** Builds the stylesheet several times. */
export async function benchStyles(): Promise<Figure[]> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const times: number[] = [];
  let built = await buildStyles(root);
  for (let round = 0; round < ROUNDS; round++) {
    const startedAt = performance.now();
    built = await buildStyles(root);
    times.push(performance.now() - startedAt);
  }
  const fontBytes = built.fonts
    .reduce((sum, { content }) => sum + content.length, 0);
  const bytes = (name: string, value: number): Figure => (
    { name, text: `${value.toLocaleString("en")} B`, value }
  );
  const ms = median(times);
  return [
    bytes("as built", built.css.length),
    {
      ...bytes("Brotli", built.brotliBytes),
      budget: { kind: "at most", value: STYLESHEET },
    },
    bytes("fonts", fontBytes),
    { name: "build, median of 7", text: `${ms.toFixed(0)} ms`, value: ms },
  ];
}
