/**
 * Knows which databases are in the hands of whoever owns the machine.
 *
 * @module
 */
import type { Db } from "../db.ts";

const terminals = new WeakSet<Db>();

/** Says that who acts through this database holds the terminal, in whosever name: the audit calls them the owner. */
export function markTerminal(db: Db): void {
  terminals.add(db);
}

/** Whether it was marked. */
export function isTerminal(db: Db): boolean {
  return terminals.has(db);
}
