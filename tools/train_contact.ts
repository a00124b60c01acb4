/**
 * Learns the weights by which the inbox says what a message is about, from the labelled messages for training:
 *
 *   deno run -q -P=test --allow-write=lib/portfolio/contact/classify tools/train_contact.ts
 *
 * @module
 */
import { learn } from "@/lib/portfolio/contact/classify/learning.ts";
import { labelled } from "./eval/contact_set.ts";

const PLACE = new URL(
  "../lib/portfolio/contact/classify/weights.json",
  import.meta.url,
);

/** Two decimals are as good as sixteen, and a tenth of the file. */
function short(weight: number): number {
  return Math.round(weight * 100) / 100 || 0;
}

if (import.meta.main) {
  const weights = learn(await labelled("training"));
  const rows = Object.entries(weights).map(([name, row]) =>
    [name, row.map(short)] as const
  ).filter(([, row]) => row.some((weight) => Math.abs(weight) >= 0.05))
    .sort(([a], [b]) => a < b ? -1 : 1)
    .map(([name, row]) => `${JSON.stringify(name)}: [${row.join(", ")}]`);
  await Deno.writeTextFile(PLACE, `{\n  ${rows.join(",\n  ")}\n}\n`);
  console.log(`${rows.length} features`);
}
