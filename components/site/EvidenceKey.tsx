import { State } from "@/components/ui/EvidenceLabel.tsx";
import type { Words } from "@/components/words/index.ts";

/** How to read the labels: each state with its meaning. */
export function EvidenceKey({ words: { evidence } }: { words: Words }) {
  return (
    <ul class="label key" aria-label={evidence.key}>
      {(["verified", "linked", "claimed"] as const).map((state) => (
        <li key={state}>
          <State state={state} word={evidence.states[state]} />:{" "}
          {evidence.meanings[state]}
        </li>
      ))}
    </ul>
  );
}
