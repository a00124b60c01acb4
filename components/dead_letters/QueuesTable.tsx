import type { QueueFigures } from "@/lib/platform/dead_letters/schema.ts";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { nearly } from "@/components/ui/When.tsx";
import { count, fill } from "@/components/words/fill.ts";
import { taskName } from "./task_names.ts";
import { duration, figure } from "./view.ts";
import { letterWords } from "./words.ts";

/** The worker counts every five seconds; this long without a count means that something is wrong. */
const STALE_MS = 60_000;

/** How much there is to do of each task; those with nothing at all share one line. */
export function QueuesTable({ view, queues }: {
  view: DashboardView;
  queues: QueueFigures[];
}) {
  const { queues: words, task } = letterWords[view.lang];
  const { clock } = view;
  const now = clock.now.getTime();
  const countedAt = Math.max(
    ...queues.map(({ countedAt }) => Date.parse(countedAt)),
  );
  const busy = queues.filter(isBusy);
  const quiet = queues.filter((queue) => !isBusy(queue));
  return (
    <>
      {queues.length > 0 && now - countedAt > STALE_MS && (
        <Notice kind="bad">
          {fill(words.stale, { when: nearly(new Date(countedAt), clock) })}
        </Notice>
      )}
      {(busy.length > 0 || queues.length === 0) && (
        <DataTable
          caption={words.title}
          rows={busy}
          rowKey={({ task }) => task}
          empty={<EmptyState title={words.idle} text={words.idleText} />}
          columns={[
            {
              key: "task",
              title: task,
              cell: ({ task }) => taskName(task, view.lang),
            },
            {
              key: "waiting",
              title: words.waiting,
              kind: "number",
              cell: ({ waiting }) => figure(view, waiting),
            },
            {
              key: "running",
              title: words.running,
              kind: "number",
              cell: ({ running }) => figure(view, running),
            },
            {
              key: "dead",
              title: words.dead,
              kind: "number",
              cell: ({ dead }) => figure(view, dead),
            },
            {
              key: "oldest",
              title: words.oldest,
              kind: "number",
              cell: ({ oldestAt }) =>
                oldestAt === null
                  ? "–"
                  : duration(view, Math.max(0, now - Date.parse(oldestAt))),
            },
          ]}
        />
      )}
      {quiet.length > 0 && (
        <details class="quiet-queues">
          <summary>{count(words.quiet, quiet.length)}</summary>
          <ul>
            {quiet.map(({ task }) => (
              <li key={task}>{taskName(task, view.lang)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function isBusy({ waiting, running, dead }: QueueFigures): boolean {
  return waiting + running + dead > 0;
}
