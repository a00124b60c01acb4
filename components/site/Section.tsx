import type { ComponentChildren } from "preact";

/** A room of the page: a hairline, and its title in the margin beside what it shows. */
export function Section(
  { title, id, aside, wide, hidden, children }: {
    title: string;
    id?: string;
    /** What stands under the title in the margin. */
    aside?: ComponentChildren;
    /** The content has margins of its own and stands under the title. */
    wide?: boolean;
    /** Until a script has something to show. */
    hidden?: boolean;
    children: ComponentChildren;
  },
) {
  const heading = <h2>{title}</h2>;
  return wide
    ? (
      <section class="section" id={id} hidden={hidden}>
        <div class="section-head">{heading}{aside}</div>
        {children}
      </section>
    )
    : (
      <section class="section row" id={id} hidden={hidden}>
        <div class="margin stack">{heading}{aside}</div>
        {children}
      </section>
    );
}
