/**
 * What the doctor finds.
 *
 * @module
 */
import type { english } from "./words_en.ts";

/** A fault that has words. */
export type Fault = keyof typeof english;

/** How bad it is: it does not work, it will hurt one day, or it is good to know. */
export type Level = "wrong" | "warning" | "note";

/** One thing that was found. */
export interface Finding {
  fault: Fault;
  level: Level;
  /** Names and figures that its words mention. */
  facts: Record<string, string>;
}

/** What one look asks and what it found; nothing found is well. */
export interface Look {
  /** What is looked at. */
  subject: Subject;
  findings: Finding[];
}

/** What the doctor looks at, in this order. */
export type Subject =
  | "settings"
  | "folder"
  | "key"
  | "address"
  | "database"
  | "tasks"
  | "mail"
  | "backup";

/** Makes a finding. */
export function wrong(fault: Fault, facts: Finding["facts"] = {}): Finding {
  return { fault, level: "wrong", facts };
}

/** Makes one that does not stop anything yet. */
export function warning(fault: Fault, facts: Finding["facts"] = {}): Finding {
  return { fault, level: "warning", facts };
}

/** Makes one that is good to know. */
export function note(fault: Fault, facts: Finding["facts"] = {}): Finding {
  return { fault, level: "note", facts };
}
