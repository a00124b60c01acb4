import type { CacheFigures, LevelFigures } from "@/lib/platform/kept_pages.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { cacheWords } from "./words.ts";

const LEVELS = ["l1", "l2"] as const;
const EVENTS = ["joined", "warmed", "dropped", "refused"] as const;

/** How the cache of public pages does, in words and by level. */
export function CachesPage(
  { view, figures }: { view: DashboardView; figures: CacheFigures },
) {
  const words = cacheWords[view.lang];
  const { number, ratio, size } = formatsOf(view.lang);
  const reads = figures.l1.hits + figures.l1.misses;
  const drawn = figures.l2.misses - figures.warmed;
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      {reads === 0
        ? <EmptyState title={words.nothing} text={words.nothingText} />
        : (
          <p class="lead">
            {fill(words.summary, {
              reads: number(reads),
              ratio: ratio(reads - Math.min(reads, Math.max(0, drawn)), reads),
            })}
          </p>
        )}
      <h2 class="section-title">{words.levels}</h2>
      <DataTable
        caption={words.levels}
        rows={LEVELS}
        rowKey={(level) => level}
        empty={null}
        columns={[
          {
            key: "level",
            title: words.level,
            cell: (level) => words.names[level],
          },
          {
            key: "ratio",
            title: words.ratio,
            kind: "number",
            cell: (level) => {
              const { hits, misses } = figures[level];
              return ratio(hits, hits + misses);
            },
          },
          ...(["hits", "misses", "pages", "evicted"] as const).map((part) => ({
            key: part,
            title: words[part],
            kind: "number" as const,
            cell: (level: "l1" | "l2") => number(figures[level][part]),
          })),
          {
            key: "bytes",
            title: words.bytes,
            kind: "number",
            cell: (level) => size(figures[level]),
          },
        ]}
      />
      <h2 class="section-title">{words.events}</h2>
      <DataTable
        caption={words.events}
        rows={EVENTS}
        rowKey={(event) => event}
        empty={null}
        columns={[
          {
            key: "event",
            title: words.event,
            cell: (event) => words.eventNames[event],
          },
          {
            key: "times",
            title: words.times,
            kind: "number",
            cell: (event) => number(figures[event]),
          },
        ]}
      />
    </DashboardPage>
  );
}

function formatsOf(lang: string) {
  const plain = new Intl.NumberFormat(lang);
  const percent = new Intl.NumberFormat(lang, {
    style: "percent",
    maximumFractionDigits: 1,
  });
  const megabytes = new Intl.NumberFormat(lang, {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  return {
    number: (value: number) => plain.format(value),
    ratio: (part: number, whole: number) =>
      whole === 0 ? "–" : percent.format(part / whole),
    size: ({ bytes }: LevelFigures) => megabytes.format(bytes / 1_000_000),
  };
}
