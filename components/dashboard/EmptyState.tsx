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
      <svg class="empty-case" viewBox="0 0 160 120" aria-hidden="true">
        <path d="M20 28 44 8h96v66l-24 20H20zM20 28h96M116 28l24-20M116 28v66M44 8v66h96M44 74 20 94" />
        <path class="empty-label" d="M58 106h22" />
        <path d="M20 94v22M116 94v22M140 74v22" />
      </svg>
      <div class="stack">
        <h2>{title}</h2>
        <p>{text}</p>
        {action && <div class="actions">{action}</div>}
      </div>
    </div>
  );
}
