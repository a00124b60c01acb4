/**
 * Labelled messages, and how well somebody says what they are about.
 *
 * @module
 */
import { z } from "zod";
import { intents, priorities } from "@/lib/portfolio/contact/schema.ts";

const labelledMessage = z.strictObject({
  lang: z.enum(["es", "en"]),
  intent: z.enum(intents),
  priority: z.enum(priorities),
  body: z.string().min(1),
});

/** A message with what a person said of it. */
export type LabelledMessage = z.infer<typeof labelledMessage> & {
  name: string;
};

/** The messages of a set: those to learn from, or those to measure by, written when the rules were finished. */
export async function labelled(
  set: "training" | "held_out",
): Promise<LabelledMessage[]> {
  const files = await Promise.all(["en", "es"].map((lang) => {
    const path = `../../tests/evals/contact/${set}.${lang}.jsonl`;
    return Deno.readTextFile(new URL(path, import.meta.url));
  }));
  return files.join("\n").split("\n").filter(Boolean).map((line) => ({
    ...labelledMessage.parse(JSON.parse(line)),
    name: "Grace",
  }));
}

/** What was wanted and what was said. */
export type Pair = readonly [wanted: string, said: string];

/** F1 of each class: the harmonic mean of precision and recall. */
export function f1Of(classes: readonly string[], pairs: readonly Pair[]) {
  return classes.map((one) => {
    const count = (isSo: (pair: Pair) => boolean) => pairs.filter(isSo).length;
    const hits = count(([wanted, said]) => wanted === one && said === one);
    const misses = count(([wanted, said]) =>
      (wanted === one) !== (said === one)
    );
    return hits === 0 ? 0 : 2 * hits / (2 * hits + misses);
  });
}

/** The mean over the classes, each counting the same. */
export function macroF1(
  classes: readonly string[],
  pairs: readonly Pair[],
): number {
  return f1Of(classes, pairs).reduce((sum, one) => sum + one, 0) /
    classes.length;
}
