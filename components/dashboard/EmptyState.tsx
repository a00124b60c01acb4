import type { ComponentChildren } from "preact";

/** Stands where nothing is yet: says what will stand here, and shows the first step. */
export function EmptyState(
  { title, text, action }: {
    title: string;
    text: ComponentChildren;
    /** The first step: a link or a form. */
    action?: ComponentChildren;
  },
) {
  return (
    <div class="empty">
      <svg class="empty-drawing" viewBox="0 0 96 64" aria-hidden="true">
        <path d="M8 56h80M14 56V14l34-8 34 8v42M14 14h68M30 56V34h36v22" />
        <path class="empty-mark" d="M40 46h16" />
      </svg>
      <div class="stack">
        <h2>{title}</h2>
        <p>{text}</p>
        {action && <div class="actions">{action}</div>}
      </div>
    </div>
  );
}
