import type {
  KnownKind,
  KnownSource,
} from "@/lib/assistant/knowledge/schema.ts";
import { type Column, DataTable } from "@/components/dashboard/DataTable.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/fill.ts";
import {
  groupsOf,
  kindName,
  KNOWLEDGE,
  mayBeExcluded,
  namesOf,
  sourcePath,
} from "./knowledge_view.ts";
import { knowledgeWords } from "./knowledge_words.ts";

/** Sources group by group, each with how much of it is known. */
export function KnowledgeSources({ view, sources, kinds, mayWrite }: {
  view: DashboardView;
  sources: readonly KnownSource[];
  kinds: readonly KnownKind[];
  mayWrite: boolean;
}) {
  const words = knowledgeWords[view.lang];
  const out = new Set(
    kinds.filter(({ isExcluded }) => isExcluded).map(({ kind }) => kind),
  );
  return (
    <>
      {groupsOf(sources).map(({ group, sources }) => (
        <section key={group} class="stack">
          <h2 class="section-title">{words.groups[group]}</h2>
          <DataTable
            caption={words.groups[group]}
            rows={sources}
            rowKey={({ kind, id }) =>
              `${kind} ${id}`}
            empty={null}
            columns={columnsOf(view, out, mayWrite)}
          />
        </section>
      ))}
    </>
  );
}

function columnsOf(
  view: DashboardView,
  out: ReadonlySet<string>,
  mayWrite: boolean,
): Column<KnownSource>[] {
  const words = knowledgeWords[view.lang];
  return [
    {
      key: "source",
      title: words.source,
      cell: (source) => {
        const { name, under } = namesOf(source, view.lang);
        return (
          <>
            <a class="row-link" href={linkTo(view, sourcePath(source))}>
              <bdi>{name}</bdi>
            </a>
            {under && <span class="under">{under}</span>}
          </>
        );
      },
    },
    {
      key: "parts",
      title: words.parts,
      cell: ({ kind, parts, langs, isExcluded }) =>
        isExcluded || out.has(kind)
          ? <span class="tag tag-warn">{words.out}</span>
          : (
            <>
              {count(words.partCount, parts)}
              {langs.length > 0 && (
                <span class="under">
                  {langs.map((lang) => words.langs[lang]).join(", ")}
                </span>
              )}
            </>
          ),
    },
    {
      key: "seen",
      title: words.seenBy,
      cell: ({ visibility }) =>
        visibility === "public"
          ? words.visibilities.public
          : <span class="tag">{words.visibilities.members}</span>,
    },
    {
      key: "changed",
      title: words.changed,
      kind: "date",
      cell: ({ changedAt }) => <When at={changedAt} clock={view.clock} />,
    },
    ...mayWrite
      ? [{
        key: "actions",
        title: view.words.table.actions,
        kind: "actions" as const,
        cell: (source: KnownSource) => (
          <Toggle
            view={view}
            source={source}
            isKindOut={out.has(source.kind)}
          />
        ),
      }]
      : [],
  ];
}

function Toggle({ view, source, isKindOut }: {
  view: DashboardView;
  source: KnownSource;
  isKindOut: boolean;
}) {
  const words = knowledgeWords[view.lang];
  const { kind, id, isExcluded } = source;
  if (!mayBeExcluded(kind) || isKindOut) return null;
  return (
    <ActionButton
      label={isExcluded ? words.include : words.exclude}
      of={namesOf(source, view.lang).name}
      action={linkTo(view, KNOWLEDGE)}
      fields={{ do: isExcluded ? "include" : "exclude", kind, id }}
    />
  );
}

/** Whole kinds, to be kept out or taken back. */
export function KnowledgeKinds({ view, kinds }: {
  view: DashboardView;
  kinds: readonly KnownKind[];
}) {
  const words = knowledgeWords[view.lang];
  const all = kinds.filter(({ kind }) => mayBeExcluded(kind));
  if (all.length === 0) return null;
  return (
    <details
      class="filter"
      open={all.some(({ isExcluded }) => isExcluded)}
    >
      <summary>{words.kindsTitle}</summary>
      <p class="label">{words.kindsText}</p>
      <DataTable
        caption={words.kindsTitle}
        rows={all}
        rowKey={({ kind }) => kind}
        empty={null}
        columns={[{
          key: "kind",
          title: words.source,
          cell: ({ kind }) => kindName(kind, view.lang),
        }, {
          key: "sources",
          title: words.parts,
          kind: "text",
          cell: ({ sources, isExcluded }) =>
            isExcluded
              ? <span class="tag tag-warn">{words.out}</span>
              : count(words.count, sources),
        }, {
          key: "actions",
          title: view.words.table.actions,
          kind: "actions",
          cell: ({ kind, isExcluded }) => (
            <ActionButton
              label={isExcluded ? words.include : words.exclude}
              of={kindName(kind, view.lang)}
              action={linkTo(view, KNOWLEDGE)}
              fields={{ do: isExcluded ? "include" : "exclude", kind }}
            />
          ),
        }]}
      />
    </details>
  );
}
