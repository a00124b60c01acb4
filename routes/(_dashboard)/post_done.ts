/**
 * What a page about posts says was done, as its address has it.
 *
 * @module
 */
import type { DoneData } from "@/components/portfolio/posts/Done.tsx";

const DONE: readonly DoneData["what"][] = [
  "saved",
  "published",
  "updated",
  "unpublished",
  "republished",
  "unscheduled",
  "removed",
  "restored",
  "reverted",
  "gone",
];

/** Null when the address says nothing that we know. */
export function doneOf(query: URLSearchParams): DoneData | null {
  const given = query.get("done");
  const what = DONE.find((one) => one === given);
  if (what === undefined) return null;
  return { what, id: query.get("id") ?? "", text: query.get("text") };
}
