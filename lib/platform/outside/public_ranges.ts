/**
 * The public addresses as ranges, for the permissions of a process that calls outside: then the runtime, too, refuses a
 * private one.
 *
 * @module
 */
import ipaddr from "ipaddr.js";

type Range = readonly [base: number, prefix: number];

/**
 * Every public IPv4 address, as few ranges as there can be. Deno's permissions know no ranges of IPv6.
 *
 * @example publicRanges().slice(0, 2); // ["1.0.0.0/8", "2.0.0.0/7"]
 */
export function publicRanges(): string[] {
  return rangesBeside([0, 0], special()).map(([base, prefix]) =>
    `${[24, 16, 8, 0].map((bits) => base >>> bits & 255).join(".")}/${prefix}`
  );
}

/** The part of a range that touches none of the others: all of it, nothing, or what is left of its halves. */
function rangesBeside(range: Range, others: readonly Range[]): Range[] {
  const touching = others.filter((one) =>
    holds(one, range) || holds(range, one)
  );
  if (touching.length === 0) return [range];
  if (touching.some((one) => holds(one, range))) return [];
  const [base, prefix] = range;
  const half = 2 ** (31 - prefix);
  return [base, base + half].flatMap((start) =>
    rangesBeside([start, prefix + 1], touching)
  );
}

function holds([base, prefix]: Range, [other, longer]: Range): boolean {
  const size = 2 ** (32 - prefix);
  return prefix <= longer && base <= other && other < base + size;
}

function special(): Range[] {
  // documented by the library, and missing in its types
  const { SpecialRanges } = ipaddr.IPv4.parse("1.1.1.1") as unknown as {
    SpecialRanges: Record<string, [ipaddr.IPv4, number][]>;
  };
  return Object.values(SpecialRanges).flat().map(([{ octets }, prefix]) => [
    octets.reduce((sum, octet) => sum * 256 + octet, 0),
    prefix,
  ]);
}
