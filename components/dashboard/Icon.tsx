/** Line drawings on a 16 px grid; each stands beside a word or has one for who does not see it. */
const SHAPES = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4 14 14",
  bell:
    "M3 11.5h10c-1-1.2-1.2-2-1.2-4.5 0-2.4-1.5-4-3.8-4S4.2 4.6 4.2 7c0 2.5-.2 3.3-1.2 4.5zM6.5 13.5c.7.7 2.3.7 3 0",
  menu: "M2 4.5h12M2 8h12M2 11.5h12",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  chevron: "M5 6.5 8 3.5l3 3M5 9.5l3 3 3-3",
  person:
    "M8 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.6-2.6 2.6-4 5.5-4s4.9 1.4 5.5 4",
  check: "M3 8.5l3.5 3.5L13 5",
  out: "M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7 9",
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof SHAPES;

/** One drawing, in the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
