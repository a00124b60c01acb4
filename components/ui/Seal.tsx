/** Wider than this, the ring would run into the initials or out of the frame. */
const RING = { inner: 44, outer: 98 };

/**
 * The portrait: initials within a rosette of hairlines, as on a certificate. Each piece on show adds a line, and the
 * name bends it, so that no two look the same. No photograph is ever fetched from elsewhere.
 */
export function Seal(
  { name, pieces, label }: { name: string; pieces: number; label: string },
) {
  const lines = Math.min(96, 18 + 2 * pieces);
  const bend = 0.62 + (hashOf(name) % 100) / 130;
  const radius = (RING.outer - RING.inner) / 2;
  const middle = RING.inner + radius;
  return (
    <svg class="seal" viewBox="0 0 200 200" role="img" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => (
        <ellipse
          key={i}
          cx="100"
          cy={100 - middle}
          rx={round(radius * bend)}
          ry={radius}
          transform={`rotate(${round((360 * i) / lines)} 100 100)`}
        />
      ))}
      <text x="98" y="121">{initialsOf(name)}</text>
    </svg>
  );
}

/**
 * The first letters of the first and the last name; titles and particles are left out.
 *
 * @example
 * initialsOf("Dra. María de la Cruz"); // "MC"
 */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) =>
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) && !word.endsWith(".")
  );
  const chosen = words.length > 0 ? words : name.split(/\s+/).filter(Boolean);
  const ends = chosen.length > 1 ? [chosen[0], chosen.at(-1)] : [chosen[0]];
  return ends.map((word) => [...(word ?? "·")][0]).join("").toLocaleUpperCase(
    "en",
  );
}

function hashOf(text: string): number {
  let hash = 7;
  for (const char of text) {
    hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  }
  return hash;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
