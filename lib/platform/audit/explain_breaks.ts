/**
 * Says why links of the chain do not hold: moved, renumbered, or never ours.
 *
 * @module
 */
import type { Finding, Link } from "./findings.ts";
import type { Sealing } from "./seal.ts";

/** A link, and the seal that stands before it. */
interface Break {
  link: Link;
  before: string;
}

/** What became of the breaks. */
interface Explained {
  findings: Finding[];
  /** By how much the numbers at the end of the chain are too small. */
  shift: number;
  /** Numbers of seals that are told as forged: their entries need no word of their own. */
  sealsChanged: Set<number>;
}

/** A link is looked for among so many others, no further. */
const reach = 2_000;

/** Explains links that do not hold to the seal before them; they come by number. */
export function explainBreaks(
  sealing: Sealing,
  breaks: Break[],
  strange: Set<number>,
): Explained {
  const walk = new Walk(sealing, breaks, strange);
  breaks.forEach((_, at) => walk.step(at));
  return walk;
}

class Walk implements Explained {
  readonly findings: Finding[] = [];
  readonly sealsChanged = new Set<number>();
  shift = 0;
  /** What the seal before the next link should be. */
  #before = "";
  #lastSeq = -1;

  constructor(
    readonly sealing: Sealing,
    readonly breaks: Break[],
    readonly strange: Set<number>,
  ) {}

  step(at: number) {
    const { link, before } = this.breaks[at] ?? {};
    if (!link || before === undefined) return;
    if (link.seq !== this.#lastSeq + 1) this.#before = before;
    this.#lastSeq = link.seq;
    this.#before = this.#explain(at, link, this.#next(at));
  }

  /** The link that follows, when it does not hold either. */
  #next(at: number): Link | null {
    const next = this.breaks[at + 1]?.link;
    return next && next.seq === (this.breaks[at]?.link.seq ?? 0) + 1
      ? next
      : null;
  }

  /** Gives the seal that the next link should stand on. */
  #explain(at: number, link: Link, next: Link | null): string {
    const { seq, entryId, seal, entryMac, entry } = link;
    const place = seq + this.shift;
    const before = this.#before;
    const { sealing, findings } = this;
    const right = sealing.seal(place, before, entryMac);
    if (right === seal) return seal; // only the one before it was wrong

    if (entry && this.strange.has(seq)) {
      const own = sealing.entryMac(entry);
      if (sealing.seal(place, before, own) === seal) {
        this.sealsChanged.add(seq);
        findings.push({ kind: "forged", seq: place, entryId });
        return seal;
      }
    }
    if (next && this.#isInserted(at, place, link, next)) {
      this.sealsChanged.add(seq);
      findings.push({ kind: "forged", seq: place, entryId });
      this.shift--;
      return before;
    }
    const owner = this.#whoBelongs(at, place);
    if (owner) {
      findings.push({
        kind: "reordered",
        seq: owner.seq + this.shift,
        entryId: owner.entryId,
        belongsAt: place,
      });
      return owner.seal;
    }
    if (next && sealing.seal(place + 1, right, next.entryMac) === next.seal) {
      findings.push({ kind: "forged", seq: place, entryId });
      return right;
    }
    const removed = next && this.#removedBefore(link, next);
    if (removed) {
      const lastSeq = place + removed - 1;
      findings.push({ kind: "missing", seq: place, lastSeq, renumbered: true });
      this.shift += removed;
      return seal;
    }
    if (!this.#isToldOtherwise(link)) {
      findings.push({ kind: "forged", seq: place, entryId });
    }
    return seal;
  }

  /** Whether the links behind this one all stand one place too low. */
  #isInserted(at: number, place: number, link: Link, next: Link): boolean {
    const { sealing } = this;
    if (sealing.seal(place, this.#before, next.entryMac) !== next.seal) {
      return false;
    }
    const { entryMac, seal } = this.#next(at + 1) ?? link;
    const goesOn = sealing.seal(place + 1, next.seal, entryMac) === seal;
    return seal === link.seal ? !goesOn : goesOn;
  }

  /** The link that was made for this place, wherever it stands now. */
  #whoBelongs(at: number, place: number): Link | undefined {
    return this.breaks.slice(Math.max(0, at - reach), at + reach)
      .find(({ link }) =>
        this.sealing.seal(place, this.#before, link.entryMac) === link.seal
      )?.link;
  }

  /** How many were taken out before this link, when what follows was given their numbers. */
  #removedBefore(link: Link, next: Link): number | null {
    const place = next.seq + this.shift;
    for (let count = 1; count <= reach; count++) {
      const seal = this.sealing.seal(place + count, link.seal, next.entryMac);
      if (seal === next.seal) return count;
    }
    return null;
  }

  /** A link that moved is told where it belongs, or its entry is told as changed. */
  #isToldOtherwise({ seq, entryId }: Link): boolean {
    return this.strange.has(seq) ||
      this.findings.some((one) =>
        one.kind === "reordered" && one.entryId === entryId
      ) || this.breaks.length > reach;
  }
}
