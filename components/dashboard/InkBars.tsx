/** Width of a bar and its gap, height of the tallest: units of the drawing. */
const STEP = 35;
const BAR = 11;
const TALL = 84;
const ROOM = { above: 18, below: 22 };

/** Few numbers over time, drawn in ink; the largest and the last have their number above them. */
export function InkBars(
  { label, values, first, last }: {
    /** Says it all to who does not see it. */
    label: string;
    values: readonly number[];
    /** What stands below the first bar, and below the last. */
    first: string;
    last: string;
  },
) {
  const width = STEP * values.length;
  const base = ROOM.above + TALL;
  const most = Math.max(...values, 1);
  const peak = values.indexOf(most);
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${width} ${base + ROOM.below}`}
      role="img"
      aria-label={label}
    >
      {values.map((value, at) => {
        const height = value === 0 ? 1 : Math.max(3, value / most * TALL);
        const x = at * STEP + (STEP - BAR) / 2;
        const isLast = at === values.length - 1;
        return (
          <g key={at} class={isLast ? "bar-now" : undefined}>
            <rect x={x} y={base - height} width={BAR} height={height} />
            {value > 0 && (at === peak || isLast) && (
              <text
                x={x + BAR / 2}
                y={base - height - 4}
                text-anchor="middle"
              >
                {value}
              </text>
            )}
          </g>
        );
      })}
      <text x={(STEP - BAR) / 2} y={base + 17}>{first}</text>
      <text x={width - (STEP - BAR) / 2} y={base + 17} text-anchor="end">
        {last}
      </text>
    </svg>
  );
}
