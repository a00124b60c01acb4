/**
 * Checks the chain of seals, link by link.
 *
 * @module
 */
import { explainBreaks } from "./explain_breaks.ts";
import type { Finding, KnownHead, Link, Verdict } from "./findings.ts";
import { beginning, type Sealing } from "./seal.ts";

/** Beyond so many there is no use in telling them apart; the rest of the chain is read, and told as one. */
const mostBreaks = 50_000;

/** Takes links by number; `end()` gives the verdict. */
export class ChainCheck {
  readonly #sealing: Sealing;
  readonly #head: KnownHead | null;
  readonly #findings: Finding[] = [];
  /** Links that do not hold to the one before. */
  readonly #breaks: { link: Link; before: string }[] = [];
  /** Links whose entry is another than was sealed. */
  readonly #strange: { link: Link; mac: string }[] = [];
  #checked = 0;
  #last: KnownHead | null = null;
  #sealAtHead: string | null = null;

  /**
   * @param head what the log told, to find that the end was cut off
   * @example
   * const check = new ChainCheck(await openSealing(secrets), null);
   * for await (const links of readChain(sql)) for (const link of links) check.add(link);
   * const { findings } = check.end();
   */
  constructor(sealing: Sealing, head: KnownHead | null) {
    this.#sealing = sealing;
    this.#head = head;
  }

  /** Takes the next link. */
  add(link: Link): void {
    const { seq, seal, keyMark } = link;
    const lastSeq = this.#last?.seq ?? 0;
    const isBehindGap = seq > lastSeq + 1;
    if (isBehindGap) {
      this.#findings.push({
        kind: "missing",
        seq: lastSeq + 1,
        lastSeq: seq - 1,
        renumbered: false,
      });
    }
    if (keyMark === this.#sealing.keyMark) this.#check(link, isBehindGap);
    else this.#noteKey(link);
    this.#checked++;
    this.#last = { seq, seal };
    if (seq === this.#head?.seq) this.#sealAtHead = seal;
  }

  #check(link: Link, isBehindGap: boolean) {
    const before = this.#last?.seal ?? beginning;
    // what stood before a link behind a gap is not known: its entry is all that can be checked
    const holds = isBehindGap ||
      this.#sealing.seal(link.seq, before, link.entryMac) === link.seal;
    if (!holds && this.#breaks.length < mostBreaks) {
      this.#breaks.push({ link, before });
    }
    const { seq, entryId, entry } = link;
    if (entry === null) {
      this.#findings.push({ kind: "deleted", seq, entryId });
      return;
    }
    const mac = this.#sealing.entryMac(entry);
    if (mac !== link.entryMac) this.#strange.push({ link, mac });
  }

  #noteKey({ seq, keyMark }: Link) {
    const last = this.#findings.at(-1);
    const goesOn = last?.kind === "unknown_key" && last.keyMark === keyMark &&
      last.lastSeq === seq - 1;
    if (goesOn) last.lastSeq = seq;
    else {
      this.#findings.push({ kind: "unknown_key", seq, lastSeq: seq, keyMark });
    }
  }

  /** Ends the check. */
  end(): Verdict {
    const strange = this.#strange.map(({ link }) => link.seq);
    const breaks = explainBreaks(this.#sealing, this.#breaks, new Set(strange));
    const findings = [
      ...this.#findings,
      ...breaks.findings,
      ...this.#changes(breaks.sealsChanged),
    ];
    findings.sort((a, b) => a.seq - b.seq);
    const end = (this.#last?.seq ?? 0) + breaks.shift;
    return {
      checked: this.#checked,
      head: this.#last,
      findings: [...findings, ...this.#compareHead(end, findings)],
    };
  }

  /** Entries that changed, or changed places. */
  #changes(sealsChanged: Set<number>): Finding[] {
    const places = new Map(
      this.#strange.map(({ link }) => [link.entryMac, link.seq]),
    );
    return this.#strange.flatMap(({ link: { seq, entryId, entry }, mac }) => {
      if (entry === null || sealsChanged.has(seq)) return [];
      const belongsAt = places.get(mac);
      const { at, action } = entry;
      return belongsAt === undefined
        ? { kind: "altered" as const, seq, entryId, at, action }
        : { kind: "reordered" as const, seq, entryId, belongsAt };
    });
  }

  #compareHead(end: number, findings: Finding[]): Finding[] {
    if (!this.#head) return [];
    const { seq, seal } = this.#head;
    if (end < seq) return [{ kind: "truncated", seq: end + 1, lastSeq: seq }];
    const isThere = this.#sealAtHead?.startsWith(seal.toLowerCase());
    // what was found before it says already why the seal there is another
    const isTold = findings.some((finding) => finding.seq <= seq);
    return isThere || isTold ? [] : [{ kind: "rewritten", seq }];
  }
}
