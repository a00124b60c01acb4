import type { AuditEntry } from "@/lib/platform/audit/schema.ts";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { thingLabel } from "./actions.ts";
import {
  actedAs,
  actorName,
  type Names,
  reasonOf,
  shortId,
  targetName,
} from "./view.ts";
import { auditWords } from "./words.ts";

interface PieceProps {
  view: DashboardView;
  entry: AuditEntry;
}

/** Who did it, and as what. */
export function Who({ view, entry, names }: PieceProps & { names: Names }) {
  const role = actedAs(view, entry);
  return (
    <div>
      {actorName(view, names, entry)}
      {role && <span class="under">{role}</span>}
    </div>
  );
}

/** What it happened to; leads to everything that happened to it. */
export function What({ view, entry, names, path }: PieceProps & {
  names: Names;
  path: string;
}) {
  const { targetType, targetId } = entry;
  if (targetType === null || targetId === null) return null;
  const name = targetName(names, entry);
  return (
    <a class="quiet" href={linkTo(view, path, { target: targetId })}>
      {thingLabel(targetType, view.lang)}{" "}
      {name ?? <span class="mono">{shortId(targetId)}</span>}
    </a>
  );
}

/** How it ended, and why. */
export function Outcome({ view, entry }: PieceProps) {
  const words = auditWords[view.lang];
  const { outcome } = entry;
  const reason = reasonOf(view, entry);
  return (
    <div>
      <span class={looks[outcome]}>{words.outcomes[outcome]}</span>
      {reason && <span class="under">{reason}</span>}
    </div>
  );
}

const looks = { done: "soft", denied: "tag tag-warn", failed: "tag tag-bad" };
