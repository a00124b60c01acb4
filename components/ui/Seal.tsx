import type { Lang } from "@/lib/platform/schema.ts";
import { rosetteOf } from "@/lib/portfolio/card/schema.ts";

/**
 * The portrait: initials within a rosette of hairlines, as on a certificate. It stands beside the name and says
 * nothing more to who hears the page. No photograph is ever fetched from elsewhere.
 */
export function Seal(
  { name, pieces, contentLang }: {
    name: string;
    pieces: number;
    contentLang: Lang;
  },
) {
  const { turns, rx, ry, cy, initials, size, baseline } = rosetteOf(
    name,
    pieces,
    contentLang,
  );
  return (
    <svg class="seal" viewBox="0 0 200 200" aria-hidden="true">
      {turns.map((turn) => (
        <ellipse
          key={turn}
          cx="100"
          cy={cy}
          rx={rx}
          ry={ry}
          transform={`rotate(${turn} 100 100)`}
        />
      ))}
      <text x="100" y={baseline} font-size={size}>{initials}</text>
    </svg>
  );
}
