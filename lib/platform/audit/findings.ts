/**
 * What can be found wrong with the chain of seals.
 *
 * @module
 */
import type { SealedEntry } from "./seal.ts";

/** A place in the chain: a seal and the entry it was made for, as far as they are still there. */
export interface Link {
  seq: number;
  entryId: string;
  entryMac: string;
  seal: string;
  keyMark: string;
  /** `null` when there is no such entry any more. */
  entry: SealedEntry | null;
}

/** The last seal, as the log told it. */
export interface KnownHead {
  seq: number;
  /** Hexadecimal; at least its first 16 digits. */
  seal: string;
}

/** What was found, and where; numbers are those that the chain should have. */
export type Finding =
  /** The entry is not what it was when it was sealed. */
  | {
    kind: "altered";
    seq: number;
    entryId: string;
    at: string;
    action: string;
  }
  /** Its seal stands there, the entry does not. */
  | { kind: "deleted"; seq: number; entryId: string }
  /** Neither seals nor entries stand there any more; `renumbered` when what follows was moved up to hide it. */
  | { kind: "missing"; seq: number; lastSeq: number; renumbered: boolean }
  /** The entry stands in another's place. */
  | { kind: "reordered"; seq: number; entryId: string; belongsAt: number }
  /** The seal is not ours. */
  | { kind: "forged"; seq: number; entryId: string }
  /** Made with another key: whether it is right cannot be known. */
  | { kind: "unknown_key"; seq: number; lastSeq: number; keyMark: string }
  /** The chain ends before the head that is known. */
  | { kind: "truncated"; seq: number; lastSeq: number }
  /** The chain has another seal where the known head should be. */
  | { kind: "rewritten"; seq: number };

/** What a check came to. */
export interface Verdict {
  /** How many seals were looked at. */
  checked: number;
  head: KnownHead | null;
  /** By number. */
  findings: Finding[];
}
