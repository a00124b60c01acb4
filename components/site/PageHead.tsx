import type { ComponentChildren } from "preact";

/** The head of a page: its title over the text column, and what places it in the margin. */
export function PageHead(
  { title, margin, children }: {
    title: ComponentChildren;
    margin?: ComponentChildren;
    children?: ComponentChildren;
  },
) {
  return (
    <div class="page-head row">
      <div class="margin label">{margin}</div>
      <div class="wide stack">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}
